import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../../dev/src/testing/send.js';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';
import { documentsBy } from './document-changes.js';
import { groupsAs, leaderOf } from './group-changes.js';
import { meetingsAs } from './meeting-changes.js';

type Owners = Awaited<ReturnType<typeof startBothOwners>>;
const group = 'bus-norrtalje';
const since = '2024-01-01';
const closedOn = '2025-03-01';

describe('what a closed seat answered for, through the gateway', () => {
  let owners: Owners;
  let levelId: string;
  const seats: Record<string, { id: string; version: number }> = {};
  const served = {
    send: (headers: Record<string, string>, body: unknown) => send(owners.url, headers, JSON.stringify(body)),
  };
  const municipal = groupsAs(served, leaderOf('soc-norrtalje'));
  const regional = groupsAs(served, leaderOf('bup-norrtalje'), 'Regional');
  const meetings = meetingsAs(served, leaderOf('soc-norrtalje'));
  const documents = documentsBy(municipal);

  const handOver = async (from: string, to: string, on: string, as = municipal) => {
    const input = { busGroupId: group, seatId: seats[from]?.id, toSeatId: seats[to]?.id, from: on };
    const { data, errors } = await as.ask(
      `mutation ($input: HandOverSeatInput!) { handOverBusSeat(input: $input) { __typename
         ... on InvalidInput { problems { field code } } } }`,
      { input: { ...input, idempotencyKey: randomUUID() } },
    );
    expect(errors).toBeUndefined();
    return data.handOverBusSeat;
  };
  const named = 'seatId municipalSeat { post vacantSince to } regionalSeat { post vacantSince to }';
  const read = async () => {
    const { data, errors } = await municipal.ask(
      `{ busGroup(id: "${group}") {
           openDecisions { wording responsible { ${named} } answeredBefore { until seat { ${named} } } }
           actionPlans { goals { activities { wording municipalSeat { id vacantSince } regionalSeat { id vacantSince }
             answeredBefore { until seat { seatId } } } } }
           seatHandOvers { from seat { seatId } to { seatId } } } }`,
    );
    expect(errors).toBeUndefined();
    const { openDecisions, actionPlans, seatHandOvers } = data.busGroup;
    const decision = (wording: string) =>
      openDecisions.find((each: { wording: string }) => each.wording === wording);
    return { decision, activity: actionPlans[0].goals[0].activities[0], seatHandOvers };
  };

  beforeAll(async () => {
    owners = await startBothOwners();
    await municipal.openLevel({ busGroupId: group, kind: 'STEERING', from: since });
    const { data } = await municipal.ask(`{ busGroup(id: "${group}") { levels { id } } }`);
    levelId = data.busGroup.levels[0].id;
    const seat = { busGroupId: group, levelId, from: since, organisation: 'Norrtälje' };
    const ofSocial = { party: 'SOCIAL_SERVICES', unitId: 'soc-norrtalje' };
    for (const post of ['chef', 'ny', 'tredje'])
      seats[post] = (await municipal.addSeat({ ...seat, ...ofSocial, post })).seat;
    const ofClinic = { party: 'CHILD_PSYCHIATRY', unitId: 'bup-norrtalje', post: 'bup' };
    seats.bup = (await regional.addSeat({ ...seat, ...ofClinic })).seat;
    await municipal.setChair({ levelId, seatId: seats.chef?.id, from: since });
    const planned = await meetings.planned({ levelId, day: '2024-09-12' });
    let held = await meetings.hold(planned, { attendance: [] });
    for (const [wording, seatId] of [
      ['Skriv rutinen', seats.chef?.id],
      ['Klart sedan länge', seats.chef?.id],
      ['Korta kön', seats.bup?.id],
    ])
      held = await meetings.decide(held, { wording, responsibleSeatId: seatId });
    const done = held.decisions.find((each: { wording: string }) => each.wording === 'Klart sedan länge');
    await meetings.followUp({
      ...{ decisionId: done.id, standing: 'DONE', on: '2024-12-01', expectedVersion: done.version },
    });
    const plan = { busGroupId: group, kind: 'ACTION_PLAN', name: 'Plan', year: 2024, decidedOn: since };
    const made = (await documents.add(plan)).document;
    const goal = { documentId: made.id, expectedVersion: made.version, wording: 'Alla i skolan' };
    const withGoal = (await documents.goal(goal)).document;
    await documents.activity({
      ...{ documentId: made.id, expectedVersion: withGoal.version, goalId: withGoal.goals[0].id },
      ...{ wording: 'Gemensam utbildning', seatId: seats.chef?.id },
    });
  });
  afterAll(() => owners.stop());

  it('is told as nobody’s, whichever owner closed the seat, and a level whose chair it was as without one', async () => {
    expect(await handOver('chef', 'ny', closedOn)).toMatchObject({
      problems: [{ field: 'seatId', code: 'NOT_READY' }],
    });
    const closing = { on: closedOn, expectedVersion: 1 };
    await municipal.closeSeat({ seatId: seats.chef?.id, ...closing });
    await regional.closeSeat({ seatId: seats.bup?.id, ...closing });
    const { decision, activity } = await read();
    const closed = { vacantSince: closedOn, to: closedOn };
    expect(decision('Skriv rutinen').responsible.municipalSeat).toEqual({ post: 'chef', ...closed });
    expect(decision('Korta kön').responsible.regionalSeat).toEqual({ post: 'bup', ...closed });
    expect(activity.municipalSeat).toEqual({ id: seats.chef?.id, vacantSince: closedOn });
    const { data } = await municipal.ask(
      `{ then: busGroup(id: "${group}", on: "2025-02-28") { levels { chair { id } chairVacantSince } }
         now: busGroup(id: "${group}") { levels { chair { id } chairVacantSince } } }`,
    );
    expect(data.then.levels[0]).toMatchObject({ chair: {}, chairVacantSince: null });
    expect(data.now.levels[0]).toEqual({ chair: null, chairVacantSince: closedOn });
  });

  it('is handed over to another seat, by whoever leads the group, and who had it stays to be read', async () => {
    expect(await handOver('chef', 'ny', closedOn, regional)).toEqual({ __typename: 'ChangeRefused' });
    expect(await handOver('chef', 'bup', closedOn)).toMatchObject({
      problems: [{ field: 'toSeatId', code: 'UNKNOWN' }],
    });
    expect(await handOver('chef', 'chef', closedOn)).toMatchObject({
      problems: [{ field: 'toSeatId', code: 'REPEATED' }],
    });
    expect(await handOver('chef', 'ny', '2025-02-28')).toMatchObject({
      problems: [{ field: 'seatId', code: 'NOT_READY' }],
    });
    for (const from of ['chef', 'bup'])
      expect(await handOver(from, 'ny', closedOn)).toMatchObject({ __typename: 'BusGroupChanged' });
    const { decision, activity, seatHandOvers } = await read();
    for (const [wording, before] of [
      ['Skriv rutinen', seats.chef],
      ['Korta kön', seats.bup],
    ] as const) {
      expect(decision(wording)).toMatchObject({
        responsible: { seatId: seats.ny?.id, municipalSeat: { to: null } },
        answeredBefore: [{ until: closedOn, seat: { seatId: before?.id } }],
      });
    }
    // As it stood last: with its post, and not as vacant.
    expect(decision('Korta kön').answeredBefore[0].seat.regionalSeat).toMatchObject({ post: 'bup' });
    expect(activity).toMatchObject({
      municipalSeat: { id: seats.ny?.id },
      answeredBefore: [{ until: closedOn, seat: { seatId: seats.chef?.id } }],
    });
    expect(seatHandOvers).toHaveLength(2);
  });

  it('what was settled before stays with whoever settled it', async () => {
    const { data } = await municipal.ask(
      `{ busGroup(id: "${group}") { meetings(from: "2024-09-01", to: "2024-10-01") {
           decisions { wording responsible { seatId municipalSeat { vacantSince } } answeredBefore { until } } } } }`,
    );
    const { decisions } = data.busGroup.meetings[0];
    expect(decisions.find((each: { wording: string }) => each.wording === 'Klart sedan länge')).toEqual({
      wording: 'Klart sedan länge',
      responsible: { seatId: seats.chef?.id, municipalSeat: { vacantSince: null } },
      answeredBefore: [],
    });
  });

  it('is handed on when that seat is closed too, and a wrong one is put right from the same day', async () => {
    expect(await handOver('chef', 'tredje', closedOn)).toMatchObject({ __typename: 'BusGroupChanged' });
    const put = (await read()).decision('Skriv rutinen');
    expect(put).toMatchObject({
      responsible: { seatId: seats.tredje?.id },
      answeredBefore: [{ seat: { seatId: seats.chef?.id } }],
    });
    await municipal.closeSeat({ seatId: seats.tredje?.id, on: '2025-09-01', expectedVersion: 1 });
    expect(await handOver('tredje', 'ny', '2025-10-01')).toMatchObject({ __typename: 'BusGroupChanged' });
    const { decision } = await read();
    expect(decision('Skriv rutinen')).toMatchObject({
      responsible: { seatId: seats.ny?.id },
      answeredBefore: [
        { until: closedOn, seat: { seatId: seats.chef?.id } },
        { until: '2025-10-01', seat: { seatId: seats.tredje?.id } },
      ],
    });
  });

  it('a chairing ends on a day, with nobody after', async () => {
    await municipal.setChair({ levelId, seatId: seats.ny?.id, from: '2025-04-01' });
    const { data } = await municipal.ask(`{ busGroup(id: "${group}") { chair { id } } }`);
    const endChair = async (on: string, as = municipal) => {
      const answer = await as.ask(
        `mutation ($input: EndChairInput!) { endBusChair(input: $input) { __typename
           ... on InvalidInput { problems { field code } } } }`,
        { input: { levelId, chairId: data.busGroup.chair.id, on } },
      );
      return answer.data.endBusChair;
    };
    expect(await endChair('2026-01-01', regional)).toEqual({ __typename: 'ChangeRefused' });
    expect(await endChair('2025-03-31')).toMatchObject({ problems: [{ field: 'on', code: 'BEFORE_START' }] });
    for (let twice = 0; twice < 2; twice += 1)
      expect(await endChair('2026-01-01')).toMatchObject({ __typename: 'BusGroupChanged' });
    const after = await municipal.ask(
      `{ busGroup(id: "${group}") { levels { chair { id } chairVacantSince } } }`,
    );
    expect(after.data.busGroup.levels[0]).toEqual({ chair: null, chairVacantSince: '2026-01-01' });
  });
});
