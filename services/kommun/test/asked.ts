import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import {
  type FullRecord,
  idleChanges,
  idleInterventionChanges,
} from '../../../packages/disclosure/test/full-record.js';
import type { Asked, Column } from '../../../packages/disclosure/test/matrix/matrix.js';
import { kommunPermissions } from '../src/permissions.js';
import { kommunSubgraph } from '../src/schema.js';
import type { KommunRecord } from './full-record.js';
import { idleGroupChanges, type OrganisedGroup } from './organised-group.js';
import { idlePlanChanges } from './plan-inputs.js';
import { idleForumChanges, type RegisteredForum } from './registered-forum.js';
import { term } from './sip-check.js';
import { day } from './world.js';

const { IDENTITY, PLAN } = RecordPart;

const ownUnits = ['soc-farsta', 'sip-farsta', 'elevhalsa-farsta', 'soc-tyreso'];

/** The subgraph as the matrix asks it. */
export async function asked(): Promise<Asked> {
  return {
    schema: (await buildSubgraph(kommunSubgraph)).schema,
    table: kommunPermissions,
    entities: ['Child', 'Plan', 'Goal', 'MunicipalIntervention', 'CareNeed', 'MunicipalUnit'],
    through: {
      LogReview: 'LogReviewEdge.node',
      BusGroup: 'Query.busGroups',
      BusGroupChanged: 'Mutation.closeBusLevel',
      MunicipalSeatChanged: 'Mutation.closeMunicipalSeat',
      BusChair: 'BusGroup.chair',
      BusConvener: 'BusGroup.convener',
      MunicipalSeat: 'BusGroup.municipalSeats',
      BusSeat: 'BusGroup.municipalSeats',
      CollaborationForum: 'Query.forum',
      ForumOverlap: 'ForumRegister.overlaps',
      ForumChanged: 'Mutation.endForum',
      GroupMeeting: 'BusGroup.meetings',
      GroupDecision: 'GroupMeeting.decisions',
      CalendarSubscription: 'CalendarSubscriptions.items',
      CalendarSubscriptions: 'Query.calendarSubscriptions',
      GroupMeetingChanged: 'Mutation.proposeAgendaItem',
      MeetingDocument: 'GroupMeeting.documents',
      MeetingSaid: 'MeetingAmendment.before',
      SeatNamed: 'SeatAttendance.seat',
      Area: 'Query.areas',
      GroupsOfPlace: 'MunicipalUnit.busGroups',
      GroupDocument: 'BusGroup.agreements',
      GroupDocumentChanged: 'Mutation.endGroupDocument',
      GroupAgreement: 'BusGroup.agreements',
      GroupRoutine: 'BusGroup.routines',
      DocumentVersion: 'GroupRoutine.versions',
      AnalysedNeed: 'NeedsAnalysis.needs',
      DistrictPart: 'Area.parts',
      CareUnit: 'PlanParty.unit',
      PlanParty: 'Plan.parties',
      Guardian: 'Child.guardians',
      FollowUp: 'Plan.followUps',
      SharingChanged: 'Mutation.withdrawMunicipalConsent',
      InvalidInput: 'Mutation.recordMunicipalConsent',
      ChangeRefused: 'Mutation.assignMunicipalStaff',
      MunicipalPlanChanged: 'Mutation.editPlan',
      MunicipalVersionConflict: 'Mutation.planFollowUp',
      MeetingDecision: 'Plan.decisions',
      PlanMeeting: 'Plan.meetings',
      Escalation: 'Plan.escalations',
    },
    tried: { part: PLAN, identityPart: IDENTITY, unitId: 'soc-farsta', ownUnits },
  };
}

