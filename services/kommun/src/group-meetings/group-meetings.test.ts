import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { meetingsAs } from '../../../../packages/collaboration/test/meeting-changes.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const group = 'bus-hasselby-vallingby';
const since = '2020-01-27';
const refused = { __typename: 'ChangeRefused' };

describe('Hässelby-Vällingby’s meetings, entered by whoever leads its social services (f3)', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof meetingsAs>;
  const levels: Record<string, string> = {};
  const seats: Record<string, string> = {};

  beforeAll(async () => {
    kommun = await startKommun();
    leader = meetingsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    const ofGroup = groupsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    for (const kind of ['STEERING', 'OPERATIVE', 'INDIVIDUAL'])
      await ofGroup.openLevel({ busGroupId: group, kind, from: since });
    const { levels: opened } = await read('levels { id kind }');
    for (const { id, kind } of opened) levels[kind] = id;
    for (const [key, organisation, party] of [
      ['social', 'Socialtjänst', 'SOCIAL_SERVICES'],
      ['school', 'Grundskola', 'SCHOOL'],
      ['preschool', 'Förskola', 'PRESCHOOL'],
    ] as const) {
      const seat = { busGroupId: group, levelId: levels.STEERING, organisation, party, from: since };
      seats[key] = (await ofGroup.addSeat(seat)).seat.id;
    }
  });
  afterAll(() => kommun.stop());

  const read = async (fields: string, on = '2021-06-01', login = 'sekretariat.bussam') => {
    const { data, errors } = await kommun.ask(
      login,
      `query ($on: Date) { busGroup(id: "${group}", on: $on) { ${fields} } }`,
      { on },
    );
    expect(errors).toBeUndefined();
    return data.busGroup;
  };
  const meetingOn = (day: string, kind = 'STEERING') => leader.planned({ levelId: levels[kind], day });

  it('is followed from plan to decision, and the decision at the next meeting', async () => {
    const planned = await leader.planned({
      ...{ levelId: levels.STEERING, day: '2020-09-15', startsAt: '13:00', endsAt: '15:00' },
      ...{ place: 'Stadsdelshuset', withSharedAgenda: true },
    });
    expect(planned).toMatchObject({ standing: 'PLANNED', levelKind: 'STEERING', version: 1, notice: null });
    expect(planned.agenda[1]).toMatchObject({
      title: 'Uppföljning av beslut från föregående möte',
      ...{ proposedBy: null, ofSharedAgenda: true, demo: true },
    });
    const points = planned.agenda.length;
    const proposed = await leader.propose(planned, {
      ...{ title: 'SIP-rutinen', proposal: 'Rutinen gås igenom', seatId: seats.school },
      documents: [{ title: 'SIP-rutin 2018', reference: 'Dnr 1.1-2018' }],
    });
    expect(proposed.agenda[points]).toMatchObject({
      ...{ position: points + 1, proposedBy: 'Grundskola', seat: { municipalSeat: { id: seats.school } } },
      documents: [{ title: 'SIP-rutin 2018', reference: 'Dnr 1.1-2018', link: null }],
    });
    const noticed = await leader.notice(proposed, { sentOn: '2020-09-08' });
    expect(noticed).toMatchObject({
      ...{ standing: 'NOTICED', noticeStanding: 'IN_TIME', noticeDueOn: '2020-09-08' },
      notice: { daysBefore: 7, withAgenda: true },
    });
    const held = await leader.hold(noticed, {
      attendance: [
        { seatId: seats.social, presence: 'PRESENT' },
        { seatId: seats.school, presence: 'DEPUTY' },
      ],
    });
    expect(held).toMatchObject({ standing: 'HELD', outcomeUnsaid: false });
    const { id: itemId } = held.agenda[points];
    const decided = await leader.decide(held, {
      ...{ wording: 'Gå igenom rutinen', responsibleSeatId: seats.social, dueOn: '2020-10-31' },
      agendaItemId: itemId,
    });
    const [decision] = decided.decisions;
    expect(decision).toMatchObject({
      ...{
        standing: 'OPEN',
        overdue: true,
        agendaItemId: itemId,
        followUps: [],
        followedUpAtNextMeeting: null,
      },
      responsible: { municipalSeat: { organisation: 'Socialtjänst' } },
    });
    const next = await meetingOn('2020-11-20');
    expect(next.decisionsToFollowUp).toEqual([{ id: decision.id }]);
    await leader.hold(next, { attendance: [] });
    const followed = { decisionId: decision.id, meetingId: next.id, expectedVersion: 1 };
    const after = await leader.followUp({ ...followed, standing: 'DONE', result: 'Genomgången' });
    expect(after.decisions[0]).toMatchObject({
      ...{ standing: 'DONE', overdue: false, followedUpAtNextMeeting: true, version: 2 },
      followUps: [{ followedUpOn: '2020-11-20', result: 'Genomgången', meeting: { id: next.id } }],
    });
    expect((await leader.meeting(next.id)).decisionsToFollowUp).toEqual([{ id: decision.id }]);
    const later = await meetingOn('2020-12-15');
    expect(later.decisionsToFollowUp).toEqual([]);
  });

  it('tells of a notice that it came late, or without an agenda, and of one that nobody entered that it is not known', async () => {
    const late = await meetingOn('2021-02-10');
    expect(late).toMatchObject({ noticeStanding: 'UNKNOWN', outcomeUnsaid: true });
    expect(await leader.notice(late, { sentOn: '2021-02-04' })).toMatchObject({ noticeStanding: 'LATE' });
    const bare = await meetingOn('2021-03-10');
    expect(await leader.notice(bare, { sentOn: '2021-03-01' })).toMatchObject({
      noticeStanding: 'WITHOUT_AGENDA',
      notice: { withAgenda: false, daysBefore: 9 },
    });
    const open = await meetingOn('2021-01-12');
    expect(await leader.tryNotice(open, { sentOn: '2021-01-13' })).toMatchObject({
      problems: [{ field: 'sentOn', code: 'NOT_IN_THIS_STATE' }],
    });
    const ofIndividual = await meetingOn('2021-01-13', 'INDIVIDUAL');
    expect(ofIndividual.noticeStanding).toBeNull();
  });

  it('takes no notice of a day that cannot be: before the group or level was, or more than a year before the meeting', async () => {
    const first = await meetingOn('2020-06-03', 'INDIVIDUAL');
    const notIn = (code: string) => ({ problems: [{ field: 'sentOn', code }] });
    for (const sentOn of ['1900-01-01', '2020-01-26'])
      expect(await leader.tryNotice(first, { sentOn })).toMatchObject(notIn('BEFORE_START'));
    expect(await leader.notice(first, { sentOn: since })).toMatchObject({ notice: { sentOn: since } });
    const last = await meetingOn('2022-01-31', 'INDIVIDUAL');
    expect(await leader.tryNotice(last, { sentOn: '2021-01-29' })).toMatchObject(notIn('IN_THE_PAST'));
    expect(await leader.notice(last, { sentOn: '2021-01-30' })).toMatchObject({
      notice: { daysBefore: 366 },
    });
  });

  it('keeps nobody’s identity number: not on an agenda, in minutes, decisions, or what became of them', async () => {
    const number = (...fields: string[]) => ({
      problems: fields.map((field) => ({ field, code: 'IDENTITY_NUMBER' })),
    });
    const place = { levelId: levels.STEERING, day: '2021-08-18', place: 'Hos 150312-9809' };
    expect(await leader.plan(place)).toMatchObject(number('place'));
    const meeting = await meetingOn('2021-08-18');
    const item = { title: 'Om 150312-9809', proposal: '20150312 9809', seatId: seats.school };
    const documents = [{ title: 'Utredning 150312+9809', reference: '1503129809' }];
    expect(await leader.tryPropose(meeting, { ...item, documents })).toMatchObject(
      number('title', 'proposal', 'documents.0.title', 'documents.0.reference'),
    );
    const held = await leader.hold(meeting, { attendance: [] });
    expect(await leader.tryMinutes(held, { text: 'Vi talade om\n201503129809.' })).toMatchObject(
      number('text'),
    );
    const decision = { wording: 'SIP för 150372-9801', responsibleSeatId: seats.social };
    expect(await leader.tryDecide(held, decision)).toMatchObject(number('wording'));
    const decided = await leader.decide(held, { ...decision, wording: 'Se dnr 3.1.1-350/2022' });
    const [{ id: decisionId }] = decided.decisions;
    const { data } = await leader.ask(
      `mutation ($input: FollowUpDecisionInput!) { followUpBusDecision(input: $input) {
         ... on InvalidInput { problems { field code } } } }`,
      {
        input: {
          ...{ decisionId, standing: 'DONE', result: 'Klart för 150312-9809', on: '2021-08-20' },
          ...{ expectedVersion: 1, idempotencyKey: randomUUID() },
        },
      },
    );
    expect(data.followUpBusDecision).toEqual(number('result'));
  });

  it('moves a meeting and calls one off, and remembers where it was', async () => {
    const first = await meetingOn('2021-04-14');
    const moved = await leader.move(first, { day: '2021-04-21', startsAt: '09:00' });
    expect(moved).toMatchObject({ day: '2021-04-21', earlierDays: ['2021-04-14'], startsAt: '09:00' });
    const off = await leader.cancel(moved, { reason: 'Förhinder' });
    expect(off).toMatchObject({ standing: 'CANCELLED', cancelledFor: 'Förhinder', noticeStanding: null });
    const onAgain = await leader.move(off, { day: '2021-04-28' });
    expect(onAgain).toMatchObject({ standing: 'PLANNED', earlierDays: ['2021-04-14', '2021-04-21'] });
    expect(await leader.plan({ levelId: levels.STEERING, day: '2021-04-28' })).toMatchObject({
      problems: [{ field: 'day', code: 'OVERLAPS' }],
    });
  });

  it('plans and moves no meeting to a day that cannot be meant', async () => {
    const first = await meetingOn('2021-04-07');
    for (const [day, code] of [
      ['1996-01-01', 'IN_THE_PAST'],
      ['2096-01-01', 'IN_THE_FUTURE'],
    ] as const) {
      const problems = expect.arrayContaining([expect.objectContaining({ field: 'day', code })]);
      expect(await leader.plan({ levelId: levels.STEERING, day })).toMatchObject({ problems });
      expect(await leader.tryMove(first, { day })).toMatchObject({ problems });
    }
    await leader.cancel(first, { reason: 'Prov' });
  });

  it('takes minutes from a secretary, verified by another; written anew they are to be verified anew', async () => {
    const meeting = await meetingOn('2021-05-18');
    const early = { text: 'Protokoll', secretarySeatId: seats.social };
    expect(await leader.tryMinutes(meeting, early)).toMatchObject({
      problems: [{ field: 'meetingId', code: 'NOT_READY' }],
    });
    const held = await leader.hold(meeting, { attendance: [] });
    const written = await leader.minutes(held, early);
    expect(written.minutes).toMatchObject({ text: 'Protokoll', verifier: null, verifiedOn: null });
    const verify = { on: '2021-05-25' };
    expect(await leader.tryVerify(written, { ...verify, verifierSeatId: seats.social })).toMatchObject({
      problems: [{ field: 'verifierSeatId', code: 'REPEATED' }],
    });
    const verified = await leader.verify(written, { ...verify, verifierSeatId: seats.school });
    expect(verified.minutes).toMatchObject({
      ...{ verifiedOn: '2021-05-25', verifier: { municipalSeat: { organisation: 'Grundskola' } } },
      secretary: { municipalSeat: { organisation: 'Socialtjänst' } },
    });
    const anew = await leader.minutes(verified, { ...early, text: 'Rättat protokoll' });
    expect(anew.minutes).toMatchObject({ text: 'Rättat protokoll', verifiedOn: null });
  });

  it('keeps nothing of what the individual forum talks about: children’s matters stand in their plans', async () => {
    const forum = await leader.hold(await meetingOn('2021-02-17', 'INDIVIDUAL'), {
      attendance: [{ seatId: seats.social, presence: 'PRESENT' }],
    });
    const notHere = { problems: expect.arrayContaining([expect.objectContaining({ field: 'meetingId' })]) };
    expect(await leader.tryPropose(forum, { title: 'Ett ärende', seatId: seats.social })).toMatchObject(
      notHere,
    );
    expect(await leader.tryMinutes(forum, { text: 'Ett ärende' })).toMatchObject(notHere);
    const decision = { wording: 'Ett ärende', responsibleSeatId: seats.social };
    expect(await leader.tryDecide(forum, decision)).toMatchObject(notHere);
    expect(await leader.meeting(forum.id)).toMatchObject({ agenda: [], minutes: null, decisions: [] });
  });

  it('lets a decision stay when whoever held the seat leaves: the seat answers, and is vacant', async () => {
    const ofGroup = groupsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    const held = { seatId: seats.preschool, role: 'HOLDER', name: 'Demo-Ada Ek', from: since };
    const { seat } = await ofGroup.appoint({ ...held, expectedVersion: 1 });
    const meeting = await leader.hold(await meetingOn('2021-06-02'), { attendance: [] });
    await leader.decide(meeting, { wording: 'Informera', responsibleSeatId: seats.preschool });
    const left = { seatId: seats.preschool, holdingId: seat.holder.id, on: '2021-06-10', expectedVersion: 2 };
    expect(await ofGroup.endHolding(left)).toMatchObject({ seat: { vacantSince: '2021-06-10' } });
    const { openDecisions } = await read(
      `openDecisions { wording standing responsible { municipalSeat { holder { name } vacantSince holders { name to } } } }`,
      '2021-06-20',
    );
    expect(openDecisions).toContainEqual({
      ...{ wording: 'Informera', standing: 'OPEN' },
      responsible: {
        municipalSeat: {
          ...{ holder: null, vacantSince: '2021-06-10' },
          holders: [{ name: 'Demo-Ada Ek', to: '2021-06-10' }],
        },
      },
    });
  });

  it('holds the year against how often the group promised to meet, term by term', async () => {
    const terms =
      'terms { season planned held cancelled unsaid required rule { ownRule rule times source } }';
    const { meetingYear } = await read(
      `meetingYear(year: 2020) { anyMeetingKnown levels { kind requiredInYear ${terms} meetings { day } } }`,
    );
    const [steering, operative] = meetingYear.levels;
    expect(steering).toMatchObject({ kind: 'STEERING', requiredInYear: 4, meetings: [{}, {}, {}] });
    // In the spring of 2020 the group had stood for less than the term.
    expect(steering.terms[0]).toMatchObject({ season: 'SPRING', held: 0, required: null });
    expect(steering.terms[1]).toMatchObject({
      ...{ season: 'AUTUMN', held: 2, unsaid: 1, planned: 0, required: 2 },
      rule: { ownRule: true, rule: 'AT_LEAST', times: 2, source: expect.stringContaining('f3') },
    });
    expect(operative).toMatchObject({ kind: 'OPERATIVE', requiredInYear: 6, meetings: [] });
    expect(operative.terms[1]).toMatchObject({ held: 0, required: 3 });
  });

  it('shows seats by meetings: who came, who was away, and of whom nobody has said', async () => {
    const meeting = await meetingOn('2021-10-05');
    await leader.hold(meeting, { attendance: [{ seatId: seats.school, presence: 'ABSENT' }] });
    const { attendance } = await read(
      `attendance(from: "2020-09-01", to: "2021-11-01", level: STEERING) { meetings { id } came said
         seats { present partly seat { owner municipalSeat { organisation } } marks { meetingId presence seated } absent deputy unsaid } }`,
      '2021-11-01',
    );
    const last = attendance.meetings.length - 1;
    expect(attendance.meetings[last]).toEqual({ id: meeting.id });
    const of = (name: string) =>
      attendance.seats.find(
        ({ seat }: { seat: { municipalSeat: { organisation: string } } }) =>
          seat.municipalSeat.organisation === name,
      );
    expect(of('Grundskola')).toMatchObject({ absent: 1, deputy: 1 });
    type Counts = Record<'present' | 'partly' | 'deputy' | 'absent', number>;
    const all = (count: (seat: Counts) => number) =>
      attendance.seats.reduce((sum: number, seat: Counts) => sum + count(seat), 0);
    const came = all(({ present, partly, deputy }) => present + partly + deputy);
    expect(attendance).toMatchObject({ came, said: came + all(({ absent }) => absent) });
    expect(attendance.said).toBeGreaterThan(came);
    expect(of('Grundskola').marks[last]).toEqual({ meetingId: meeting.id, presence: 'ABSENT', seated: true });
    expect(of('Förskola').marks[last]).toMatchObject({ presence: null, seated: true });
  });

  it('makes a change once under its name, and none on what somebody has changed since', async () => {
    const idempotencyKey = randomUUID();
    const input = { levelId: levels.OPERATIVE, day: '2021-09-01', idempotencyKey };
    const once = await leader.planned(input);
    expect((await leader.planned(input)).id).toBe(once.id);
    expect(await leader.plan({ ...input, day: '2021-09-02' })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
    const cancelled = { reason: 'Förhinder', idempotencyKey: randomUUID() };
    await leader.cancel(once, cancelled);
    expect(await leader.cancel(once, cancelled)).toMatchObject({ standing: 'CANCELLED', version: 2 });
    expect(await leader.tryNotice(once, { sentOn: '2021-08-01' })).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ field: 'expectedVersion' })]),
    });
  });

  it('is changed by nobody who leads no unit in the group; what is refused is told like what is not there', async () => {
    const meeting = await meetingOn('2021-12-01');
    const outsiders = [
      leaderOf('soc-tyreso'),
      leaderOf('soc-hasselby-vallingby', ['STAFF']),
      leaderOf('soc-hasselby-vallingby', ['MANAGER', 'SECRETARIAT']),
    ];
    for (const claims of outsiders) {
      const other = meetingsAs(kommun, claims);
      expect(await other.plan({ levelId: levels.STEERING, day: '2021-12-02' })).toEqual(refused);
      expect(await other.tryNotice(meeting, { sentOn: '2021-11-01' })).toEqual(refused);
      expect(await other.tryPropose(meeting, { title: 'X' })).toEqual(refused);
      expect((await other.meeting(meeting.id)).viewerCanChange).toBe(false);
    }
    expect(await leader.tryNotice({ id: randomUUID(), version: 1 }, { sentOn: '2021-11-01' })).toEqual(
      refused,
    );
    expect((await leader.meeting(meeting.id)).viewerCanChange).toBe(true);
  });

  it('is told to staff and the secretariat, and to nobody without a part in the organisations', async () => {
    const fields =
      'meetings(from: "2020-01-01", to: "2022-01-01") { id } meetingYear { year } openDecisions { id }';
    expect((await read(fields, '2021-06-01', 'bup.farsta')).meetings.length).toBeGreaterThan(5);
    const nobody = meetingsAs(kommun, { sub: 'nagon', units: [], roles: [] });
    const { data } = await nobody.ask(`{ busGroup(id: "${group}", on: "2021-06-01") { ${fields} } }`);
    expect(data.busGroup).toEqual({ meetings: [], meetingYear: null, openDecisions: [] });
  });

  it('takes the region’s seats by their keys, looked up as the viewer; and none that cannot be', async () => {
    const seatId = randomUUID();
    const meeting = await meetingOn('2021-11-10');
    const attendance = [{ seatId, presence: 'ABSENT' }];
    kommun.otherOwner.showsGroup({ id: group, regionalSeats: [] });
    expect(await leader.tryHold(meeting, { attendance })).toMatchObject({
      problems: [{ field: 'attendance.0.seatId', code: 'UNKNOWN' }],
    });
    kommun.otherOwner.become('is away');
    expect(await leader.tryHold(meeting, { attendance })).toMatchObject({
      problems: [{ field: 'attendance.0.seatId', code: 'NOT_VERIFIED' }],
    });
    kommun.otherOwner.become('answers');
    kommun.otherOwner.showsGroup({ id: group, regionalSeats: [{ id: seatId }] });
    expect((await leader.hold(meeting, { attendance })).attendance).toEqual([
      { presence: 'ABSENT', seat: { municipalSeat: null, regionalSeat: { id: seatId } } },
    ]);
  });

  it('takes items from whoever leads a clinic with a seat in the group, and from nobody else of the region’s', async () => {
    const meeting = await meetingOn('2022-01-20');
    const seat = {
      id: randomUUID(),
      organisation: 'Barn- och ungdomspsykiatrin',
      unit: { id: 'bup-bromma' },
    };
    kommun.otherOwner.showsGroup({ id: group, regionalSeats: [seat] });
    const canPropose = `{ busGroup(id: "${group}", on: "2022-01-01") { viewerCanProposeItems viewerCanPlanMeetings } }`;
    const clinic = meetingsAs(kommun, leaderOf('bup-bromma'));
    expect((await clinic.ask(canPropose)).data.busGroup).toEqual({
      viewerCanProposeItems: true,
      viewerCanPlanMeetings: false,
    });
    expect((await clinic.propose(meeting, { title: 'Väntetider' })).agenda).toMatchObject([
      { ...{ title: 'Väntetider', proposedBy: seat.organisation }, seat: { regionalSeat: { id: seat.id } } },
    ]);
    expect(await clinic.tryNotice(meeting, { sentOn: '2022-01-10' })).toEqual(refused);
    for (const claims of [leaderOf('bup-bromma', ['STAFF']), leaderOf('bup-farsta')]) {
      const other = meetingsAs(kommun, claims);
      expect(await other.tryPropose(meeting, { title: 'X' })).toEqual(refused);
      expect((await other.ask(canPropose)).data.busGroup.viewerCanProposeItems).toBe(false);
    }
    kommun.otherOwner.become('is away');
    const input = { meetingId: meeting.id, title: 'X', idempotencyKey: randomUUID() };
    const { data, errors } = await clinic.ask(
      'mutation ($input: ProposeAgendaItemInput!) { proposeAgendaItem(input: $input) { __typename } }',
      { input },
    );
    expect([data.proposeAgendaItem, errors?.[0]?.extensions.code]).toEqual([null, 'SERVICE_UNAVAILABLE']);
    kommun.otherOwner.become('answers');
  });

  it('costs of 34 groups no more statements than of one', async () => {
    const fields = `meetings { id day standing noticeStanding agenda { title } attendance { presence } minutes { text verifiedOn }
        earlierMinutes { text replacedOn } amendments { kind seat { seatId } }
        decisions { standing overdue followUps { standing } followedUpAtNextMeeting } viewerCanChange level { name } busGroup { name } }
      nextMeeting { day } meetingYear { levels { kind terms { held required } } } openDecisions { wording }
      decisionsToFollowUp { id } attendance { seats { absent seat { municipalSeat { organisation } } } }`;
    const cost = async (query: string) => {
      kommun.statements.take();
      const { data, errors } = await kommun.ask('chef.farsta', query);
      expect(errors).toBeUndefined();
      return { data, statements: kommun.statements.take() };
    };
    await cost('{ municipalUnit(id: "soc-farsta") { name } }');
    const one = await cost(`{ busGroup(id: "${group}", on: "2020-12-31") { ${fields} } }`);
    const all = await cost(`{ busGroups(on: "2020-12-31") { ${fields} } }`);
    expect(one.data.busGroup.meetings.length).toBeGreaterThan(3);
    expect(all.data.busGroups).toHaveLength(34);
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(13);
  });
});
