import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { TokenChanges } from '../../../dev/src/identity/token-maker.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { leaderOf } from './bus-groups.js';
import type { Region } from './region.js';

export const secretariat: TokenChanges = {
  ...{ sub: 'sekretariatet', name: 'Demo Sekretariat', units: ['bussam'], roles: ['SECRETARIAT'] },
};

export const axes = [
  ...['REGULATIONS', 'DOCUMENTATION', 'GOALS', 'ORGANISATION', 'RESOURCES'],
  ...['ANCHORING', 'KNOWLEDGE', 'COMMUNICATION', 'OUTLOOK'],
];

/** The same value for every axis. */
export const all = (value: number) => axes.map((axis) => ({ axis, value }));

const problems = '__typename ... on InvalidInput { problems { field code } }';
const survey = 'survey { id year title state openedOn closesOn closedOn version }';

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
    answer: async (input: object) =>
      (
        await ask(
          `mutation ($input: AnswerSurveyInput!) { it: answerSurvey(input: $input) { ${problems}
             ... on SurveyAnswered { axes survey { viewerSeats { seatId answered } } } } }`,
          { input },
        )
      ).it,
    surveys: async (fields: string) => (await ask(`{ surveys { id ${fields} } }`)).surveys,
    measurements: async (group: string) => {
      const { _entities } = await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusGroup { spiderMeasurements {
           year answers protected surveyId source demo axes { axis value missing } dimensions { dimension value } } } } }`,
        { r: [{ __typename: 'BusGroup', id: group, day: '2026-01-01', from: null, to: null }] },
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