/** The record’s entities, as the gateway names them. */
export function representationsOf({
  childId,
  planId,
  goalId,
  interventionId,
  careNeedId,
}: FullRecord): Column['representations'] {
  const referral = {
    referralId: randomUUID(),
    purpose: 'Utredning',
    toKinds: ['CHILD_PSYCHIATRY'],
    since: day(-5),
    goalId,
  };
  return [
    { __typename: 'Child', id: childId },
    {
      __typename: 'Plan',
      id: planId,
      careGapFacts: {
        ...{ goals: [{ goalId, acceptedCount: 1 }], declinedReferrals: [referral] },
        declinedInterventions: [
          { interventionId: randomUUID(), goalId, partyKind: 'CHILD_PSYCHIATRY', since: day(-4) },
        ],
        takenOn: [{ goalId, from: day(-50) }],
        left: [{ partyKind: 'HABILITATION', since: day(-3) }],
        consentEnd: { since: day(-2), lastDay: day(9), keeper: 'CHILD_PSYCHIATRY' },
      },
    },
    { __typename: 'Goal', id: goalId, careAcceptedCount: 1 },
    { __typename: 'MunicipalIntervention', id: interventionId },
    { __typename: 'CareNeed', id: careNeedId, childId },
    { __typename: 'MunicipalUnit', id: 'skola-farsta-1' },
  ];
}

/** Keys for what takes one; the changes would change nothing. */
export function argumentsFor(
  record: KommunRecord,
  isProtected = false,
  group: OrganisedGroup | null = null,
  forum: RegisteredForum | null = null,
): Column['arguments'] {
  const { childId, planId } = record;
  const about = { occasion: 'AFTER_MEETING', respondent: 'CHILD' };
  const changes = {
    ...idleChanges('Municipal', { record, ...units }, isProtected),
    ...idleInterventionChanges('Municipal', { record, ...units }),
    // What the record says already.
    ...idlePlanChanges(record, 'Ritar.'),
    offerSipCheck: { planId, idempotencyKey: randomUUID(), ...about },
  };

  return {
    'Query.sipCheckFigures': { term, basis: 'AREA', ...about },
    'Query.municipalFigures': { table: 'COMMITMENTS', term },
    'Query.child': { id: childId },
    'Query.municipalUnitAssignments': { unit: 'soc-farsta' },
    'Query.municipalLogReviews': { unit: 'soc-farsta' },
    'Mutation.exportMunicipalPlan': { input: { planId, format: 'FHIR' } },
    // A child whom nobody keeps: what is wrong is told, and nothing is changed.
    'Mutation.importMunicipalRecord': { input: { assignment: strangersAssignment } },
    'Mutation.drawMunicipalLogSample': { input: { unit: 'soc-farsta' } },
    'Mutation.signMunicipalLogReview': { input: { reviewId: randomUUID(), verdicts: [] } },
    'Plan.compare': { from: 1, to: 2 },
    'Child.municipalAccessLog': { first: 100 },
    'Query.plan': { id: planId },
    'Subscription.planChanged': { id: planId },
    'Query.plans': { filter: { text: childId } },
    'Query.areas': { kind: 'DISTRICT', on: '2020-12-01' },
    'Query.busGroups': { on: '2020-12-01' },
    'Query.areaOverlay': { left: 'SCHOOL_AREA', right: 'BUS_GROUP', on: '2020-12-01' },
    'Query.districtPart': { id: 'farsta' },
    'DistrictPart.busGroups': { on: '2020-12-01' },
    'MunicipalUnit.busGroups': { on: '2020-12-01' },
    'Query.busGroup': { id: 'bus-tyreso' },
    'Query.auditReport': { municipality: '0180', on: '2020-12-01' },
    'Query.forumRegister': { municipality: '0180', on: '2020-12-01' },
    'Query.forum': { id: forum?.forumId ?? randomUUID() },
    ...(forum ? idleForumChanges(forum) : {}),
    ...(group ? { ...idleGroupChanges(group), 'Query.groupMeeting': { id: group.meetings.heldId } } : {}),
    'Query.municipalUnit': { id: 'soc-farsta' },
    'Query.municipalUnits': { kind: 'SOCIAL_SERVICES' },
    ...Object.fromEntries(
      Object.entries(changes).map(([mutation, input]) => [`Mutation.${mutation}`, { input }]),
    ),
  };
}

/** Where changes are tried, and to whom things are released. */
export const units = { unit: 'soc-farsta', receiver: 'bup-farsta' };

/** Of a child that is not here. */
const strangersAssignment = {
  ...{ key: 'uppdrag-1', identityNumber: '201402129801', subject: 'x', name: 'Demo-X', from: '2026-01-01' },
  unit: 'soc-farsta',
};
