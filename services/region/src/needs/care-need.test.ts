import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aChild } from '../../test/children.js';
import { bup, habilitation, prima } from '../../test/clinics.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const social = 'socialtjanst.farsta';

const shown = `careNeed { id assessedOn reasons question partyKind unit { id } addressedTo { id } withdrawnAt viewerCanWithdraw }`;

describe('the assessment by the region that a child needs a plan', () => {
  let region: Region;
  let childId: string;

  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());
  afterEach(() => region.otherOwner.become('answers'));
  beforeEach(async () => {
    childId = (await aChild().with(bup).in(region.records)).id;
  });

  const change = async (login: string, mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await region.ask(
      login,
      `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
         __typename ... on CareNeedChanged { ${shown} } ... on InvalidInput { problems { field code } } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.change;
  };
  const assess = (login: string, input: object = {}) =>
    change(login, 'assessCareNeed', {
      ...{ childId, idempotencyKey: randomUUID(), reasons: ['MENTAL_ILL_HEALTH', 'PROBLEMATIC_SCHOOLING'] },
      ...{ question: 'Hur kommer hon till skolan?', assessedOn: day(-3), unitId: 'bup-farsta' },
      ...{ addressedTo: 'soc-farsta', ...input },
    });
  const withdraw = (login: string, careNeedId: string) =>
    change(login, 'withdrawCareNeed', { childId, careNeedId });
  const needsOf = async (login: string, of: string | null = childId) =>
    (
      await region.ask(
        login,
        'query ($of: ID) { careNeeds(childId: $of) { edges { node { id addressedTo { id } } } pageInfo { hasNextPage endCursor } } }',
        { of },
      )
    ).data.careNeeds.edges.map(({ node }: { node: { id: string } }) => node.id);
  const problemsOf = async (made: Promise<{ problems?: { field: string; code: string }[] }>) =>
    (await made).problems?.map(({ field, code }) => `${field} ${code}`);
  const rows = () => region.records.sql('select id, unit_id from care_need where child_id = $1', [childId]);

  it('is recorded by whoever works with the child, with its day, and whom it asks', async () => {
    const made = await assess(bup.staff);
    expect(made).toMatchObject({
      __typename: 'CareNeedChanged',
      careNeed: {
        ...{ assessedOn: day(-3), reasons: ['MENTAL_ILL_HEALTH', 'PROBLEMATIC_SCHOOLING'] },
        ...{ partyKind: 'CHILD_PSYCHIATRY', unit: { id: 'bup-farsta' }, addressedTo: { id: 'soc-farsta' } },
        ...{ withdrawnAt: null, viewerCanWithdraw: true },
      },
    });
    expect(await needsOf(bup.staff)).toEqual([made.careNeed.id]);
  });

  it('gives the region a part of the child’s plans, to be released like everything else', async () => {
    await region.records.sql(`delete from record_owner where child_id = $1 and part = 'PLAN'`, [childId]);
    await assess(bup.staff);
    expect(
      await region.records.sql(
        `select unit_id, authority from record_owner where child_id = $1 and part = 'PLAN'`,
        [childId],
      ),
    ).toEqual([{ unit_id: 'bup-farsta', authority: 'slso' }]);
  });

  it('is read by the unit that is asked only once it has been released to it, and as long as it is', async () => {
    const { careNeed } = await assess(bup.staff);
    const one = async () =>
      (
        await region.ask(social, 'query ($c: ID!, $n: ID!) { careNeed(childId: $c, id: $n) { question } }', {
          ...{ c: childId, n: careNeed.id },
        })
      ).data.careNeed;
    expect([await needsOf(social), await one()]).toEqual([[], null]);
    const id = randomUUID();
    await region.records.insert('disclosure', {
      ...{ child_id: childId, id, part: 'PLAN', unit_id: 'soc-farsta', ground: 'NECESSARY_CARE' },
      ...{ decided_by: 'Enhetschef', decided_on: day(0) },
    });
    expect([await needsOf(social), await one()]).toEqual([
      [careNeed.id],
      { question: 'Hur kommer hon till skolan?' },
    ]);
    await region.records.sql('update disclosure set revoked_at = now() where id = $1', [id]);
    expect([await needsOf(social), await one()]).toEqual([[], null]);
  });

  it('is in the log: assessed, read, and read in vain', async () => {
    const { careNeed } = await assess(bup.staff);
    await needsOf(bup.staff);
    await region.ask(social, 'query ($c: ID!, $n: ID!) { careNeed(childId: $c, id: $n) { id } }', {
      ...{ c: childId, n: careNeed.id },
    });
    const log = await region.records.sql(
      'select subject, action, decision from access_log where child_id = $1 order by id',
      [childId],
    );
    expect(log).toEqual(
      expect.arrayContaining([
        { subject: bup.staff, action: 'ASSESS_NEED', decision: 'ALLOWED' },
        { subject: bup.staff, action: 'READ', decision: 'ALLOWED' },
        { subject: social, action: 'READ', decision: 'REFUSED' },
      ]),
    );
  });

  it('sent again after a lost answer is one; the same key with another question is told', async () => {
    const idempotencyKey = randomUUID();
    const [one, two] = [
      await assess(bup.staff, { idempotencyKey }),
      await assess(bup.staff, { idempotencyKey }),
    ];
    expect(two.careNeed.id).toBe(one.careNeed.id);
    expect(await problemsOf(assess(bup.staff, { idempotencyKey, question: 'Vad?' }))).toEqual([
      'idempotencyKey USED_FOR_OTHER',
    ]);
    expect(await rows()).toHaveLength(1);
  });

  it('tells all that is wrong with it at once, and is then not logged as made', async () => {
    const wrong = {
      reasons: [],
      question: ' ',
      assessedOn: day(1),
      unitId: 'hab-farsta',
      addressedTo: 'Soc!',
    };
    expect(await problemsOf(assess(bup.staff, wrong))).toEqual([
      ...['reasons REQUIRED', 'question REQUIRED', 'assessedOn IN_THE_FUTURE', 'unitId UNKNOWN'],
      'addressedTo NOT_A_KEY',
    ]);
    const log = await region.records.sql('select action from access_log where child_id = $1', [childId]);
    expect(new Set(log.map(({ action }) => action))).toEqual(new Set(['READ_SHARING']));
  });

  it('asks a municipal unit that there is, as the graph says to the same person, and no care unit', async () => {
    region.otherOwner.takeAsked();
    expect(await problemsOf(assess(bup.staff, { addressedTo: 'soc-ingenstans' }))).toEqual([
      'addressedTo UNKNOWN',
    ]);
    expect(region.otherOwner.takeAsked()).toHaveLength(1);
    expect(await problemsOf(assess(bup.staff, { addressedTo: 'hab-farsta' }))).toEqual([
      'addressedTo UNKNOWN',
    ]);
    region.otherOwner.become('is away');
    expect(await problemsOf(assess(bup.staff))).toEqual(['addressedTo NOT_VERIFIED']);
    expect(await rows()).toEqual([]);
  });

  it('is not made beside another provider that keeps the region’s part of the plan', async () => {
    childId = (await aChild().with(prima).treatedBy(bup).in(region.records)).id;
    await region.records.sql(
      `update record_owner set unit_id = $2, authority = $3 where child_id = $1 and part = 'HEALTH_CARE'`,
      [childId, bup.unit, bup.provider],
    );
    expect(await problemsOf(assess(bup.staff))).toEqual(['unitId UNKNOWN']);
    expect(await rows()).toEqual([]);
  });

  it.each([social, 'bup.bromma', 'sekretariat.bussam'])(
    'is refused to %s, who does not work with the child for the region, like that of a child unknown',
    async (login) => {
      expect(await assess(login)).toEqual({ __typename: 'ChangeRefused' });
      expect(await assess(login, { childId: randomUUID() })).toEqual({ __typename: 'ChangeRefused' });
      expect(await rows()).toEqual([]);
    },
  );

  it('is taken back by those who keep it while nobody has taken it up; what was recorded stays', async () => {
    const { careNeed } = await assess(bup.staff);
    region.otherOwner.takesUp(childId, careNeed.id);
    expect(await problemsOf(withdraw(bup.staff, careNeed.id))).toEqual(['careNeedId NOT_IN_THIS_STATE']);
    region.otherOwner.takesUp(childId, randomUUID());
    region.otherOwner.become('is away');
    expect(await problemsOf(withdraw(bup.staff, careNeed.id))).toEqual(['careNeedId NOT_VERIFIED']);
    region.otherOwner.become('answers');
    for (const _ of ['once', 'and once more'])
      expect((await withdraw(bup.staff, careNeed.id)).careNeed.withdrawnAt).not.toBeNull();
    expect(await needsOf(bup.staff)).toEqual([]);
    expect(await rows()).toHaveLength(1);
  });

  it('is not taken back by those to whom it is released, nor by strangers', async () => {
    childId = (await aChild().with(bup).disclosedTo('soc-farsta').in(region.records)).id;
    const { careNeed } = await assess(bup.staff);
    for (const login of [social, 'bup.bromma', habilitation.staff])
      expect(await withdraw(login, careNeed.id)).toEqual({ __typename: 'ChangeRefused' });
    expect(await withdraw(bup.staff, randomUUID())).toEqual({ __typename: 'ChangeRefused' });
  });

  it('hides with protected identity which unit assessed from all but its keepers; the unit asked knows itself', async () => {
    childId = (
      await aChild()
        .with(bup)
        .disclosedTo('soc-farsta')
        .disclosedTo('elevhalsa-farsta')
        .withProtectedIdentity()
        .in(region.records)
    ).id;
    const { careNeed } = await assess(bup.staff);
    const units = async (login: string) =>
      (
        await region.ask(
          login,
          'query ($c: ID!, $n: ID!) { careNeed(childId: $c, id: $n) { unit { id } addressedTo { id } } }',
          { c: childId, n: careNeed.id },
        )
      ).data.careNeed;
    expect(await units(bup.staff)).toEqual({ unit: { id: 'bup-farsta' }, addressedTo: { id: 'soc-farsta' } });
    expect(await units(social)).toEqual({ unit: null, addressedTo: { id: 'soc-farsta' } });
    expect(await units('elevhalsa.farsta')).toEqual({ unit: null, addressedTo: null });
  });

  it('stands in pages, the latest first, at a number of statements that does not grow', async () => {
    const keys: string[] = [];
    for (const ago of [-1, -2, -2, -5])
      keys.push((await assess(bup.staff, { assessedOn: day(ago) })).careNeed.id);
    const page = async (first: number, after: string | null) =>
      (
        await region.ask(
          bup.staff,
          'query ($c: ID!, $first: Int!, $after: String) { careNeeds(childId: $c, first: $first, after: $after) { edges { node { id assessedOn question unit { id } viewerCanWithdraw } } pageInfo { hasNextPage endCursor } } }',
          { c: childId, first, after },
        )
      ).data.careNeeds;
    const one = await page(3, null);
    const two = await page(3, one.pageInfo.endCursor);
    const found = [...one.edges, ...two.edges].map(({ node }) => node.id);
    expect([found[0], new Set(found), two.pageInfo.hasNextPage]).toEqual([keys[0], new Set(keys), false]);
    expect(await region.costOf(() => page(4, null))).toBe(await region.costOf(() => page(1, null)));
  });
});

describe('the children for whom the region’s staff may assess a need', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  it('are those it works with, in pages at a number of statements that does not grow; each is logged', async () => {
    const mine: string[] = [];
    for (let count = 0; count < 5; count += 1) mine.push((await aChild().with(bup).in(region.records)).id);
    await aChild().with(habilitation).disclosedTo('bup-farsta').in(region.records);
    const page = async (first: number, after: string | null = null, login = bup.staff) =>
      (
        await region.ask(
          login,
          'query ($f: Int!, $a: String) { careChildrenToAssess(first: $f, after: $a) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
          { f: first, a: after },
        )
      ).data.careChildrenToAssess;
    const idsIn = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);
    const one = await page(3);
    const two = await page(3, one.pageInfo.endCursor);
    expect([...idsIn(one), ...idsIn(two)]).toEqual([...mine].sort());
    expect(two.pageInfo.hasNextPage).toBe(false);
    expect(await region.costOf(() => page(5))).toBe(await region.costOf(() => page(1)));
    for (const login of [social, 'bup.bromma', 'sekretariat.bussam'])
      expect(idsIn(await page(5, null, login))).toEqual([]);
    const [line] = await region.records.sql(
      'select count(distinct child_id)::int as children from access_log where subject = $1',
      [bup.staff],
    );
    expect(line).toEqual({ children: 5 });
  });
});
