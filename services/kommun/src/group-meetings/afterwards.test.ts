import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { meetingsAs } from '../../../../packages/collaboration/test/meeting-changes.js';
import { startKommun } from '../../test/kommun.js';
import { swedishToday } from '../calendar/swedish-day.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const group = 'bus-hasselby-vallingby';
const since = '2020-01-27';
const notIn = (field: string, code: string) => ({ problems: [{ field, code }] });

describe('what is changed of a group’s meeting afterwards (f3, ”Mötesformalia”)', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof meetingsAs>;
  let levelId: string;
  const seats: Record<string, string> = {};
  beforeAll(async () => {
    kommun = await startKommun();
    leader = meetingsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    const ofGroup = groupsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    await ofGroup.openLevel({ busGroupId: group, kind: 'STEERING', from: since });
    const { data } = await leader.ask(`{ busGroup(id: "${group}", on: "2021-06-01") { levels { id } } }`);
    levelId = data.busGroup.levels[0].id;
    for (const [key, organisation, party] of [
      ['social', 'Socialtjänst', 'SOCIAL_SERVICES'],
      ['school', 'Grundskola', 'SCHOOL'],
    ] as const) {
      const seat = { busGroupId: group, levelId, organisation, party, from: since };
      seats[key] = (await ofGroup.addSeat(seat)).seat.id;
    }
  });
  afterAll(() => kommun.stop());

  const planned = (day: string) => leader.planned({ levelId, day });
  const heldOn = async (day: string) =>
    leader.hold(await planned(day), { attendance: [{ seatId: seats.social, presence: 'PRESENT' }] });
  const openDecisions = async () => {
    const { data } = await leader.ask(
      `{ busGroup(id: "${group}", on: "2021-12-31") { openDecisions { wording } } }`,
    );
    return data.busGroup.openDecisions.map(({ wording }: { wording: string }) => wording);
  };
  const today = swedishToday();
  const madeNow = { madeOn: today, madeAs: expect.stringMatching(/chef/i) };

  it('keeps minutes that were verified and then written anew to be read, with who had verified them', async () => {
    const held = await heldOn('2021-02-10');
    const written = await leader.minutes(held, { text: 'Vi enades.', secretarySeatId: seats.social });
    const verified = await leader.verify(written, { on: '2021-02-17', verifierSeatId: seats.school });
    expect(await leader.afterwards(held.id)).toEqual({ earlierMinutes: [], amendments: [] });
    const anew = await leader.minutes(verified, { text: 'Vi enades inte.', secretarySeatId: seats.social });
    expect(anew.minutes).toMatchObject({ text: 'Vi enades inte.', verifiedOn: null });
    const { earlierMinutes, amendments } = await leader.afterwards(held.id);
    expect(earlierMinutes).toMatchObject([
      {
        ...{ text: 'Vi enades.', verifiedOn: '2021-02-17', replacedOn: today },
        replacedAs: madeNow.madeAs,
        secretary: { municipalSeat: { organisation: 'Socialtjänst' } },
        verifier: { municipalSeat: { organisation: 'Grundskola' } },
      },
    ]);
    expect(amendments).toMatchObject([{ ...madeNow, kind: 'MINUTES' }]);
  });

  it('tells of attendance, notice and day what was said before, what is said now, when and by whom', async () => {
    const held = await heldOn('2021-03-10');
    const noticed = await leader.notice(held, { sentOn: '2021-03-01' });
    const renoticed = await leader.notice(noticed, { sentOn: '2021-03-05' });
    const attended = await leader.hold(renoticed, {
      attendance: [{ seatId: seats.social, presence: 'ABSENT' }],
    });
    expect(await leader.tryMove(attended, { day: '2021-03-04' })).toMatchObject(notIn('day', 'BEFORE_START'));
    expect(await leader.tryMove(attended, { day: '2199-03-04' })).toMatchObject({
      problems: expect.arrayContaining([{ field: 'day', code: 'IN_THE_FUTURE' }]),
    });
    await leader.move(attended, { day: '2021-03-11' });
    const { amendments } = await leader.afterwards(held.id);
    expect(amendments).toMatchObject([
      // Entered when the meeting had been.
      { ...madeNow, kind: 'NOTICE', before: null, after: { day: '2021-03-01' } },
      { ...madeNow, kind: 'NOTICE', before: { day: '2021-03-01' }, after: { day: '2021-03-05' } },
      {
        ...{ ...madeNow, kind: 'ATTENDANCE', before: { presence: 'PRESENT' }, after: { presence: 'ABSENT' } },
        seat: { municipalSeat: { id: seats.social } },
      },
      { ...madeNow, kind: 'SCHEDULE', before: { day: '2021-03-10' }, after: { day: '2021-03-11' } },
    ]);
    expect(await leader.meeting(held.id)).toMatchObject({ standing: 'HELD', earlierDays: ['2021-03-10'] });
  });

  it('lets an item be added to a meeting held, by whoever leads the group, and taken off unless it was decided on', async () => {
    const held = await heldOn('2021-04-14');
    const clinic = meetingsAs(kommun, leaderOf('bup-bromma'));
    kommun.otherOwner.showsGroup({
      id: group,
      regionalSeats: [{ id: randomUUID(), organisation: 'Bup', unit: { id: 'bup-bromma' } }],
    });
    expect(await clinic.tryPropose(held, { title: 'Väntetider' })).toMatchObject(
      notIn('meetingId', 'NOT_IN_THIS_STATE'),
    );
    const more = await leader.propose(held, { title: 'Övrigt', seatId: seats.school });
    const [{ id: itemId }] = more.agenda;
    const decided = await leader.decide(more, {
      ...{ wording: 'Följa väntetider', responsibleSeatId: seats.social, agendaItemId: itemId },
    });
    expect(await leader.tryWithdrawItem(decided, { itemId })).toMatchObject(notIn('decisions', 'NOT_READY'));
    const other = await leader.propose(decided, { title: 'Fel möte', seatId: seats.school });
    const after = await leader.withdrawItem(other, { itemId: other.agenda[1].id });
    expect(after.agenda).toMatchObject([{ title: 'Övrigt' }]);
    expect((await leader.afterwards(held.id)).amendments).toMatchObject([
      { ...madeNow, kind: 'ITEM_ADDED', subject: 'Övrigt' },
      { ...madeNow, kind: 'ITEM_ADDED', subject: 'Fel möte' },
      { ...madeNow, kind: 'ITEM_WITHDRAWN', subject: 'Fel möte' },
    ]);
  });

  it('takes back a decision with a reason: it stays to be read, and is not to be done or followed up', async () => {
    const held = await heldOn('2021-05-05');
    const decision = { wording: 'Ska inte gälla', responsibleSeatId: seats.social, dueOn: '2021-06-01' };
    const [{ id: decisionId }] = (await leader.decide(held, decision)).decisions;
    expect(await openDecisions()).toContain('Ska inte gälla');
    const withdrawal = { decisionId, expectedVersion: 1, reason: 'Beslutades på ett annat möte' };
    expect(await leader.tryWithdrawDecision({ ...withdrawal, reason: ' ' })).toMatchObject(
      notIn('reason', 'REQUIRED'),
    );
    const { decisions } = await leader.withdrawDecision(withdrawal);
    expect(decisions).toMatchObject([
      {
        ...{ wording: 'Ska inte gälla', standing: 'WITHDRAWN', overdue: false, version: 2, followUps: [] },
        ...{ withdrawnOn: today, withdrawnFor: withdrawal.reason, viewerCanWithdraw: false },
      },
    ]);
    expect(await openDecisions()).not.toContain('Ska inte gälla');
    const next = await planned('2021-05-26');
    expect(next.decisionsToFollowUp).not.toContainEqual({ id: decisionId });
    const again = { decisionId, expectedVersion: 2 };
    expect(await leader.tryWithdrawDecision({ ...again, reason: 'Igen' })).toMatchObject(
      notIn('decisionId', 'NOT_IN_THIS_STATE'),
    );
    expect(await leader.tryFollowUp({ ...again, standing: 'DONE' })).toMatchObject(
      notIn('decisionId', 'NOT_IN_THIS_STATE'),
    );
    expect((await leader.afterwards(held.id)).amendments).toMatchObject([
      { ...madeNow, kind: 'DECISION_WITHDRAWN', subject: 'Ska inte gälla', reason: withdrawal.reason },
    ]);
    const outsider = meetingsAs(kommun, leaderOf('soc-tyreso'));
    expect(await outsider.tryWithdrawDecision({ ...again, reason: 'Jag' })).toEqual({
      __typename: 'ChangeRefused',
    });
  });

  it('is followed up as withdrawn by no follow-up', async () => {
    const [{ id: decisionId }] = (
      await leader.decide(await heldOn('2021-06-09'), { wording: 'X', responsibleSeatId: seats.social })
    ).decisions;
    expect(await leader.tryFollowUp({ decisionId, expectedVersion: 1, standing: 'WITHDRAWN' })).toMatchObject(
      notIn('standing', 'NOT_IN_THIS_STATE'),
    );
  });

  it('takes back that a meeting was held, with a reason, once its decisions are withdrawn; who came and the minutes go along, and stay to be read', async () => {
    const held = await heldOn('2021-09-08');
    const written = await leader.minutes(held, { text: 'Fel möte', secretarySeatId: seats.social });
    const decided = await leader.decide(written, { wording: 'Y', responsibleSeatId: seats.social });
    const reason = { reason: 'Mötet blev aldrig av' };
    expect(await leader.tryTakeBack(decided, reason)).toMatchObject(notIn('decisions', 'NOT_READY'));
    const withdrawal = { decisionId: decided.decisions[0].id, expectedVersion: 1, reason: 'Fel' };
    const free = await leader.withdrawDecision(withdrawal);
    expect(await leader.takeBack(free, reason)).toMatchObject({
      ...{ standing: 'PLANNED', outcomeUnsaid: true, attendance: [], minutes: null },
    });
    const { earlierMinutes, amendments } = await leader.afterwards(held.id);
    expect(earlierMinutes).toMatchObject([{ text: 'Fel möte', replacedOn: today }]);
    expect(amendments).toMatchObject([
      { kind: 'DECISION_WITHDRAWN' },
      { ...madeNow, kind: 'OUTCOME', before: { standing: 'HELD' }, after: { standing: null }, ...reason },
      { ...madeNow, kind: 'ATTENDANCE', before: { presence: 'PRESENT' }, after: null },
      { ...madeNow, kind: 'MINUTES' },
    ]);
    const unsaid = await leader.meeting(held.id);
    expect(await leader.tryTakeBack(unsaid, reason)).toMatchObject(notIn('meetingId', 'NOT_IN_THIS_STATE'));
    const off = await leader.cancel(unsaid, { reason: 'Förhinder' });
    expect(off).toMatchObject({ standing: 'CANCELLED', cancelledFor: 'Förhinder' });
    expect(await leader.takeBack(off, reason)).toMatchObject({ standing: 'PLANNED', cancelledFor: null });
  });

  it('gives an item another place on the agenda, and the others keep their order', async () => {
    const meeting = await planned('2021-11-24');
    let latest = meeting;
    for (const title of ['A', 'B', 'C'])
      latest = await leader.propose(latest, { title, seatId: seats.school });
    const titles = ({ agenda }: typeof latest) => agenda.map(({ title }: { title: string }) => title);
    const itemId = latest.agenda[2].id;
    latest = await leader.place(latest, { itemId, place: 1 });
    expect(titles(latest)).toEqual(['C', 'A', 'B']);
    latest = await leader.propose(latest, { title: 'D', seatId: seats.school });
    latest = await leader.place(latest, { itemId, place: 99 });
    expect(titles(latest)).toEqual(['A', 'B', 'D', 'C']);
    expect(latest.agenda.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4]);
    expect(await leader.tryPlace(latest, { itemId: randomUUID(), place: 1 })).toMatchObject(
      notIn('itemId', 'UNKNOWN'),
    );
    const held = await leader.hold(latest, { attendance: [] });
    expect(await leader.tryPlace(held, { itemId, place: 1 })).toMatchObject(
      notIn('meetingId', 'NOT_IN_THIS_STATE'),
    );
  });
});
