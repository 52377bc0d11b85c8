import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaderOf } from '../../test/bus-groups.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';
import { all, answerAs, seatsOf, secretariat, surveysAs } from '../../test/surveys.js';

const year = Number(day(0).slice(0, 4));
const refused = { __typename: 'ChangeRefused' };
const invalid = (...problems: object[]) => ({ __typename: 'InvalidInput', problems });

describe('a survey to the local groups', () => {
  let region: Region;
  let bussam: ReturnType<typeof surveysAs>;
  const farsta = seatsOf('soc-farsta', 'skola-farsta', 'sip-farsta', 'elevhalsa-farsta', null);
  const tyreso = seatsOf('soc-tyreso', 'skola-tyreso');
  const [bupSeat, endedSeat] = [randomUUID(), randomUUID()];
  let surveyId: string;
  const seat = (place: number) => farsta[place]?.id;

  beforeAll(async () => {
    region = await startRegion();
    bussam = surveysAs(region, secretariat);
    region.otherOwner.showsGroup({ id: 'bus-farsta', name: 'Farsta', municipalSeats: farsta });
    region.otherOwner.showsGroup({ id: 'bus-tyreso', name: 'Tyresö', municipalSeats: tyreso });
    const regional = {
      ...{
        bus_group_id: 'bus-tyreso',
        level_id: randomUUID(),
        party: 'CHILD_PSYCHIATRY',
        unit_id: 'bup-farsta',
      },
      ...{ organisation: 'Prov', from_on: '2020-01-01', recorded_by: 'nagon', recorded_as: 'Enhetschef' },
    };
    await region.records.insert('bus_seat', { ...regional, id: bupSeat });
    await region.records.insert('bus_seat', { ...regional, id: endedSeat, to_on: '2021-01-01' });
  });
  afterAll(() => region.stop());

  const draft = { year, title: 'Spindelmätning', closesOn: day(20) };
  const answer = (unit: string, seatId: string | undefined, answers: object[]) =>
    answerAs(region, unit).answer({ surveyId, seatId, answers });
  const openIds = async () => (await bussam.surveys('version state')) as { id: string; version: number }[];
  const current = async () => ({
    surveyId,
    expectedVersion: (await openIds()).find(({ id }) => id === surveyId)?.version,
  });

  it('is written by the secretariat alone, begins with nine questions, and is seen by nobody else as a draft', async () => {
    const idempotencyKey = randomUUID();
    for (const claims of [leaderOf('soc-farsta'), leaderOf('bup-farsta', ['STAFF'])])
      expect(await surveysAs(region, claims).create(draft)).toEqual(refused);
    const made = await bussam.create({ ...draft, idempotencyKey });
    expect(made).toMatchObject({ survey: { year, state: 'DRAFT', openedOn: null, version: 1 } });
    surveyId = made.survey.id;
    expect(await bussam.create({ ...draft, idempotencyKey })).toMatchObject({ survey: { id: surveyId } });
    expect(await bussam.create({ ...draft, title: 'Annan', idempotencyKey })).toEqual(
      invalid({ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }),
    );
    expect(await bussam.create(draft)).toEqual(invalid({ field: 'year', code: 'YEAR_TAKEN' }));
    expect(await bussam.create({ ...draft, year: 1999, title: ' ', closesOn: day(-1) })).toEqual(
      invalid(
        { field: 'title', code: 'REQUIRED' },
        { field: 'closesOn', code: 'IN_THE_PAST' },
        { field: 'year', code: 'UNKNOWN' },
      ),
    );
    const [own] = await bussam.surveys(
      'questions { axis dimension sv en } viewerCanChange viewerCanSend viewerCanClose',
    );
    expect(own.questions).toHaveLength(9);
    expect(own.questions[3]).toMatchObject({ axis: 'ORGANISATION', dimension: 'ORGANISATION' });
    expect([own.viewerCanChange, own.viewerCanSend, own.viewerCanClose]).toEqual([true, true, false]);
    expect(await surveysAs(region, leaderOf('soc-farsta')).surveys('title')).toEqual([]);
    const { survey } = await surveysAs(region, leaderOf('soc-farsta')).ask(
      `{ survey(id: "${surveyId}") { id } }`,
    );
    expect(survey).toBeNull();
  });

  it('is changed while it is a draft, on the version that was read', async () => {
    const questions = [{ axis: 'GOALS', sv: 'Målen är våra.', en: 'The goals are ours.' }];
    const input = { ...draft, title: 'Spindelmätningen', questions, surveyId };
    expect(await bussam.change({ ...input, expectedVersion: 9 })).toEqual(
      invalid({ field: 'expectedVersion', code: 'NOT_IN_THIS_STATE' }),
    );
    expect(await bussam.change({ ...input, expectedVersion: 1 })).toMatchObject({ survey: { version: 2 } });
    const number = [{ axis: 'GOALS', sv: 'Målen för 201503129809', en: ' ' }];
    expect(await bussam.change({ ...input, questions: number, expectedVersion: 2 })).toEqual(
      invalid(
        { field: 'questions.0.sv', code: 'IDENTITY_NUMBER' },
        { field: 'questions.0.en', code: 'REQUIRED' },
      ),
    );
    const [{ questions: worded }] = await bussam.surveys('questions { axis sv }');
    expect(worded[2]).toEqual({ axis: 'GOALS', sv: 'Målen är våra.' });
    expect(worded[1].sv).not.toBe('');
  });

  it('is sent to every seat of every group in force, both owners’, as the graph tells whoever sends; not when it cannot be asked', async () => {
    region.otherOwner.become('is away');
    expect(await bussam.send({ surveyId, expectedVersion: 2 })).toEqual(
      invalid({ field: 'surveyId', code: 'NOT_VERIFIED' }),
    );
    region.otherOwner.become('answers');
    region.otherOwner.takeAsked();
    expect(await surveysAs(region, leaderOf('soc-farsta')).send({ surveyId, expectedVersion: 2 })).toEqual(
      refused,
    );
    expect(await bussam.send({ surveyId, expectedVersion: 2 })).toMatchObject({
      ...{ invited: 8, survey: { state: 'OPEN', openedOn: day(0), version: 3 } },
    });
    expect(region.otherOwner.takeAsked()).toHaveLength(1);
    const seats = await region.records.sql('select seat_id from survey_invitation', []);
    const ids = seats.map(({ seat_id }) => seat_id);
    expect(ids).toContain(bupSeat);
    expect(ids).not.toContain(endedSeat);
  });

  it('asks once more those seats alone that have come since, and takes note of a unit that has been named', async () => {
    const [late] = seatsOf('hab-tyreso');
    const named = { id: String(seat(4)), unit: { id: 'skola-sent' } };
    region.otherOwner.showsGroup({
      id: 'bus-tyreso',
      name: 'Tyresö',
      municipalSeats: [...tyreso, late as never],
    });
    region.otherOwner.showsGroup({
      id: 'bus-farsta',
      name: 'Farsta',
      municipalSeats: [...farsta.slice(0, 4), named],
    });
    expect(await answer('skola-sent', seat(4), all(5))).toEqual(refused);
    expect(await bussam.send(await current())).toMatchObject({ invited: 1 });
    expect(await surveysAs(region, leaderOf('skola-sent')).surveys('viewerSeats { seatId hasUnit }')).toEqual(
      [{ id: surveyId, viewerSeats: [{ seatId: seat(4), hasUnit: true }] }],
    );
  });

  it('is answered by whoever leads or coordinates the seat’s unit, once, and by nobody else', async () => {
    for (const claims of [leaderOf('skola-farsta'), leaderOf('soc-farsta', ['STAFF']), secretariat])
      expect(await surveysAs(region, claims).answer({ surveyId, seatId: seat(0), answers: all(9) })).toEqual(
        refused,
      );
    expect(await answer('soc-farsta', randomUUID(), all(9))).toEqual(refused);
    const bad = [...all(9), { axis: 'GOALS', value: 11 }];
    expect(await answer('soc-farsta', seat(0), bad)).toEqual(
      invalid({ field: 'answers', code: 'REPEATED' }, { field: 'answers.9.value', code: 'OUT_OF_RANGE' }),
    );
    expect(await answer('soc-farsta', seat(0), [])).toEqual(invalid({ field: 'answers', code: 'REQUIRED' }));
    expect(await answer('soc-farsta', seat(0), all(9).slice(0, 8))).toMatchObject({
      ...{ axes: 8, survey: { viewerSeats: [{ seatId: seat(0), answered: true }] } },
    });
    expect(await answer('soc-farsta', seat(0), all(1))).toEqual(
      invalid({ field: 'seatId', code: 'ALREADY_ANSWERED' }),
    );
  });

  it('keeps of answers a group’s sums, and nothing that tells which seat gave what, or when', async () => {
    expect(await answer('skola-farsta', seat(1), all(6))).toMatchObject({ axes: 9 });
    const sums = await region.records.sql('select * from survey_sum order by axis', []);
    expect(sums).toHaveLength(9);
    expect(sums[0]).toEqual({
      ...{ survey_id: surveyId, bus_group_id: 'bus-farsta', axis: 'ANCHORING' },
      ...{ total: 15, answered: 2, ones: 0, tens: 0 },
    });
    const [invitation] = await region.records.sql('select * from survey_invitation where answered', []);
    expect(Object.keys(invitation ?? {}).sort()).toEqual(
      ['survey_id', 'seat_id', 'bus_group_id', 'seat_owner', 'unit_id', 'answered'].sort(),
    );
    const transactions = await region.records.sql(
      `select distinct xmin::text from survey_invitation where bus_group_id = 'bus-farsta' union select distinct xmin::text from survey_sum`,
      [],
    );
    expect(transactions).toHaveLength(1);
    const log = await region.records.sql('select count(*)::int as lines from access_log', []);
    expect(log).toEqual([{ lines: 0 }]);
  });

  it('tells who has answered: the secretariat of all groups, whoever leads a seated unit of its own, nobody else', async () => {
    const fields = 'responses { busGroup { id } invited answered seats { seatId answered } }';
    const [own] = await bussam.surveys(fields);
    expect(own.responses).toMatchObject([
      { busGroup: { id: 'bus-farsta' }, invited: 5, answered: 2 },
      { busGroup: { id: 'bus-tyreso' }, invited: 4, answered: 0 },
    ]);
    const [led] = await surveysAs(region, leaderOf('bup-farsta')).surveys(fields);
    expect(led.responses.map(({ busGroup }: { busGroup: { id: string } }) => busGroup.id)).toEqual([
      'bus-tyreso',
    ]);
    for (const claims of [leaderOf('soc-nacka'), leaderOf('bup-farsta', ['STAFF'])]) {
      const [other] = await surveysAs(region, claims).surveys(`${fields} viewerSeats { seatId }`);
      expect(other).toMatchObject({ responses: null, viewerSeats: null });
    }
  });

  it('tells nothing of what was answered while it is open', async () => {
    expect(await answer('sip-farsta', seat(2), all(3))).toMatchObject({ axes: 9 });
    expect(await bussam.measurements('bus-farsta')).toEqual([]);
  });

  it('has a last day that the secretariat moves while it is open, forward and back, not before today; the days that stood stay', async () => {
    const to = async (closesOn: string, more: object = {}) =>
      bussam.moveEnd({ ...(await current()), closesOn, ...more });
    expect(
      await surveysAs(region, leaderOf('soc-farsta')).moveEnd({ ...(await current()), closesOn: day(30) }),
    ).toEqual(refused);
    expect(await to(day(-1))).toEqual(invalid({ field: 'closesOn', code: 'IN_THE_PAST' }));
    expect(await to(day(400))).toEqual(invalid({ field: 'closesOn', code: 'TOO_LONG' }));
    expect(await to(day(30), { expectedVersion: 1 })).toEqual(
      invalid({ field: 'expectedVersion', code: 'NOT_IN_THIS_STATE' }),
    );
    expect(await to(day(30))).toMatchObject({ survey: { state: 'OPEN', closesOn: day(30) } });
    const stood = [
      { day: day(20), movedOn: day(0) },
      { day: day(30), movedOn: day(0) },
    ];
    expect(await to(day(0))).toMatchObject({ survey: { closesOn: day(0), earlierEnds: stood } });
    // The day that stands is moved nowhere.
    expect(await to(day(0))).toMatchObject({ survey: { earlierEnds: stood } });
    const [{ earlier_ends: kept } = {}] = await region.records.sql('select earlier_ends from survey', []);
    expect(kept).toMatchObject([{ movedBy: 'sekretariatet' }, { movedBy: 'sekretariatet' }]);
    const told = 'earlierEnds { day } viewerCanMoveEnd';
    const days = stood.map(({ day: each }) => ({ day: each }));
    expect(await bussam.surveys(told)).toMatchObject([{ earlierEnds: days, viewerCanMoveEnd: true }]);
    expect(await surveysAs(region, leaderOf('soc-farsta')).surveys(told)).toMatchObject([
      { earlierEnds: days, viewerCanMoveEnd: false },
    ]);
  });

  it('whose last day has gone is answered again when the day is moved', async () => {
    await region.records.sql(`update survey set closes_on = '${day(-2)}'`);
    expect(await answer('elevhalsa-farsta', seat(3), all(5))).toEqual(
      invalid({ field: 'surveyId', code: 'NOT_IN_THIS_STATE' }),
    );
    expect(await bussam.moveEnd({ ...(await current()), closesOn: day(2) })).toMatchObject({
      survey: { closesOn: day(2) },
    });
    expect(await surveysAs(region, leaderOf('soc-farsta')).surveys('closesOn')).toMatchObject([
      { closesOn: day(2) },
    ]);
  });

  it('counts every answer of many that come at once, and each seat’s but once', async () => {
    const sent = await Promise.all([
      ...Array.from({ length: 5 }, () => answer('soc-tyreso', tyreso[0]?.id, all(2))),
      ...Array.from({ length: 5 }, () => answer('bup-farsta', bupSeat, all(4))),
    ]);
    expect(sent.filter(({ __typename }) => __typename === 'SurveyAnswered')).toHaveLength(2);
    const [sum] = await region.records.sql(
      `select total, answered from survey_sum where bus_group_id = 'bus-tyreso' and axis = 'GOALS'`,
      [],
    );
    expect(sum).toEqual({ total: 6, answered: 2 });
  });

  it('tells when it has ended the means of a group of which three units have answered, axis by axis, and of others that they are protected', async () => {
    expect(await surveysAs(region, leaderOf('soc-farsta')).close(await current())).toEqual(refused);
    expect(await bussam.close(await current())).toMatchObject({
      survey: { state: 'CLOSED', closedOn: day(0) },
    });
    const [told] = await bussam.measurements('bus-farsta');
    expect(told).toMatchObject({ year, answers: 3, protected: false, surveyId, source: null });
    expect(told.axes[0]).toEqual({ axis: 'REGULATIONS', value: 6, missing: null });
    expect(told.axes[8]).toEqual({ axis: 'OUTLOOK', value: null, missing: 'PROTECTED' });
    expect(told.dimensions).toEqual([
      { dimension: 'REGULATIONS', value: 6 },
      { dimension: 'ORGANISATION', value: 6 },
      { dimension: 'OUTLOOK_AND_KNOWLEDGE', value: null },
    ]);
    const [held] = await bussam.measurements('bus-tyreso');
    expect(held).toMatchObject({ answers: null, protected: true });
    expect(held.axes.every(({ value }: { value: number | null }) => value === null)).toBe(true);
  });

  it('is told as known from the day it ended on, whatever the year, and not before', async () => {
    expect(await bussam.measurements('bus-farsta', day(-1))).toEqual([]);
    expect(await bussam.measurements('bus-farsta', day(0))).toMatchObject([{ year, surveyId }]);
    const medians = async (on: string) =>
      (await bussam.ask(`{ spiderMedians(on: "${on}") { year } }`)).spiderMedians;
    expect(await medians(day(-1))).toEqual([]);
    expect(await medians(day(0))).toEqual([{ year }]);
  });

  it('leaves no sums behind, and takes no answer any more', async () => {
    expect(await region.records.sql('select 1 from survey_sum', [])).toEqual([]);
    expect(await answer('elevhalsa-farsta', seat(3), all(5))).toEqual(
      invalid({ field: 'surveyId', code: 'NOT_IN_THIS_STATE' }),
    );
    const { expectedVersion } = await current();
    expect(await bussam.moveEnd({ surveyId, expectedVersion, closesOn: day(9) })).toEqual(
      invalid({ field: 'surveyId', code: 'NOT_IN_THIS_STATE' }),
    );
    expect(await bussam.send({ surveyId, expectedVersion })).toEqual(
      invalid({ field: 'surveyId', code: 'NOT_IN_THIS_STATE' }),
    );
    expect(await bussam.close({ surveyId, expectedVersion: 1 })).toMatchObject({
      survey: { state: 'CLOSED' },
    });
  });

  it('is told of all groups by as many statements as of one', async () => {
    const cost = (...groups: string[]) =>
      region.costOf(() =>
        bussam.ask(
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusGroup { spiderMeasurements { year } } } }',
          {
            r: groups.map((id) => ({ __typename: 'BusGroup', id, day: '2026-01-01' })),
          },
        ),
      );
    const one = await cost('bus-farsta');
    expect(await cost('bus-farsta', 'bus-tyreso', 'bus-nacka')).toBe(one);
  });
});
