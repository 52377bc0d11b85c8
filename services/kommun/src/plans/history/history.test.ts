import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { day, type TestPlan } from '../../../test/world.js';

const keeper = 'socialtjanst.farsta';
const reader = 'bup.farsta';

describe('a plan’s history', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let partyId: string;

  beforeAll(async () => {
    kommun = await startKommun();
    plan = await aPlan();
    const { world } = kommun;
    const meeting = {
      kind: 'FOLLOW_UP_MEETING',
      startsAt: new Date(Date.now() + 9e7),
      questions: 'Hur gör vi?',
    };
    const call = { ...meeting, place: 'Lönnvägen 3', link: 'https://mote.example/3' };
    await make('callToMeeting', { ...call, startsAt: meeting.startsAt.toISOString() });
    await make('addParty', { kind: 'OTHER', name: 'Farsta fotboll' });
    await make('planFollowUp', {
      plan: { dueOn: day(9), responsible: 'SOCIAL_SERVICES', unitId: 'soc-farsta' },
    });
    await make('answerNotice', { partyId, answer: 'ACCEPTED', deputy: 'Demo Ersättare' }, reader);
    expect((await world.sql('select version from plan where id = $1', [plan.id])).rows).toEqual([
      { version: 5 },
    ]);
  });
  afterAll(() => kommun.stop());

  async function aPlan(): Promise<TestPlan> {
    const { world } = kommun;
    const childId = await world.child();
    const made = await world.plan(childId);
    await world.assign(keeper, childId, 'soc-farsta');
    await world.consent(childId, [await world.guardian(childId)], [RecordPart.PLAN], ['bup-farsta']);
    await world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    partyId = await world.party(made, { answer: 'WAITING' });
    await world.party(made, { kind: 'SOCIAL_SERVICES', unit_id: 'soc-farsta' });
    return made;
  }
  const make = async (mutation: string, input: object, login = keeper) =>
    expect(await changePlan(kommun, login, mutation, { planId: plan.id, ...input })).toMatchObject({
      __typename: 'MunicipalPlanChanged',
    });
  const ask = async (login: string, fields: string, id = plan.id) =>
    (await kommun.ask(login, `query ($id: ID!) { plan(id: $id) { ${fields} } }`, { id })).data.plan;
  const history = 'history(first: 100) { edges { node { version move madeBy } } }';
  const madeBy = async (login: string) =>
    (await ask(login, history)).history.edges.map(({ node }: { node: { madeBy: string } }) => node.madeBy);
  const told = async (login: string) => {
    const { compare } = await ask(
      login,
      'compare(from: 1, to: 5) { differences { what field before after } }',
    );
    return new Map<string, { before: string | null; after: string | null }>(
      compare.differences.map(({ what, field, ...values }: { what: string; field: string }) => [
        `${what}.${field}`,
        values,
      ]),
    );
  };
  const protect = (is: boolean) =>
    kommun.world.sql('update child set protected_identity = $2 where id = $1', [plan.childId, is]);

  it('tells those who read the plan what was done, by which work and unit, newest first', async () => {
    for (const login of [keeper, reader])
      expect((await ask(login, history)).history.edges.map(({ node }: { node: object }) => node)).toEqual([
        { version: 5, move: 'ANSWER_NOTICE', madeBy: 'Handläggare' },
        { version: 4, move: 'FOLLOW_UP', madeBy: 'Handläggare, Socialtjänsten Farsta' },
        { version: 3, move: 'SET_PARTIES', madeBy: 'Handläggare, Socialtjänsten Farsta' },
        { version: 2, move: 'CALL', madeBy: 'Handläggare, Socialtjänsten Farsta' },
        { version: 1, move: 'BASELINE', madeBy: null },
      ]);
  });

  it('comes in pages that together hold each change once', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: {
        edges: { node: { version: number } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      } = (
        await ask(
          keeper,
          `history(first: 2${after ? `, after: "${after}"` : ''}) { edges { node { version } } pageInfo { hasNextPage endCursor } }`,
        )
      ).history;
      seen.push(...page.edges.map(({ node }) => node.version));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  it('compares two versions field by field, also the later with the earlier', async () => {
    const differences = await told(reader);
    expect(Object.fromEntries(differences)).toMatchObject({
      'MEETING.place': { before: null, after: 'Lönnvägen 3' },
      'MEETING.link': { before: null, after: 'https://mote.example/3' },
      'MEETING.questions': { before: null, after: 'Hur gör vi?' },
      'ATTENDANCE.presence': { before: null, after: 'INVITED' },
      'PARTY.name': { before: null, after: 'Farsta fotboll' },
      'PARTY.answer': expect.anything(),
      'FOLLOW_UP.dueOn': { before: null, after: day(9) },
      'FOLLOW_UP.unit': { before: null, after: 'Socialtjänsten Farsta' },
    });
    const { compare } = await ask(
      keeper,
      'compare(from: 5, to: 1) { differences { what field before after } }',
    );
    expect(compare.differences).toContainEqual({
      ...{ what: 'FOLLOW_UP', field: 'dueOn', before: day(9), after: null },
    });
  });

  it('hides with protected identity what tells where the child is: who, where, and the link, as the plan itself does', async () => {
    await protect(true);
    const differences = await told(reader);
    for (const field of ['MEETING.place', 'MEETING.link', 'PARTY.name', 'PARTY.deputy', 'FOLLOW_UP.unit'])
      expect(differences.has(field), field).toBe(false);
    expect(differences.has('MEETING.questions')).toBe(true);
    expect(await madeBy(reader)).toEqual(['Handläggare', null, null, null, null]);
    const live = await ask(
      reader,
      'meetings { place link } parties { name deputy } followUps { unit { id } }',
    );
    expect(JSON.stringify(live)).not.toMatch(/Lönnvägen|mote\.example|fotboll|Ersättare|soc-farsta/);
    expect((await told(keeper)).get('MEETING.place')).toEqual({ before: null, after: 'Lönnvägen 3' });
    await protect(false);
  });

  it('is nothing to those who do not read the plan, and a version that was not kept is null', async () => {
    expect(await ask('habilitering.farsta', history)).toBeNull();
    expect(await ask(keeper, 'compare(from: 0, to: 5) { from }')).toEqual({ compare: null });
    const { errors } = await kommun.ask(
      keeper,
      'query ($id: ID!) { plan(id: $id) { history(after: "x") { edges { cursor } } } }',
      { id: plan.id },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('costs, with all else that a plan’s life shows, the same statements for one plan as for many', async () => {
    const { statements } = kommun;
    const ids = [plan.id];
    for (let made = 0; made < 8; made += 1) {
      const { id } = await aPlan();
      ids.push(id);
      await changePlan(kommun, keeper, 'setGoal', { planId: id, lifeArea: 'HEALTH', wording: randomUUID() });
    }
    const cost = async (some: readonly string[]) => {
      statements.take();
      const { data, errors } = await kommun.ask(
        keeper,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Plan {
           ${history} compare(from: 1, to: 2) { differences { what before } } viewerMoves calledOn firstMeetingOn daysFromAssessmentToMeeting
           parties { viewerCanAnswer deputy } meetings { viewerCanHold decisions { viewerCanComplete unit { id } } }
           followUps { viewerCanDocument goalOutcomes { status } unit { id } } escalations { unit { id } } } } }`,
        { r: some.map((id) => ({ __typename: 'Plan', id })) },
      );
      expect(errors).toBeUndefined();
      for (const each of data._entities) expect(each.history.edges.length).toBeGreaterThan(1);
      return statements.take();
    };
    await cost(ids);
    const [one, many] = [await cost(ids.slice(0, 1)), await cost(ids)];
    expect(many).toBe(one);
  });
});
