import { randomUUID } from 'node:crypto';
import { childIdOf } from '@samsyn/disclosure/identity-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careChild, municipalChild, numberOf } from '../imports.js';
import { startBothOwners } from './both-owners.js';

const told = '{ ... on ImportedRecord { outcome faults { field code } } ... on ChangeRefused { message } }';
const municipal = `mutation ($input: ImportMunicipalRecordInput!) { importMunicipalRecord(input: $input) ${told} }`;
const care = `mutation ($input: ImportCareRecordInput!) { importCareRecord(input: $input) ${told} }`;

describe('records of case systems by way of the gateway', () => {
  let both: Awaited<ReturnType<typeof startBothOwners>>;
  beforeAll(async () => {
    both = await startBothOwners();
  });
  afterAll(() => both.stop());

  const of = ({ kind: _, ...fields }: Record<string, unknown>) => fields;
  const child = of(municipalChild(1, { keepers: { IDENTITY: 'soc-farsta' } }));
  const patient = of(careChild(1));

  it('come to each owner from its own systems, and are the same child with both', async () => {
    const [inKommun, inRegion] = await Promise.all([
      both.ask('import:socialsystemet', municipal, { input: { child } }),
      both.ask('import:journalen', care, { input: { child: patient } }),
    ]);
    expect(inKommun.data).toEqual({ importMunicipalRecord: { outcome: 'CREATED', faults: [] } });
    expect(inRegion.data).toEqual({ importCareRecord: { outcome: 'CREATED', faults: [] } });
    const id = childIdOf(both.childKey, numberOf(1).number);
    expect((await both.world.sql('select id from child')).rows).toEqual([{ id }]);
    expect(await both.records.sql('select id from child')).toEqual([{ id }]);
  });

  it('are refused by the owner that the system brings nothing for', async () => {
    const { data } = await both.ask('import:journalen', municipal, { input: { child } });
    expect(data.importMunicipalRecord).toHaveProperty('message');
    expect(
      (await both.ask('import:skolan', care, { input: { child: patient } })).data.importCareRecord,
    ).toHaveProperty('message');
  });

  it('of interventions stand in the plan that staff read, in its history too', async () => {
    const id = childIdOf(both.childKey, numberOf(1).number);
    await both.world.keptBy(id, 'PLAN' as never, 'soc-farsta');
    const plan = await both.world.plan(id);
    await both.world.assign('socialtjanst.farsta', id, 'soc-farsta');
    const intervention = {
      ...{ key: 'insats-1', identityNumber: numberOf(1).number, plan: plan.id, unit: 'soc-farsta' },
      ...{ title: 'Samtal', status: 'OFFERED', form: 'SERVICE' },
    };
    await both.ask('import:socialsystemet', municipal, { input: { intervention } });
    const { data } = await both.ask(
      'socialtjanst.farsta',
      `query ($id: ID!) { plan(id: $id) { version municipalInterventions { title status unit { id } }
        history(first: 5) { edges { node { move madeBy } } } child { municipalAccessLog(first: 50) { edges { node { action actor } } } } } }`,
      { id: plan.id },
    );
    expect(data.plan).toMatchObject({
      version: 2,
      municipalInterventions: [{ title: 'Samtal', status: 'OFFERED', unit: { id: 'soc-farsta' } }],
    });
    expect(JSON.stringify(data.plan.history)).toContain('Import, socialsystemet');
    expect(JSON.stringify(data.plan.child)).toContain('"IMPORT"');
    const gone = await both.ask('import:socialsystemet', 'query ($id: ID!) { plan(id: $id) { id } }', {
      id: plan.id,
    });
    const nowhere = await both.ask('import:socialsystemet', 'query ($id: ID!) { plan(id: $id) { id } }', {
      id: randomUUID(),
    });
    expect(gone.data).toEqual({ plan: null });
    expect(gone.text).toBe(nowhere.text);
  });
});
