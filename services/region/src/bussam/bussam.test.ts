import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const secretariat = 'sekretariat.bussam';
const thisYear = Number(day(0).slice(0, 4));

describe('the county’s own bodies', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  const told = async (fields: string, on?: string, year?: number, login = 'bup.farsta') => {
    const { data, errors } = await region.ask(
      login,
      `query ($on: Date, $year: Int) { bussam(on: $on, year: $year) { ${fields} } }`,
      { on, year },
    );
    expect(errors).toBeUndefined();
    return data.bussam;
  };
  const shown = `meetings { id bodyId day standing notice unsaid minutesKeptIn version decisions { id standing overdue } }
    yearPlan { year questions { id ordinal question standing followedUp lastFollowedUpOn version
      activities { id standing overdue } followUps { what documentedIn } } }
    documents { name kind current ageInYears proposed } openDecisions { what } nextMeeting { day }`;
  const change = async (name: string, input: object, login = secretariat) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await region.ask(
      login,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
         ... on InvalidInput { problems { field code } } ... on BussamChanged { bussam { ${shown} } } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data[name];
  };
  const named = (input: object) => ({ idempotencyKey: randomUUID(), ...input });
  const problems = (...list: [field: string, code: string][]) => ({
    problems: list.map(([field, code]) => ({ field, code })),
  });

  it('are told as they were on the day: BUSSAM with a mandate of its own until HÖK, under another body since', async () => {
    const fields = `bodies { id name relations { kind other { id } source } otherTimes { name } source }`;
    const of = async (on: string) => {
      const { bodies } = await told(fields, on);
      return new Map(bodies.map((body: { id: string }) => [body.id, body]));
    };
    const [before, after] = [await of('2022-06-30'), await of('2022-07-01')];
    expect(before.get('bussam')).toMatchObject({ name: 'BUSSAM', relations: [] });
    expect(before.has('vis')).toBe(false);
    expect(after.get('bussam')).toMatchObject({
      name: 'Samrådsgruppen för barns och ungas hälsa (tidigare BUSSAM)',
      relations: [{ kind: 'UNDER', other: { id: 'sammanhallen-vard-och-omsorg' } }],
      otherTimes: [{ name: 'BUSSAM' }],
    });
    expect(after.get('kommun-bus')).toMatchObject({
      relations: [{ kind: 'PREPARES_FOR', other: { id: 'bussam' } }],
    });
    for (const body of after.values()) expect((body as { source: string }).source).not.toBe('');
  });

  it('are to meet twice a term; BUSSAM once during 2020, and each term is held against its own rule', async () => {
    const insert = (on: string, body = 'bussam') =>
      region.records.insert('bussam_meeting', {
        ...{ id: randomUUID(), body, meets_on: on, recorded_by: 'prov', recorded_as: 'Prov' },
      });
    for (const on of ['2019-03-01', '2019-05-01', '2019-09-01', '2020-03-01', '2020-09-01', '2021-03-01']) {
      await insert(on);
    }
    // Another body's meeting is none of BUSSAM's.
    await insert('2019-10-01', 'kommun-bus');
    await region.records.sql(
      `insert into bussam_meeting_entry (id, meeting_id, kind, on_day, outcome, recorded_by, recorded_as)
       select gen_random_uuid(), id, 'OUTCOME', meets_on, 'HELD', 'prov', 'Prov' from bussam_meeting`,
    );
    const rhythm = async (on: string) => {
      const { bodies } = await told(
        'bodies { id rhythm { required standing reason terms { held required } } }',
        on,
      );
      return bodies.find(({ id }: { id: string }) => id === 'bussam').rhythm;
    };
    expect(await rhythm('2020-04-01')).toMatchObject({ required: 1, standing: 'KEPT' });
    // Two were asked for in the autumn of 2019, and one was held.
    expect(await rhythm('2020-02-01')).toMatchObject({
      ...{ standing: 'BROKEN', reason: 'TOO_FEW' },
      terms: [
        { held: 1, required: 2 },
        { held: 0, required: 1 },
      ],
    });
    // The autumn of 2020 asked for one: by today's rule it would be broken.
    expect(await rhythm('2021-04-01')).toMatchObject({ required: 2, standing: 'AT_RISK', reason: 'TOO_FEW' });
  });

  it('plan a meeting once, and tell its notice, its outcome and its minutes when they are known', async () => {
    const input = named({ body: 'kommun-bus', on: day(-30) });
    await change('planBussamMeeting', input);
    const { bussam } = await change('planBussamMeeting', input);
    const [meeting, ...more] = bussam.meetings.filter(
      (one: { bodyId: string }) => one.bodyId === 'kommun-bus',
    );
    expect([meeting.standing, meeting.unsaid, meeting.notice, more]).toEqual([
      'PLANNED',
      true,
      'UNKNOWN',
      [],
    ]);
    expect(await change('planBussamMeeting', named({ body: 'kommun-bus', on: day(-30) }))).toMatchObject(
      problems(['on', 'REPEATED']),
    );
    expect(await change('planBussamMeeting', named({ body: 'vis', on: '2020-01-01' }))).toMatchObject(
      problems(['body', 'UNKNOWN']),
    );
    expect(await change('planBussamMeeting', named({ body: 'kommun-bus', on: '1996-01-01' }))).toMatchObject(
      problems(['on', 'IN_THE_PAST']),
    );
    const { id: meetingId } = meeting;
    const minutes = { meetingId, expectedVersion: 1, minutesKeptIn: 'Diariet' };
    expect(await change('recordBussamMeeting', minutes)).toMatchObject(
      problems(['minutesKeptIn', 'NOT_IN_THIS_STATE']),
    );
    const held = { noticeSentOn: day(-50), noticeWithAgenda: true, outcome: 'HELD' };
    const done = await change('recordBussamMeeting', { ...minutes, ...held });
    const after = done.bussam.meetings.find(({ id }: { id: string }) => id === meetingId);
    expect(after).toMatchObject({
      standing: 'HELD',
      notice: 'IN_TIME',
      minutesKeptIn: 'Diariet',
      version: 2,
      unsaid: false,
    });
    // Somebody else was first.
    expect(await change('recordBussamMeeting', { ...minutes, outcome: 'HELD' })).toMatchObject(
      problems(['expectedVersion', 'NOT_IN_THIS_STATE']),
    );
    const ofMeeting = { meetingId, what: 'Skriv en rutin', dueOn: day(-5) };
    const decided = await change('recordBussamDecision', named(ofMeeting));
    const open = decided.bussam.meetings.find(({ id }: { id: string }) => id === meetingId).decisions[0];
    expect([open.standing, open.overdue, decided.bussam.openDecisions]).toEqual([
      'OPEN',
      true,
      [{ what: 'Skriv en rutin' }],
    ]);
    const followUp = { decisionId: open.id, followedUpOn: day(-1), standing: 'DONE', what: 'Skriven' };
    const settled = await change('followUpBussamDecision', named(followUp));
    expect(settled.bussam.openDecisions).toEqual([]);
    expect(await told('openDecisions { what }', day(-2))).toEqual({
      openDecisions: [{ what: 'Skriv en rutin' }],
    });
  });

  it('have a yearly plan whose questions show that nobody has followed them up', async () => {
    const plan = (year: number) => ({ year, question: 'Gemensamma rutiner?', responsible: 'bussam' });
    await change('addBussamQuestion', named(plan(2022)));
    const { yearPlan } = await told(shown, day(0), 2022);
    expect(yearPlan.questions[0]).toMatchObject({
      followedUp: 'NEVER',
      standing: 'OPEN',
      lastFollowedUpOn: null,
    });
    const { bussam } = await change('addBussamQuestion', named(plan(thisYear)));
    const [question] = bussam.yearPlan.questions;
    expect(question).toMatchObject({ ordinal: 1, followedUp: 'NOT_YET', version: 1 });
    const questionId = question.id;
    const added = await change(
      'addBussamActivity',
      named({ questionId, what: 'Fråga', dueOn: `${thisYear}-01-01` }),
    );
    const [activity] = added.bussam.yearPlan.questions[0].activities;
    const followUp = {
      ...{ questionId, followedUpOn: day(0), standing: 'DONE', what: 'Alla har svarat', expectedVersion: 1 },
      ...{ documentedIn: 'Protokollet', activityId: activity.id },
    };
    const followed = await change('followUpBussamQuestion', named(followUp));
    // What was done towards it is followed up; the question itself is open still.
    expect(followed.bussam.yearPlan.questions[0]).toMatchObject({
      ...{ followedUp: 'FOLLOWED_UP', standing: 'OPEN', lastFollowedUpOn: day(0), version: 2 },
      activities: [{ standing: 'DONE', overdue: false }],
    });
    expect(await change('followUpBussamQuestion', named(followUp))).toMatchObject(
      problems(['expectedVersion', 'NOT_IN_THIS_STATE']),
    );
    expect(
      await change(
        'followUpBussamQuestion',
        named({ ...followUp, expectedVersion: 2, what: '19121212-1212' }),
      ),
    ).toMatchObject(problems(['what', 'IDENTITY_NUMBER']));
    const struck = await change('strikeBussamEntry', { entryId: questionId });
    expect(struck.bussam.yearPlan.questions).toEqual([]);
    // What stood, with what hung on it, is not lost: told to the secretariat, and of no day before.
    const fields = 'struck { kind stood day struckOn struckAs }';
    const { struck: all } = await told(fields, undefined, undefined, secretariat);
    const stood = { struckOn: day(0), struckAs: 'BUSSAM:s sekretariat' };
    expect(all).toEqual(
      expect.arrayContaining([
        { ...stood, kind: 'QUESTION', stood: 'Gemensamma rutiner?', day: null },
        { ...stood, kind: 'ACTIVITY', stood: 'Fråga', day: `${thisYear}-01-01` },
        { ...stood, kind: 'FOLLOW_UP', stood: 'Alla har svarat', day: day(0) },
      ]),
    );
    expect(await told(fields, day(-1), undefined, secretariat)).toEqual({ struck: [] });
    expect(await told(fields)).toEqual({ struck: null });
  });

  it('work by papers in versions, of which the one that holds tells its age', async () => {
    const version = (decidedOn: string) =>
      change('addBussamDocument', named({ kind: 'ROUTINE', name: 'Rutin', decidedOn, decidedBy: 'BUSSAM' }));
    await version('2018-09-29');
    await version('2022-09-29');
    expect(await version('2021-01-01')).toMatchObject(problems(['from', 'OVERLAPS']));
    const { documents } = await told('documents { name current ageInYears }', '2026-09-28');
    expect(documents).toEqual([
      { name: 'Rutin', current: false, ageInYears: 7 },
      { name: 'Rutin', current: true, ageInYears: 3 },
    ]);
    const { documents: then } = await told('documents { current }', '2020-01-01');
    expect(then).toEqual([{ current: true }, { current: false }]);
  });

  it('are changed by their secretariat alone, in the service and in the database', async () => {
    for (const login of ['bup.farsta', 'chef.bup']) {
      const input = named({ body: 'bussam', on: day(3) });
      expect(await change('planBussamMeeting', input, login)).toMatchObject({ __typename: 'ChangeRefused' });
      expect(await told('viewerCanChange', undefined, undefined, login)).toEqual({ viewerCanChange: false });
    }
    expect(await told('viewerCanChange', undefined, undefined, secretariat)).toEqual({
      viewerCanChange: true,
    });
  });

  it('cost one statement, however much is asked of them', async () => {
    const cost = (fields: string) => region.costOf(() => told(fields));
    const [little, all] = [
      await cost('day'),
      await cost(`${shown} bodies { rhythm { required } relations { kind } }`),
    ];
    expect(all).toBe(little);
  });
});
