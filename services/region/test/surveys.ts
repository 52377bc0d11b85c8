import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { leaderOf } from './bus-groups.js';
import { day, type Row } from './records.js';
import type { Region } from './region.js';

export const secretariat: TokenChanges = {
  ...{ sub: 'sekretariatet', name: 'Demo Sekretariat', units: ['bussam'], roles: ['SECRETARIAT'] },
};

export const axes = [
  ...['REGULATIONS', 'DOCUMENTATION', 'GOALS', 'ORGANISATION', 'RESOURCES'],
  ...['ANCHORING', 'KNOWLEDGE', 'COMMUNICATION', 'OUTLOOK'],
];

type Insert = (table: string, row: Row) => Promise<unknown>;

/** Keys of what the surveys of the tests are. */
export interface MeasuredGroups {
  readonly draftId: string;
  readonly openId: string;
  readonly closedId: string;
  /** A seat of the unit that the open survey asks; each that is told is another. */
  readonly seatToAnswer: () => string;
}

const recorded = { recorded_by: 'nagon-annan', recorded_as: 'BUSSAM:s sekretariat' };

/** A survey in each state, measurements of three groups with something in every column; as the role that owns the tables. */
export async function measuredGroups(
  insert: Insert,
  { group, unit, seats }: { readonly group: string; readonly unit: string; readonly seats: number },
): Promise<MeasuredGroups> {
  const [draftId, openId, closedId] = [randomUUID(), randomUUID(), randomUUID()];
  const survey = { title: 'Prov', closes_on: day(30), demo: true, ...recorded };
  const opened = { opened_on: day(-3) };
  await insert('survey', { ...survey, id: draftId, year: 2099 });
  const earlier_ends = JSON.stringify([{ day: day(20), movedOn: day(-1), movedBy: 'nagon-annan' }]);
  await insert('survey', { ...survey, ...opened, id: openId, year: 2098, state: 'OPEN', earlier_ends });
  await insert('survey', {
    ...survey,
    ...opened,
    id: closedId,
    year: 2097,
    state: 'CLOSED',
    closed_on: day(-1),
  });
  for (const survey_id of [draftId, openId, closedId])
    await insert('survey_question', { survey_id, axis: 'GOALS', text_sv: 'Prov', text_en: 'Prov' });
  const invited = { survey_id: openId, bus_group_id: group, seat_owner: 'REGIONAL', unit_id: unit };
  const keys = Array.from({ length: seats }, () => randomUUID());
  for (const seat_id of keys) await insert('survey_invitation', { ...invited, seat_id });
  const means = Object.fromEntries(axes.slice(0, 8).map((axis) => [axis, 5.5]));
  for (const bus_group_id of [group, 'bus-prov', 'bus-prov-2']) {
    const measured = { bus_group_id, means, answers: 7, demo: true, ...recorded };
    await insert('spider_measurement', { ...measured, year: 2096, source: 'prov' });
    await insert('spider_measurement', { ...measured, year: 2097, survey_id: closedId });
  }
  let told = 0;
  return { draftId, openId, closedId, seatToAnswer: () => keys[told++ % keys.length] as string };
}

/** What changes nothing, or tells what is wrong. */
export function idleSurveyChanges({ draftId, openId, closedId, seatToAnswer }: MeasuredGroups) {
  const draft = { year: 1999, title: 'Prov', closesOn: day(1) };
  const changes = {
    createSurvey: { ...draft, idempotencyKey: randomUUID() },
    changeSurvey: { ...draft, surveyId: draftId, expectedVersion: 99 },
    sendSurvey: { surveyId: openId, expectedVersion: 99 },
    closeSurvey: { surveyId: closedId, expectedVersion: 99 },
    moveSurveyEnd: { surveyId: openId, closesOn: day(30), expectedVersion: 99 },
    importSpiderMeasurements: { csv: 'grupp;år;synsätt\nIngen;2017;5', source: 'prov', dryRun: true },
    answerSurvey: { surveyId: openId, seatId: seatToAnswer(), answers: all(5) },
  };
  return Object.fromEntries(Object.entries(changes).map(([name, input]) => [`Mutation.${name}`, { input }]));
}

/** The same value for every axis. */
export const all = (value: number) => axes.map((axis) => ({ axis, value }));

const problems = '__typename ... on InvalidInput { problems { field code } }';
const survey =
  'survey { id year title state openedOn closesOn closedOn version earlierEnds { day movedOn } }';

/** Surveys as somebody. */
export function surveysAs(region: Region, claims: TokenChanges) {
  const ask = async (query: string, variables: object = {}) => {
    const authorization = `Bearer ${await testToken('socialtjanst.tyreso', claims)}`;
    const { data, errors } = await region.send({ authorization }, { query, variables });
    expect(errors).toBeUndefined();
    return data;
  };
  const change = async (mutation: string, input: object, type = 'SurveyInput') =>
    (
      await ask(
        `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${problems} ... on SurveyChanged { invited ${survey} } } }`,
        { input },
      )
    ).it;
  return {
    ask,
    create: (input: object) =>
      change('createSurvey', { idempotencyKey: randomUUID(), ...input }, 'CreateSurveyInput'),
    change: (input: object) => change('changeSurvey', input, 'ChangeSurveyInput'),
    send: (input: object) => change('sendSurvey', input),
    close: (input: object) => change('closeSurvey', input),
    moveEnd: (input: object) => change('moveSurveyEnd', input, 'MoveSurveyEndInput'),
    answer: async (input: object) =>
      (
        await ask(
          `mutation ($input: AnswerSurveyInput!) { it: answerSurvey(input: $input) { ${problems}
             ... on SurveyAnswered { axes survey { viewerSeats { seatId answered } } } } }`,
          { input },
        )
      ).it,
    surveys: async (fields: string) => (await ask(`{ surveys { id ${fields} } }`)).surveys,
    /** @param on as known on the day, ISO; null: all */
    measurements: async (group: string, on: string | null = null) => {
      const { _entities } = await ask(
        `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on BusGroup { spiderMeasurements(on: $on) {
           year answers protected surveyId source demo axes { axis value missing } dimensions { dimension value } } } } }`,
        { r: [{ __typename: 'BusGroup', id: group, day: '2026-01-01', from: null, to: null }], on },
      );
      return _entities[0].spiderMeasurements;
    },
    importFile: async (csv: string, more: object = {}) =>
      (
        await ask(
          `mutation ($input: ImportSpiderMeasurementsInput!) { it: importSpiderMeasurements(input: $input) { ${problems}
             ... on SpiderImport { written lines new changed unchanged faults { line column code } } } }`,
          { input: { csv, source: 'Prov, s. 1', dryRun: false, ...more } },
        )
      ).it,
  };
}

/** Seats of a municipality in a group, by unit. */
export const seatsOf = (...units: (string | null)[]) =>
  units.map((unit) => ({ id: randomUUID(), unit: unit === null ? null : { id: unit } }));

/** Answers for a seat, as whoever leads its unit. */
export const answerAs = (region: Region, unit: string) => surveysAs(region, leaderOf(unit));
