import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { day, type TestPlan } from '../../../test/world.js';

const keeper = 'samordnare.farsta';

describe('a notice', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let social: string;
  let bup: string;
  let school: string;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    const childId = await world.child();
    const guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER')];
    await world.consent(childId, guardians, [RecordPart.PLAN], ['bup-farsta']);
    await world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    await world.assign(keeper, childId, 'sip-farsta');
    plan = await world.plan(childId, { status: 'DRAFT', started_on: null });
    const party = { answer: 'WAITING', invited_on: null };
    social = await world.party(plan, { ...party, kind: 'SOCIAL_SERVICES', unit_id: 'soc-farsta' });
    bup = await world.party(plan, party);
    school = await world.party(plan, { ...party, kind: 'STUDENT_HEALTH', unit_id: 'elevhalsa-farsta' });
  });

  const make = (mutation: string, input: object, login = keeper) =>
    changePlan(kommun, login, mutation, { planId: plan.id, ...input });
  const made = async (mutation: string, input: object, login = keeper) =>
    expect(await make(mutation, input, login)).toMatchObject({ __typename: 'MunicipalPlanChanged' });
  const notice = (more: object = {}) => ({
    ...{ kind: 'SIP_MEETING', startsAt: `${day(20)}T08:00:00Z`, place: 'Lokal', questions: 'Hur?' },
    ...more,
  });
  const answer = (partyId: string, more: object = {}, login = keeper) =>
    make('answerNotice', { partyId, answer: 'ACCEPTED', ...more }, login);
  const read = async (fields: string, login = keeper) =>
    (await kommun.ask(login, `query ($id: ID!) { plan(id: $id) { ${fields} } }`, { id: plan.id })).data.plan;
  const answers = async (): Promise<Record<string, string | null>> => {
    const { parties } = await read('parties { id answer invitedOn }');
    return Object.fromEntries(
      parties.map((party: { id: string; answer: string; invitedOn: string | null }) => [
        party.id,
        party.invitedOn === null ? null : party.answer,
      ]),
    );
  };
  const meetings = async () =>
    (await read('meetings { id kind status attendance { presence party { id } } }')).meetings;
  const called = async (): Promise<string[]> =>
    (await meetings()).flatMap(
      ({ status, attendance }: { status: string; attendance: { party: { id: string } }[] }) =>
        status === 'PLANNED' ? attendance.map(({ party }) => party.id).sort() : [],
    );
  const call = async (more: object = {}): Promise<string> => {
    await made('callToMeeting', notice(more));
    return (await meetings()).at(-1).id;
  };
  const silentAfter = async (days: number): Promise<string[]> => {
    await kommun.world.sql(
      'update plan_party set invited_on = invited_on - $2::int where plan_id = $1 and invited_on is not null',
      [plan.id, days],
    );
    const { gaps } = await read('gaps { items { kind party { id } } }');
    return gaps.items.flatMap(({ kind, party }: { kind: string; party: { id: string } }) =>
      kind === 'SILENT_PARTY' ? party.id : [],
    );
  };

  it('that is taken back with its meeting waits for nobody, and can be answered no longer', async () => {
    const meetingId = await call();
    await answer(social);
    expect(await answers()).toEqual({ [social]: 'ACCEPTED', [bup]: 'WAITING', [school]: 'WAITING' });
    await made('cancelMeeting', { meetingId });
    expect(await read('status')).toEqual({ status: 'DRAFT' });
    expect(await answers()).toEqual({ [social]: null, [bup]: null, [school]: null });
    await kommun.world.sql(`update plan set status = 'ACTIVE', started_on = $2 where id = $1`, [
      plan.id,
      day(-1),
    ]);
    const ofBup = await read('viewerMoves parties { id viewerCanAnswer }', 'bup.farsta');
    expect(ofBup.viewerMoves).toEqual([]);
    expect(ofBup.parties).toContainEqual({ id: bup, viewerCanAnswer: false });
    expect(await answer(bup, {}, 'bup.farsta')).toMatchObject({
      problems: [{ field: 'partyId', code: 'NOT_IN_THIS_STATE' }],
    });
    expect(await silentAfter(20)).toEqual([]);
  });

  it('stands while another meeting calls the same party', async () => {
    const first = await call({ partyIds: [social, bup] });
    await call({ startsAt: `${day(40)}T08:00:00Z`, partyIds: [bup] });
    await answer(bup);
    await made('cancelMeeting', { meetingId: first });
    expect(await answers()).toEqual({ [social]: null, [bup]: 'ACCEPTED', [school]: null });
  });

  it('that somebody answers while the meeting is called off or moved is told as a conflict', async () => {
    const meetingId = await call();
    const { version } = await read('version');
    await made('callToMeeting', notice({ meetingId, startsAt: `${day(21)}T08:00:00Z` }));
    expect(await answer(bup, { expectedVersion: version }, 'bup.farsta')).toMatchObject({
      ...{ __typename: 'MunicipalVersionConflict', since: [version + 1] },
    });
    // Who calls is not in the way of those who have answered meanwhile.
    await answer(bup, {}, 'bup.farsta');
    await made('cancelMeeting', { meetingId, expectedVersion: version + 1 });
  });

  it('is answered by coming, also long after, and a silence that never came stays one', async () => {
    const meetingId = await call();
    await kommun.world.sql('update plan_meeting set starts_at = $2 where id = $1', [
      meetingId,
      `${day(-2)}T08:00:00Z`,
    ]);
    const how = (partyId: string, presence: string) => ({ partyId, presence });
    const attendance = [how(social, 'PRESENT'), how(bup, 'DEPUTY'), how(school, 'ABSENT')];
    await made('holdMeeting', { meetingId, attendance, decisions: [], concluded: true });
    expect(await answers()).toEqual({ [social]: 'ACCEPTED', [bup]: 'ACCEPTED', [school]: 'WAITING' });
    const { rows } = await kommun.world.sql('select answered_on::text as on from plan_party where id = $1', [
      bup,
    ]);
    expect(rows).toEqual([{ on: day(-2) }]);
    await kommun.world.sql(`update plan set status = 'ACTIVE', started_on = $2 where id = $1`, [
      plan.id,
      day(-1),
    ]);
    expect(await silentAfter(20)).toEqual([school]);
  });

  it.each([
    ['the day', { startsAt: `${day(21)}T08:00:00Z` }],
    ['the place', { place: 'En annan' }],
    ['the link', { link: 'https://mote.example/1' }],
  ])('called anew with another of %s asks everybody again', async (_, moved) => {
    const meetingId = await call();
    await answer(bup);
    await made('callToMeeting', notice({ meetingId, ...moved }));
    expect(await answers()).toEqual({ [social]: 'WAITING', [bup]: 'WAITING', [school]: 'WAITING' });
  });

  it('called anew with the same day and place keeps the answers, and asks who is new', async () => {
    const meetingId = await call({ partyIds: [social, bup] });
    await answer(bup, { answer: 'DECLINED', reason: 'Hinner inte', deputy: 'Demo Ersättare' });
    await made('callToMeeting', notice({ meetingId, kind: 'FOLLOW_UP_MEETING', questions: 'Vad nu?' }));
    expect(await answers()).toEqual({ [social]: 'WAITING', [bup]: 'DECLINED', [school]: 'WAITING' });
    expect(await meetings()).toMatchObject([{ kind: 'FOLLOW_UP_MEETING', status: 'PLANNED' }]);
  });

  it('called anew to fewer lets the others be: they do not stand in the way of its record', async () => {
    const meetingId = await call();
    await answer(school);
    await made(
      'callToMeeting',
      notice({ meetingId, startsAt: `${day(21)}T08:00:00Z`, partyIds: [social, bup] }),
    );
    expect(await called()).toEqual([social, bup].sort());
    expect(await answers()).toEqual({ [social]: 'WAITING', [bup]: 'WAITING', [school]: null });
    const { version } = await read('version');
    const { compare } = await read(
      `compare(from: ${version - 1}, to: ${version}) { differences { what id field after } }`,
    );
    expect(compare.differences).toContainEqual({
      ...{ what: 'ATTENDANCE', id: school, field: 'withdrawnOn', after: day(0) },
    });
    await made('callToMeeting', notice({ meetingId, startsAt: `${day(21)}T08:00:00Z` }));
    expect(await called()).toEqual([social, bup, school].sort());
    await made(
      'callToMeeting',
      notice({ meetingId, startsAt: `${day(21)}T08:00:00Z`, partyIds: [social, bup] }),
    );
    await kommun.world.sql('update plan_meeting set starts_at = now() where id = $1', [meetingId]);
    const attendance = [social, bup].map((partyId) => ({ partyId, presence: 'PRESENT' }));
    await made('holdMeeting', { meetingId, attendance, decisions: [], concluded: true });
  });

  it('is called off when the plan is closed, which its history tells, and does not come back with it', async () => {
    const meetingId = await call();
    await made('closePlan', { reason: 'Flyttat' });
    expect(await meetings()).toMatchObject([{ id: meetingId, status: 'CANCELLED' }]);
    expect(await answers()).toEqual({ [social]: null, [bup]: null, [school]: null });
    const { version } = await read('version');
    const { compare } = await read(
      `compare(from: ${version - 1}, to: ${version}) { differences { what id field before after } }`,
    );
    expect(compare.differences).toContainEqual({
      ...{ what: 'MEETING', id: meetingId, field: 'status', before: 'PLANNED', after: 'CANCELLED' },
    });
    await made('reopenPlan', {});
    expect(await read('status')).toEqual({ status: 'DRAFT' });
  });

  it('is to a day that the calendar has', async () => {
    for (const startsAt of ['2027-02-30T10:00:00Z', '9999-01-01T10:00:00Z', '2027-02-03T24:00:00Z']) {
      const { errors } = await kommun.ask(
        keeper,
        'mutation ($input: CallToMeetingInput!) { callToMeeting(input: $input) { __typename } }',
        { input: { planId: plan.id, idempotencyKey: 'a-day-there-is-not', ...notice({ startsAt }) } },
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await meetings()).toEqual([]);
  });

  it.each([
    ['nobody', [], false],
    ['the keeper alone', ['SOCIAL'], false],
    ['others without the keeper', ['BUP', 'SCHOOL'], false],
    ['the keeper and one other', ['SOCIAL', 'SCHOOL'], true],
  ] as const)(
    'makes a meeting held when the keeper and one other came, else not: %s',
    async (_, who, isHeld) => {
      const meetingId = await call();
      await kommun.world.sql('update plan_meeting set starts_at = now() where id = $1', [meetingId]);
      const parties = { SOCIAL: social, BUP: bup, SCHOOL: school };
      const attendance = Object.entries(parties).map(([name, partyId]) => ({
        ...{ partyId, presence: (who as readonly string[]).includes(name) ? 'PARTLY' : 'ABSENT' },
      }));
      const outcome = await make('holdMeeting', { meetingId, attendance, decisions: [], concluded: true });
      if (isHeld) expect(outcome.__typename).toBe('MunicipalPlanChanged');
      else expect(outcome.problems).toEqual([{ field: 'attendance', code: 'REQUIRED' }]);
      expect((await meetings())[0].status).toBe(isHeld ? 'HELD' : 'PLANNED');
      // What has come of it so far can be typed all the same, and a meeting that was held stays one.
      if (!isHeld) await made('holdMeeting', { meetingId, attendance, decisions: [] });
      const absent = Object.values(parties).map((partyId) => ({ partyId, presence: 'ABSENT' }));
      if (isHeld)
        expect(await make('holdMeeting', { meetingId, attendance: absent, decisions: [] })).toMatchObject({
          problems: [{ field: 'attendance', code: 'REQUIRED' }],
        });
    },
  );
});
