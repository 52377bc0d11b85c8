import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../test/children.js';
import { bup, habilitation } from '../../test/clinics.js';
import { accepted, aPlan, declined } from '../../test/plans.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const contactsAndReferrals = `careContacts { id from until unit { id name } }
  referrals { purpose status sentOn plan { id } from { id } answers { unit { id } outcome } }`;
const released =
  'careDisclosures { part receiver { id } ground decidedBy decidedOn until active toViewer owner }';
const log =
  'careAccessLog(first: 50) { edges { node { at actor unit { id } parts decision ground } } pageInfo { hasNextPage } }';

describe('a child in the region’s records', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  const readChild = async (login: string, { id }: TestChild, fields: string) => {
    const { data, errors } = await region.askEntities(login, `... on Child { ${fields} }`, [
      { __typename: 'Child', id },
    ]);
    expect(errors).toBeUndefined();
    return data._entities[0];
  };

  it('shows which clinics it meets, the newest contact first', async () => {
    const child = await aChild()
      .with(bup)
      .row('care_contact', { id: randomUUID(), unit_id: 'hab-farsta', from_on: day(-20), until_on: day(-2) })
      .in(region.records);
    const { careContacts } = await readChild(bup.staff, child, contactsAndReferrals);
    expect(careContacts).toMatchObject([
      { unit: { id: 'hab-farsta' }, from: day(-20), until: day(-2) },
      { unit: { id: 'bup-farsta', name: 'BUP Farsta' }, from: day(-200), until: null },
    ]);
  });

  it('shows its referrals within plans and outside, the newest first', async () => {
    const child = await aChild().with(bup).in(region.records);
    const plan = await aPlan()
      .for(child)
      .referring('I planen', { 'hab-farsta': declined(day(-1), 'väntetid') })
      .referring('Utanför planen', { 'bup-farsta': accepted }, { plan_id: null, sent_on: day(-2) })
      .in(region.records);
    const { referrals } = await readChild(bup.staff, child, contactsAndReferrals);
    expect(referrals).toMatchObject([
      { purpose: 'Utanför planen', status: 'ACCEPTED', plan: null, from: { id: 'soc-farsta' } },
      { purpose: 'I planen', status: 'DECLINED_BY_ALL', plan: { id: plan.id } },
    ]);
  });

  it('tells which plan a referral belongs to only those who may read the plan', async () => {
    const child = await aChild()
      .with(bup)
      .disclosedTo('soc-farsta', RecordPart.HEALTH_CARE)
      .in(region.records);
    await aPlan().for(child).referring('I planen', { 'hab-farsta': accepted }).in(region.records);
    const { referrals } = await readChild('socialtjanst.farsta', child, contactsAndReferrals);
    expect(referrals).toMatchObject([{ purpose: 'I planen', plan: null }]);
  });

  it('with protected identity hides its clinics from all but the own assigned staff', async () => {
    const child = await aChild()
      .with(bup)
      .withProtectedIdentity()
      .disclosedTo('soc-farsta', RecordPart.HEALTH_CARE)
      .disclosedTo('soc-farsta', RecordPart.PLAN)
      .in(region.records);
    const plan = await aPlan()
      .for(child)
      .doing('KBT')
      .referring('Utredning', { 'hab-farsta': accepted })
      .in(region.records);
    expect(await readChild('socialtjanst.farsta', child, contactsAndReferrals)).toMatchObject({
      careContacts: null,
      referrals: null,
    });
    const ofPlan = async (login: string) =>
      (
        await region.askEntities(
          login,
          '... on Plan { careAnswer { answer unit { id } } careReferrals { purpose } careInterventions { unit { id } } }',
          [{ __typename: 'Plan', id: plan.id }],
        )
      ).data._entities[0];
    expect(await ofPlan('socialtjanst.farsta')).toMatchObject({
      careAnswer: { answer: 'ACCEPTED', unit: null },
      careReferrals: null,
      careInterventions: [{ unit: null }],
    });
    expect(await ofPlan(bup.staff)).toMatchObject({
      careAnswer: { unit: { id: 'bup-farsta' } },
      careReferrals: [{ purpose: 'Utredning' }],
      careInterventions: [{ unit: { id: 'bup-farsta' } }],
    });
    expect(await readChild(bup.staff, child, contactsAndReferrals)).toMatchObject({
      careContacts: [{ unit: { id: 'bup-farsta' } }],
      referrals: [{ purpose: 'Utredning' }],
    });
  });

  describe('what is released of it', () => {
    it('is told in full to the keeper’s staff, and to others what came to their own units', async () => {
      const child = await aChild()
        .with(bup)
        .disclosedTo('soc-farsta')
        .disclosedTo('elevhalsa-farsta', RecordPart.HEALTH_CARE, { until_on: day(-1) })
        .in(region.records);
      const own = await readChild(bup.staff, child, released);
      expect(own.careDisclosures).toEqual([
        {
          part: 'PLAN',
          owner: 'REGION',
          receiver: { id: 'soc-farsta' },
          ground: 'NECESSARY_CARE',
          decidedBy: 'Enhetschef, bup-farsta',
          decidedOn: day(-20),
          until: null,
          active: true,
          toViewer: false,
        },
        expect.objectContaining({ part: 'HEALTH_CARE', receiver: { id: 'elevhalsa-farsta' }, active: false }),
      ]);
      const others = await readChild('socialtjanst.farsta', child, released);
      expect(others.careDisclosures).toMatchObject([{ receiver: { id: 'soc-farsta' }, toViewer: true }]);
      expect((await readChild('elevhalsa.farsta', child, released)).careDisclosures).toBeNull();
    });
  });

  describe('its log', () => {
    it('tells who has looked, by name only to the keeper’s staff, and that they have now been told', async () => {
      const child = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
      await readChild('socialtjanst.tyreso', child, contactsAndReferrals);
      const seenBy = async (login: string) =>
        (await readChild(login, child, log)).careAccessLog.edges.map((edge: { node: unknown }) => edge.node);
      expect(await seenBy('socialtjanst.farsta')).toMatchObject([
        {
          actor: null,
          unit: { id: 'soc-tyreso' },
          parts: ['HEALTH_CARE'],
          decision: 'REFUSED',
          ground: null,
        },
      ]);
      expect(await seenBy(bup.staff)).toMatchObject([
        { actor: 'Demo Socialtjänst Farsta', parts: ['PLAN'], decision: 'ALLOWED', ground: 'NECESSARY_CARE' },
        { actor: 'Demo Socialtjänst Tyresö', decision: 'REFUSED' },
      ]);
    });

    it('comes in pages', async () => {
      const child = await aChild().with(bup).in(region.records);
      for (let looked = 0; looked < 3; looked += 1) await readChild(bup.staff, child, contactsAndReferrals);
      const page = async (after: string | null) =>
        (
          await region.ask(
            bup.staff,
            `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Child {
               careAccessLog(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`,
            { r: [{ __typename: 'Child', id: child.id }], after },
          )
        ).data._entities[0].careAccessLog;
      const first = await page(null);
      expect(first.edges).toHaveLength(2);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await page(first.pageInfo.endCursor);
      expect(second.edges[0].node.id).not.toBe(first.edges[1].node.id);
      expect(second.pageInfo.hasNextPage).toBe(false);
    });

    it('says what was done, and in one operation with what else', async () => {
      const child = await aChild().with(bup).in(region.records);
      await readChild(bup.staff, child, contactsAndReferrals);
      const lines = async (argument = '') =>
        (
          await readChild(
            bup.staff,
            child,
            `careAccessLog${argument} { edges { node { operationId action parts } } }`,
          )
        ).careAccessLog.edges.map((edge: { node: unknown }) => edge.node);
      expect(await lines()).toMatchObject([{ action: 'READ', parts: ['HEALTH_CARE'] }]);
      const [second, first] = await lines();
      expect(second.action).toBe('READ_LOG');
      expect(first.action).toBe('READ');
      expect(second.operationId).not.toBe(first.operationId);
    });

    it('says of a refusal whether something else was shown with it', async () => {
      const child = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
      // To one the plan is released, and the referrals are not; to the other nothing.
      for (const login of ['socialtjanst.farsta', 'socialtjanst.tyreso'])
        await readChild(login, child, `${contactsAndReferrals} careDisclosures { id }`);
      const { careAccessLog } = await readChild(
        bup.staff,
        child,
        'careAccessLog(first: 50, filter: { onlyRefused: true }) { edges { node { unit { id } amongAllowed } } }',
      );
      expect(careAccessLog.edges.map(({ node }: { node: unknown }) => node)).toEqual([
        { unit: { id: 'soc-tyreso' }, amongAllowed: false },
        { unit: { id: 'soc-farsta' }, amongAllowed: true },
      ]);
    });

    it('is narrowed to a unit, to refusals, to some days', async () => {
      const child = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
      for (const login of ['socialtjanst.farsta', 'socialtjanst.tyreso'])
        await readChild(login, child, contactsAndReferrals);
      const units = async (filter: string) =>
        (
          await readChild(
            bup.staff,
            child,
            `careAccessLog(first: 50, filter: { ${filter} }) { edges { node { unit { id } decision } } }`,
          )
        ).careAccessLog.edges.map(({ node }: { node: { unit: { id: string } } }) => node.unit.id);
      expect(await units('unit: "soc-farsta"')).toEqual(['soc-farsta']);
      expect(await units('unit: "soc-farsta", onlyRefused: true')).toEqual(['soc-farsta']);
      expect(await units('unit: "bup-bromma"')).toEqual([]);
      expect(await units('onlyRefused: true')).toEqual(['soc-tyreso', 'soc-farsta']);
      expect(await units(`until: "${day(-1)}"`)).toEqual([]);
      expect(await units(`from: "${day(1)}"`)).toEqual([]);
      expect(await units(`onlyRefused: true, from: "${day(0)}", until: "${day(0)}"`)).toHaveLength(2);
    });

    it.each([
      ['filter: { unit: "Inte en nyckel" }', 'filter.unit'],
      ['first: 0', 'first'],
      ['first: 5000', 'first'],
      ['first: -1', 'first'],
      ['after: "x"', 'after'],
      ['after: "WyIxOyBkcm9wIHRhYmxlIl0"', 'after'],
    ])('asked for with %s is refused with a code and the argument’s name', async (argument, name) => {
      const child = await aChild().with(bup).in(region.records);
      const { errors } = await region.askEntities(
        bup.staff,
        `... on Child { careAccessLog(${argument}) { edges { cursor } } }`,
        [{ __typename: 'Child', id: child.id }],
      );
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: name });
    });
  });

  it('costs the same number of statements for one child and for fifty', async () => {
    const children: TestChild[] = [];
    for (let made = 0; made < 50; made += 1) {
      const child = await aChild()
        .with(bup)
        .with(habilitation)
        .disclosedTo('soc-farsta')
        .disclosedTo('soc-farsta', RecordPart.HEALTH_CARE)
        .in(region.records);
      await aPlan().for(child).referring('Utredning', { 'hab-farsta': accepted }).in(region.records);
      children.push(child);
    }
    for (const login of [bup.staff, 'socialtjanst.farsta', 'socialtjanst.tyreso']) {
      const cost = (some: readonly TestChild[]) =>
        region.costOf(async () => {
          const { data, errors } = await region.askEntities(
            login,
            `... on Child { ${contactsAndReferrals} ${released} }`,
            some.map(({ id }) => ({ __typename: 'Child', id })),
          );
          expect(errors).toBeUndefined();
          const shown = data._entities.filter((child: { careContacts: unknown }) => child.careContacts);
          expect(shown).toHaveLength(login === 'socialtjanst.tyreso' ? 0 : some.length);
        });
      expect(await cost(children)).toBe(await cost(children.slice(0, 1)));
    }
  });
});
