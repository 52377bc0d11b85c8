import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { termOf } from '@samsyn/figures/term.rules';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { idleSeatChanges, type SeatedGroup } from '../../../packages/collaboration/test/seated-group.js';
import {
  type FullRecord,
  idleChanges,
  idleInterventionChanges,
} from '../../../packages/disclosure/test/full-record.js';
import type { Asked, Column } from '../../../packages/disclosure/test/matrix/matrix.js';
import { regionPermissions } from '../src/permissions.js';
import { regionSubgraph } from '../src/schema.js';
import { idleCountyChanges, type RecordedCounty } from './county.js';
import { deviationArguments, type RecordedDeviations } from './recorded-deviations.js';
import { day } from './records.js';
import { idleSurveyChanges, type MeasuredGroups } from './surveys.js';

const { HEALTH_CARE, PLAN } = RecordPart;

const ownUnits = ['bup-farsta', 'hab-farsta', 'bumm-farsta', 'bup-prima-jarva'];

/** The subgraph as the matrix asks it. */
export async function asked(): Promise<Asked> {
  return {
    schema: (await buildSubgraph(regionSubgraph)).schema,
    table: regionPermissions,
    entities: [
      'Child',
      'Plan',
      'Goal',
      'CareIntervention',
      'CareUnit',
      'MunicipalUnit',
      'BusGroup',
      'RegionalSeat',
      'CareNeed',
      'Deviation',
    ],
    through: {
      LogReview: 'LogReviewEdge.node',
      SharingChanged: 'Mutation.withdrawCareConsent',
      CarePlanChanged: 'Mutation.reportCareIntervention',
      CareVersionConflict: 'Mutation.answerCareIntervention',
      InvalidInput: 'Mutation.recordCareConsent',
      RegionalSeatChanged: 'Mutation.closeRegionalSeat',
      BussamChanged: 'Mutation.strikeBussamEntry',
      BussamFollowUp: 'BussamQuestion.followUps',
      CareNeedChanged: 'Mutation.withdrawCareNeed',
      DeviationChanged: 'Mutation.moveDeviation',
      Deviation: 'Query.deviation',
      DeviationAnalysis: 'BusGroup.deviationAnalyses',
      Survey: 'Query.surveys',
      SurveyChanged: 'Mutation.closeSurvey',
    },
    tried: { part: PLAN, identityPart: HEALTH_CARE, unitId: 'bup-farsta', ownUnits },
  };
}

/** The record’s entities, as the gateway names them. */
export function representationsOf(
  { childId, planId, goalId, interventionId, careNeedId, withdrawnNeedId }: FullRecord,
  group: SeatedGroup | null = null,
  deviations: RecordedDeviations | null = null,
): Column['representations'] {
  return [
    { __typename: 'Child', id: childId },
    { __typename: 'Plan', id: planId, child: { __typename: 'Child', id: childId } },
    // The same when it has ended, in which nothing may be done.
    {
      ...{ __typename: 'Plan', id: planId, child: { __typename: 'Child', id: childId } },
      endedOn: '2026-01-31',
    },
    { __typename: 'Goal', id: goalId, planId },
    { __typename: 'CareIntervention', id: interventionId },
    { __typename: 'CareNeed', id: careNeedId, childId },
    { __typename: 'CareNeed', id: withdrawnNeedId, childId },
    { __typename: 'CareUnit', id: 'bup-farsta' },
    { __typename: 'MunicipalUnit', id: 'soc-farsta' },
    { __typename: 'BusGroup', id: 'bus-tyreso' },
    { __typename: 'Deviation', id: deviations?.decidedId ?? randomUUID() },
    {
      ...{
        __typename: 'BusGroup',
        id: 'bus-farsta',
        day: '2020-12-01',
        from: '2019-01-01',
        to: '2022-02-01',
      },
      municipalRoster: {
        known: [{ from: '2020-01-01', to: '2021-01-01' }],
        seats: [{ party: 'SOCIAL_SERVICES', from: '2020-01-01', to: '2021-01-01' }],
      },
    },
    ...[group?.seatId, group?.vacantSeatId].map((id) => ({
      ...{ __typename: 'RegionalSeat', id: id ?? randomUUID(), day: '2020-12-01' },
    })),
  ];
}

/** Keys for what takes one; the changes would change nothing. */
export function argumentsFor(
  record: FullRecord,
  isProtected = false,
  group: SeatedGroup | null = null,
  measured: MeasuredGroups | null = null,
  county: RecordedCounty | null = null,
  deviations: RecordedDeviations | null = null,
): Column['arguments'] {
  const { childId, planId } = record;
  const about = { record, ...units };
  const changes = {
    ...idleChanges('Care', about, isProtected),
    ...idleInterventionChanges('Care', about),
  };
  return {
    'Query.careFigures': { table: 'DEVIATIONS', term: termOf(day(-9), 'HALVES') },
    'Query.careChild': { id: childId },
    'Query.careNeeds': { childId },
    'Query.careNeed': { childId, id: record.careNeedId },
    'Query.careUnitAssignments': { unit: 'bup-farsta' },
    'Query.careLogReviews': { unit: 'bup-farsta' },
    'Mutation.exportCarePlan': { input: { planId, format: 'FHIR' } },
    // A child whom nobody keeps: what is wrong is told, and nothing is changed.
    'Mutation.importCareRecord': { input: { assignment: strangersAssignment } },
    'Mutation.drawCareLogSample': { input: { unit: 'bup-farsta' } },
    'Mutation.signCareLogReview': { input: { reviewId: randomUUID(), verdicts: [] } },
    'Subscription.carePlanChanged': { id: planId },
    ...(group ? idleSeatChanges('Regional', group) : {}),
    ...(county ? idleCountyChanges(county) : {}),
    'Query.deviation': { id: randomUUID() },
    'Query.deviationGroupChoices': { senderUnitId: 'bup-farsta', recipientUnitId: 'hab-farsta' },
    ...(deviations ? deviationArguments(deviations) : {}),
    'Query.survey': { id: measured?.openId ?? randomUUID() },
    ...(measured ? idleSurveyChanges(measured) : {}),
    'CareUnit.busGroups': { on: '2020-12-01' },
    'Query.careUnit': { id: 'bup-farsta' },
    'Query.careAreas': { kind: 'CHILD_PSYCHIATRY', on: '2020-12-01' },
    ...Object.fromEntries(
      Object.entries(changes).map(([mutation, input]) => [`Mutation.${mutation}`, { input }]),
    ),
  };
}

/** Where changes are tried, and to whom things are released. */
export const units = { unit: 'bup-farsta', receiver: 'soc-farsta' };

/** Of a child that is not here. */
const strangersAssignment = {
  ...{ key: 'uppdrag-1', identityNumber: '201402129801', subject: 'x', name: 'Demo-X', from: '2026-01-01' },
  unit: 'bup-farsta',
};
