import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../test/children.js';
import { bup, habilitation, prima } from '../../test/clinics.js';
import { aPlan } from '../../test/plans.js';
import { type Region, startRegion } from '../../test/region.js';

const careChild =
  'query ($id: ID!) { careChild(id: $id) { careContacts { id } referrals { id } careDisclosures { id } } }';
const childFields = `... on Child { careContacts { id } referrals { id } careDisclosures { id }
  careAccessLog { edges { cursor } } }`;

describe('who may read of a child in the region', () => {
  let region: Region;
  let ebba: TestChild;

  beforeAll(async () => {
    region = await startRegion();
    ebba = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
    await aPlan().for(ebba).referring('Utredning', {}).in(region.records);
  });
  afterAll(() => region.stop());

  /** The names of the fields that hold anything. */
  const shown = async (login: string, { id }: TestChild = ebba) => {
    const { data, errors } = await region.askEntities(login, childFields, [{ __typename: 'Child', id }]);
    expect(errors).toBeUndefined();
    const { __typename, ...fields } = data._entities[0];
    return Object.keys(fields).filter((name) => fields[name] !== null);
  };
  const isFound = async (login: string, { id }: TestChild = ebba) =>
    (await region.ask(login, 'query ($id: ID!) { careChild(id: $id) { id } }', { id })).data.careChild !==
    null;

  describe('refuses', () => {
    it.each([
      'socialtjanst.hasselby',
      'socialtjanst.tyreso',
      'elevhalsa.farsta',
      'samordnare.farsta',
      'bup.bromma',
      'habilitering.farsta',
      'sekretariat.bussam',
    ])(
      '%s, with the bytes and the statements of a key that does not exist, by every way in',
      async (login) => {
        const byKey = (id: string) => region.ask(login, careChild, { id });
        const asEntity = (id: string) =>
          region.askEntities(login, childFields, [{ __typename: 'Child', id }]);
        for (const ask of [byKey, asEntity]) {
          const unknown = randomUUID();
          const texts: string[] = [];
          const costs: number[] = [];
          for (const id of [ebba.id, unknown]) {
            costs.push(
              await region.costOf(async () => {
                const { status, text } = await ask(id);
                texts.push(`${status} ${text}`);
              }),
            );
          }
          expect(texts[0]).toBe(texts[1]);
          expect(costs[0]).toBe(costs[1]);
        }
        expect((await byKey(ebba.id)).data.careChild).toBeNull();
        expect(await shown(login)).toEqual([]);
      },
    );

    it('the secretariat before anything is looked up', async () => {
      const cost = await region.costOf(() => shown('sekretariat.bussam'));
      // Begin and say who asks, write the log, commit.
      expect(cost).toBe(3);
      expect(await region.costOf(() => isFound('sekretariat.bussam'))).toBe(3);
      const block =
        'mutation ($id: ID!) { placeCareBlock(input: { childId: $id, idempotencyKey: "a-block-of-mine", reason: "Prov" }) { __typename } }';
      const refused = () => region.ask('sekretariat.bussam', block, { id: ebba.id });
      expect(await region.costOf(refused)).toBe(3);
    });

    it('staff of another care provider, though they meet the child', async () => {
      const child = await aChild().with(prima).with(bup).in(region.records);
      expect(await shown('bup.farsta', child)).toEqual([]);
      expect(await isFound('bup.farsta', child)).toBe(false);
    });

    it.each(['x', '', "' or 1=1 --", 'bup-farsta'])('%j as no key of this graph', async (id) => {
      const { data, errors } = await region.ask(bup.staff, careChild, { id });
      expect(data.careChild).toBeNull();
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'id' });
    });
  });

  it('answers for those of whom nothing is shown at a beat, whether there is such a child or not', async () => {
    const least = async (login: string, id: string, query = careChild) => {
      const times: number[] = [];
      for (let attempt = 0; attempt < 10; attempt += 1) {
        const began = performance.now();
        await region.ask(login, query, { id });
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    expect(await least('bup.bromma', ebba.id)).toBeGreaterThan(18);
    expect(await least('bup.bromma', randomUUID())).toBeGreaterThan(18);
    // Nor does somebody of whom all is shown, asked for beside, let the time be told.
    const beside = `query ($id: ID!) { mine: careChild(id: "${ebba.id}") { id } careChild(id: $id) { id } }`;
    expect(await least(bup.staff, randomUUID(), beside)).toBeGreaterThan(18);
  });

  it('shows all to those who work with the child in the provider that keeps its record', async () => {
    const child = await aChild().with(bup).with(habilitation).in(region.records);
    for (const login of ['bup.farsta', 'habilitering.farsta']) {
      expect(await shown(login, child)).toEqual([
        'careContacts',
        'referrals',
        'careDisclosures',
        'careAccessLog',
      ]);
      expect(await isFound(login, child)).toBe(true);
    }
  });

  it('shows others the parts that are released to their unit, and finds them no child in the region’s records', async () => {
    const child = await aChild()
      .with(bup)
      .disclosedTo('soc-farsta', RecordPart.HEALTH_CARE)
      .in(region.records);
    for (const login of ['socialtjanst.farsta', 'chef.farsta']) {
      expect(await shown(login, child)).toEqual(['careContacts', 'referrals', 'careDisclosures']);
      expect(await shown(login)).toEqual(['careDisclosures', 'careAccessLog']);
      expect(await isFound(login, child)).toBe(false);
    }
  });

  it('finds the child also for the keeper of its plan alone', async () => {
    const child = await aChild().with(prima).with(bup).in(region.records);
    await region.records.sql(
      `update record_owner set authority = 'slso', unit_id = 'bup-farsta' where child_id = $1 and part = 'PLAN'`,
      [child.id],
    );
    expect(await isFound('bup.farsta', child)).toBe(true);
    expect(await shown('bup.farsta', child)).toEqual(['careDisclosures', 'careAccessLog']);
  });

  it('logs reading the log as a reading of its own kind', async () => {
    const operation = randomUUID();
    await region.ask(
      'socialtjanst.farsta',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ${childFields} } }`,
      { r: [{ __typename: 'Child', id: ebba.id }] },
      { 'x-operation-id': operation },
    );
    const logged = await region.records.logOf(operation);
    expect(logged.map(({ action, parts, decision }) => [action, parts.join(), decision]).sort()).toEqual([
      ['READ', 'HEALTH_CARE', 'REFUSED'],
      ['READ', 'PLAN', 'ALLOWED'],
      ['READ_LOG', 'PLAN', 'ALLOWED'],
    ]);
  });
});
