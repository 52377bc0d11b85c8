import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type InputObjectTypeDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordedCounty } from '../test/county.js';
import { acting, aGroup, deviationsIn, group } from '../test/deviations.js';
import { day } from '../test/records.js';
import { type Region, startRegion } from '../test/region.js';
import { bussamPermissions } from './bussam/bussam.permissions.js';
import { deviationPermissions } from './deviations/deviation.permissions.js';
import { surveyPermissions } from './surveys/survey.permissions.js';

/** Strings that are no texts: a client’s name for a change, a term’s name, a file that holds groups and numbers alone. */
const noTexts = new Set(['idempotencyKey', 'term', 'csv']);

/** All changes of what the secretariat reads. */
const changes = [deviationPermissions, bussamPermissions, surveyPermissions].flatMap(({ Mutation }) =>
  Object.keys(Mutation),
);

const inputs = new Map<string, InputObjectTypeDefinitionNode>(
  parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).definitions.flatMap((each) =>
    each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[each.name.value, each] as const] : [],
  ),
);
const inputOf = (change: string) => `${change.charAt(0).toUpperCase()}${change.slice(1)}Input`;
const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** The places of an input’s texts, as problems name them: of a list the first. */
function textsOf(typeName: string, above = ''): string[] {
  return (inputs.get(typeName)?.fields ?? []).flatMap(({ name: { value: name }, type }) => {
    const place = `${above}${name}${isList(type) ? '.0' : ''}`;
    if (namedType(type) !== 'String') return textsOf(namedType(type), `${place}.`);
    return noTexts.has(name) ? [] : [place];
  });
}

const pointing = 'Ebba kom inte, 12 01 01 - 23 84, född 120101.';

/** An input with the text in all its places. */
function filled(base: object, places: readonly string[]): object {
  const input = structuredClone(base) as Record<string, unknown>;
  for (const place of places) {
    const path = place.split('.');
    const last = path.pop() as string;
    let at = input;
    for (const step of path) at = at[step] as Record<string, unknown>;
    at[last] = pointing;
  }
  return input;
}

describe('the texts that the secretariat reads', () => {
  let region: Region;
  /** What else each change needs, of those that take a text, and who makes it. */
  let asked: Readonly<Record<string, readonly [keyof typeof acting, object]>>;
  beforeAll(async () => {
    region = await startRegion();
    const deviations = deviationsIn(region);
    await aGroup(region);
    const { meetingId, questionId, decisionId } = await recordedCounty(region.records);
    const deviationId = (await deviations.report('staff')).deviation.id;
    const sentId = await deviations.taken(['chief', 'SEND']);
    const year = Number(day(0).slice(0, 4)) + 1;
    const surveyId = randomUUID();
    await region.records.insert('survey', {
      ...{ id: surveyId, year: year - 1, title: 'Prov', closes_on: day(30), content: Buffer.alloc(1) },
      ...{ recorded_by: 'prov', recorded_as: 'Prov' },
    });
    const content = { recipientUnitId: 'bup-farsta', category: 'SIP', occurredOn: day(-3) };
    const survey = { closesOn: day(30), questions: [{ axis: 'GOALS' }] };
    const followUp = { followedUpOn: day(0), standing: 'OPEN' };
    asked = {
      reportDeviation: ['staff', { senderUnitId: 'soc-farsta', content }],
      reviseDeviation: ['staff', { deviationId, content, expectedVersion: 1 }],
      moveDeviation: ['clinicsChief', { deviationId: sentId, move: 'ANSWER', expectedVersion: 2 }],
      strikeDeviationText: ['chief', { deviationId, part: 'WHAT' }],
      writeDeviationAnalysis: ['seated', { busGroupId: group, term: 'VT2026' }],
      createSurvey: ['secretariat', { ...survey, year }],
      changeSurvey: ['secretariat', { ...survey, surveyId, year: year - 1, expectedVersion: 1 }],
      importSpiderMeasurements: ['secretariat', { csv: 'x', dryRun: true }],
      recordBussamMeeting: ['secretariat', { meetingId, expectedVersion: 1 }],
      recordBussamDecision: ['secretariat', { meetingId }],
      followUpBussamDecision: ['secretariat', { ...followUp, decisionId }],
      addBussamQuestion: ['secretariat', { year }],
      addBussamActivity: ['secretariat', { questionId }],
      followUpBussamQuestion: ['secretariat', { ...followUp, questionId, expectedVersion: 1 }],
      addBussamDocument: ['secretariat', { kind: 'AGREEMENT', decidedOn: day(-9) }],
    };
  });
  afterAll(() => region.stop());

  it.each(changes.filter((change) => textsOf(inputOf(change)).length > 0))(
    'name and point out nobody: %s refuses it at every text that it takes',
    async (change) => {
      const [actor, base] = asked[change] ?? [];
      if (!actor || !base) throw new Error(`say what else ${change} needs: its texts must be tried`);
      const places = textsOf(inputOf(change));
      const isNamed = inputs
        .get(inputOf(change))
        ?.fields?.some(({ name }) => name.value === 'idempotencyKey');
      const { data, errors } = await deviationsIn(region).ask(
        acting[actor],
        `mutation ($input: ${inputOf(change)}!) { ${change}(input: $input) { __typename ... on InvalidInput { problems { field code } } } }`,
        { input: { ...filled(base, places), ...(isNamed && { idempotencyKey: randomUUID() }) } },
      );
      expect(errors).toBeUndefined();
      const told = (data[change].problems ?? []).map(
        ({ field, code }: { field: string; code: string }) => `${field} ${code}`,
      );
      for (const place of places)
        for (const code of ['PERSON_NAME', 'IDENTITY_NUMBER', 'PERSONAL_DETAIL'])
          expect(told).toContain(`${place} ${code}`);
    },
  );
});
