import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { changePlan } from '../../test/plan-changes.js';
import { day } from '../../test/world.js';

const social = 'socialtjanst.farsta';
const school = 'elevhalsa.farsta';

describe('the region’s assessment, taken up by the municipality', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let need: Parameters<(typeof kommun)['otherOwner']['showsNeed']>[0];

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  afterEach(() => kommun.otherOwner.become('answers'));
  beforeEach(async () => {
    childId = await kommun.world.child();
    await kommun.world.assign(social, childId, 'soc-farsta');
    await kommun.world.assign(school, childId, 'elevhalsa-farsta');
    need = {
      ...{ id: randomUUID(), childId, assessedOn: day(-12), partyKind: 'CHILD_PSYCHIATRY' },
      withdrawnAt: null,
    };
    kommun.otherOwner.showsNeed(need);
    kommun.otherOwner.takeAsked();
  });

  const takeUp = (login: string, input: object = {}) =>
    changePlan(kommun, login, 'assessNeed', {
      ...{ childId, reasons: ['MENTAL_ILL_HEALTH'], question: 'Hur?', needAssessedOn: day(0) },
      ...{ initiatedBy: 'SOCIAL_SERVICES', coordinatingUnitId: 'soc-farsta', careNeedId: need.id, ...input },
    });
  const changed = { __typename: 'MunicipalPlanChanged', version: 1 };
  const planOf = async (login: string) =>
    (
      await kommun.ask(
        login,
        'query ($c: ID!) { child(id: $c) { plans { initiatedBy needAssessedOn daysFromAssessmentToMeeting careNeed { id childId } } } }',
        { c: childId },
      )
    ).data.child?.plans;
  const asEntity = async (login: string, id: string = need.id) =>
    (
      await kommun.ask(
        login,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareNeed { takenUpBy { status } viewerCanTakeUp } } }',
        { r: [{ __typename: 'CareNeed', id, childId }] },
      )
    ).data._entities[0];

  it('opens a plan begun by the region’s function, on the day of its assessment: the time runs from there', async () => {
    expect(await takeUp(social)).toEqual(changed);
    expect(await planOf(social)).toEqual([
      {
        ...{ initiatedBy: 'CHILD_PSYCHIATRY', needAssessedOn: day(-12), daysFromAssessmentToMeeting: 12 },
        careNeed: { id: need.id, childId },
      },
    ]);
  });

  it('is told as taken up to those who may read the plan, and to nobody else', async () => {
    expect(await asEntity(social)).toEqual({ takenUpBy: null, viewerCanTakeUp: true });
    await takeUp(social);
    expect(await asEntity(social)).toEqual({ takenUpBy: { status: 'DRAFT' }, viewerCanTakeUp: true });
    expect(await asEntity(school)).toEqual({ takenUpBy: null, viewerCanTakeUp: true });
    expect(await asEntity('bup.farsta')).toEqual({ takenUpBy: null, viewerCanTakeUp: false });
    await kommun.world.disclose(childId, 'PLAN' as never, 'bup-farsta');
    expect(await asEntity('bup.farsta')).toEqual({ takenUpBy: { status: 'DRAFT' }, viewerCanTakeUp: false });
    expect(await asEntity(social, randomUUID())).toMatchObject({ takenUpBy: null });
  });

  it('is asked for in the graph as the person who takes it up, and is that child’s', async () => {
    await takeUp(social);
    const [{ authorization, ids }] = kommun.otherOwner.takeAsked() as [
      { authorization: string; ids: string[] },
    ];
    expect(authorization).toMatch(/^Bearer /);
    expect(ids).toEqual([childId, need.id]);
  });

  it.each([
    ['there is none that the person may read', { id: randomUUID() }, 'UNKNOWN'],
    ['it is another child’s', { childId: randomUUID() }, 'UNKNOWN'],
    ['its day is none', { assessedOn: 'igår' }, 'UNKNOWN'],
    ['it has been taken back', { withdrawnAt: '2026-11-01T10:00:00Z' }, 'NOT_IN_THIS_STATE'],
  ] as const)('is not taken up where %s', async (_, more, code) => {
    const careNeedId = randomUUID();
    kommun.otherOwner.showsNeed({ ...need, id: careNeedId, ...('id' in more ? {} : more) });
    const asked = 'id' in more ? more.id : careNeedId;
    expect((await takeUp(social, { careNeedId: asked })).problems).toEqual([{ field: 'careNeedId', code }]);
    expect(await planOf(social)).toEqual([]);
  });

  it('is not taken up while the region cannot be asked', async () => {
    kommun.otherOwner.become('is away');
    expect((await takeUp(social)).problems).toEqual([{ field: 'careNeedId', code: 'NOT_VERIFIED' }]);
  });

  it('becomes one plan, also when another board takes it up that may not read the first', async () => {
    const idempotencyKey = randomUUID();
    for (const _ of ['once', 'and again, after a lost answer'])
      expect(await takeUp(social, { idempotencyKey })).toEqual(changed);
    expect((await takeUp(school)).problems).toEqual([{ field: 'careNeedId', code: 'NOT_IN_THIS_STATE' }]);
    await kommun.world.sql(`update plan set status = 'CLOSED' where child_id = $1`, [childId]);
    expect((await takeUp(social)).problems).toEqual([{ field: 'careNeedId', code: 'NOT_IN_THIS_STATE' }]);
    expect(await planOf(social)).toHaveLength(1);
  });
});

