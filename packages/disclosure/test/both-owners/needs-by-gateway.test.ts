import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../../../services/kommun/test/world.js';
import { startBothOwners } from './both-owners.js';

const { HEALTH_CARE, PLAN } = RecordPart;
const social = 'socialtjanst.farsta';
const clinic = 'bup.farsta';

const waiting = `query ($c: ID!) { careNeeds(first: 10, childId: $c) { edges { node { id assessedOn addressedTo { id }
  takenUpBy { status initiatedBy needAssessedOn careNeed { id question } } viewerCanTakeUp viewerCanWithdraw } } } }`;

describe('a need that the region has assessed, by the gateway', () => {
  let owners: Awaited<ReturnType<typeof startBothOwners>>;
  let childId: string;

  beforeAll(async () => {
    owners = await startBothOwners();
    for (const login of [social, clinic]) await owners.ask(login, waiting, { c: randomUUID() });
  });
  afterAll(() => owners.stop());
  beforeEach(async () => {
    const { world, records } = owners;
    childId = await world.child();
    await world.assign(social, childId, 'soc-farsta');
    await records.insert('child', {
      ...{ id: childId, identity_number: Buffer.alloc(1), protected_identity: false },
    });
    await records.insert('record_owner', {
      ...{ child_id: childId, part: HEALTH_CARE, unit_id: 'bup-farsta', authority: 'slso' },
    });
    await records.insert('assignment', {
      ...{ child_id: childId, id: randomUUID(), subject: clinic, subject_name: clinic },
      ...{ unit_id: 'bup-farsta', authority: 'slso', from_on: '2020-01-01' },
    });
  });

  const change = async (login: string, mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const sent = { childId, ...input };
    for (let attempt = 1; ; attempt += 1) {
      for (const way of [owners.ways.kommun, owners.ways.region]) way.take();
      const { data, errors } = await owners.ask(
        login,
        `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { __typename ... on InvalidInput { problems { field code } } } }`,
        { input: sent },
      );
      // A machine with much else to do may answer too late: sent again with the same key, it is made once.
      if (errors && attempt < 4) continue;
      expect(errors).toBeUndefined();
      const asked = [owners.ways.kommun.take(), owners.ways.region.take()];
      return [data.change, asked.every((requests) => requests <= 1) ? 'ONCE' : asked];
    }
  };
  const assess = () =>
    change(clinic, 'assessCareNeed', {
      ...{ idempotencyKey: randomUUID(), reasons: ['COMORBIDITY'], question: 'Hur sover hon?' },
      ...{ assessedOn: day(-12), unitId: 'bup-farsta', addressedTo: 'soc-farsta' },
    });
  const takeUp = (careNeedId: string) =>
    change(social, 'assessNeed', {
      ...{ idempotencyKey: randomUUID(), reasons: ['COMORBIDITY'], question: 'Hur sover hon?', careNeedId },
      ...{ needAssessedOn: day(0), initiatedBy: 'SOCIAL_SERVICES', coordinatingUnitId: 'soc-farsta' },
    });
  const withdraw = (careNeedId: string) => change(clinic, 'withdrawCareNeed', { careNeedId });
  const needs = async (login: string) =>
    (await owners.ask(login, waiting, { c: childId })).data.careNeeds.edges.map(
      ({ node }: { node: unknown }) => node,
    );
  const release = () =>
    owners.records.insert('disclosure', {
      ...{ child_id: childId, id: randomUUID(), part: PLAN, unit_id: 'soc-farsta' },
      ...{ ground: 'NECESSARY_CARE', decided_by: 'Enhetschef', decided_on: '2020-01-01' },
    });

  it('is taken up by the unit that it is released to, and seen as taken up where the plan is shared; no owner waits for itself', async () => {
    expect(await assess()).toEqual([{ __typename: 'CareNeedChanged' }, 'ONCE']);
    expect(await needs(social)).toEqual([]);
    await release();
    const [{ id }] = await needs(social);
    expect(await takeUp(id)).toEqual([{ __typename: 'MunicipalPlanChanged' }, 'ONCE']);
    const taken = {
      ...{ status: 'DRAFT', initiatedBy: 'CHILD_PSYCHIATRY', needAssessedOn: day(-12) },
      careNeed: { id, question: 'Hur sover hon?' },
    };
    expect(await needs(social)).toMatchObject([{ takenUpBy: taken, viewerCanTakeUp: true }]);
    expect(await needs(clinic)).toMatchObject([{ takenUpBy: null, viewerCanWithdraw: true }]);
    await owners.world.disclose(childId, PLAN, 'bup-farsta');
    expect(await needs(clinic)).toMatchObject([{ takenUpBy: taken }]);
    expect(await withdraw(id)).toEqual([
      { __typename: 'InvalidInput', problems: [{ field: 'careNeedId', code: 'NOT_IN_THIS_STATE' }] },
      'ONCE',
    ]);
  });

  it('cannot be taken up once the release has ended, nor when it has been taken back', async () => {
    await assess();
    await release();
    const [{ id }] = await needs(social);
    await owners.records.sql('update disclosure set revoked_at = now() where child_id = $1', [childId]);
    const unknown = { problems: [{ field: 'careNeedId', code: 'UNKNOWN' }] };
    expect((await takeUp(id))[0]).toMatchObject(unknown);
    expect(await withdraw(id)).toEqual([{ __typename: 'CareNeedChanged' }, 'ONCE']);
    await owners.records.sql('update disclosure set revoked_at = null where child_id = $1', [childId]);
    expect((await takeUp(id))[0]).toMatchObject({
      problems: [{ field: 'careNeedId', code: 'NOT_IN_THIS_STATE' }],
    });
  });

  it('waits with either owner away: nothing is written that could not be verified', async () => {
    await assess();
    await release();
    const [{ id }] = await needs(social);
    await owners.kill('region');
    expect((await takeUp(id))[0]).toMatchObject({
      problems: [{ field: 'careNeedId', code: 'NOT_VERIFIED' }],
    });
    await owners.start('region');
    await owners.kill('kommun');
    const { data, errors } = await owners.ask(
      clinic,
      'mutation ($input: WithdrawCareNeedInput!) { withdrawCareNeed(input: $input) { ... on InvalidInput { problems { code } } } }',
      { input: { childId, careNeedId: id } },
    );
    // On a machine with much else to do the gateway may give up first: then too nothing is written.
    const told = data.withdrawCareNeed?.problems[0].code ?? errors?.[0]?.extensions.code;
    expect(['NOT_VERIFIED', 'SUBGRAPH_TIMEOUT']).toContain(told);
    expect(await owners.records.sql('select withdrawn_at from care_need where id = $1', [id])).toEqual([
      { withdrawn_at: null },
    ]);
    await owners.start('kommun');
    expect((await takeUp(id))[0]).toEqual({ __typename: 'MunicipalPlanChanged' });
  }, 60_000);
});