describe('the children for whom municipal staff may assess a need', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  const page = async (login: string, first = 10, after: string | null = null) =>
    (
      await kommun.ask(
        login,
        'query ($f: Int!, $a: String) { municipalChildrenToAssess(first: $f, after: $a) { edges { node { id displayName } } pageInfo { hasNextPage endCursor } } }',
        { f: first, a: after },
      )
    ).data.municipalChildrenToAssess;
  const idsIn = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);

  it('are those they work with without an open plan that they read, in pages; each is logged', async () => {
    const { world } = kommun;
    const [without, draft, closed, another] = [
      ...[await world.child(), await world.child(), await world.child(), await world.child()],
    ] as [string, string, string, string];
    await world.plan(draft, { status: 'DRAFT' });
    await world.plan(closed, { status: 'CLOSED' });
    for (const childId of [without, draft, closed]) await world.assign(social, childId, 'soc-farsta');
    await world.assign(school, draft, 'elevhalsa-farsta');
    await world.disclose(another, 'PLAN' as never, 'soc-farsta');
    expect(idsIn(await page(social))).toEqual([without, closed].sort());
    // The school may not know of the plan.
    expect(idsIn(await page(school))).toEqual([draft]);
    const one = await page(social, 1);
    expect(one.pageInfo.hasNextPage).toBe(true);
    expect(idsIn(await page(social, 1, one.pageInfo.endCursor))).toEqual([[without, closed].sort()[1]]);
    for (const login of ['bup.farsta', 'socialtjanst.tyreso', 'sekretariat.bussam'])
      expect(idsIn(await page(login))).toEqual([]);
    const lines = (await world.log()).filter(({ child_id }) => child_id === without);
    expect(lines[0]).toMatchObject({ action: 'READ', decision: 'ALLOWED' });
  });

  it('cost a number of statements that does not grow with them', async () => {
    const { world } = kommun;
    for (let count = 0; count < 6; count += 1) {
      const childId = await world.child();
      await world.assign('socialtjanst.tyreso', childId, 'soc-tyreso');
      await world.sql(
        `update record_owner set unit_id = 'soc-tyreso', authority = 'socialnamnden-tyreso' where child_id = $1`,
        [childId],
      );
    }
    const cost = async (first: number) => {
      kommun.statements.take();
      const found = await page('socialtjanst.tyreso', first);
      return [found.edges.length, kommun.statements.take()];
    };
    const [[few, one], [many, all]] = [await cost(1), await cost(6)];
    expect([few, many, all]).toEqual([1, 6, one]);
  });
});
