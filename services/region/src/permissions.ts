import {
  careFigurePermissions,
  commitmentPermissions,
  MAY_GROUP,
  STAFF,
  seatPermissions,
} from '@samsyn/collaboration/collaboration.permissions';
import { interventionPermissions } from '@samsyn/disclosure/permissions/intervention.permissions';
import { planChangePermissions } from '@samsyn/disclosure/permissions/plan-change.permissions';
import {
  ANY_OWN,
  ASKER,
  all,
  BROUGHT,
  CHANGE,
  ECHO,
  INHERITED,
  ITS_WHEREABOUTS,
  KEEPER_OR_ASSIGNER,
  LIST,
  LOG_REVIEWER,
  MAY,
  PART,
  type Permissions,
  type Policy,
  PUBLIC,
  RELEASED,
  UNIT_MANAGER,
  UNITS_AROUND,
  WHEREABOUTS,
} from '@samsyn/disclosure/permissions/policy';
import { sharingPermissions } from '@samsyn/disclosure/permissions/sharing.permissions';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { bussamPermissions } from './bussam/bussam.permissions.js';
import { deviationPermissions, deviationTypes } from './deviations/deviation.permissions.js';
import { surveyPermissions } from './surveys/survey.permissions.js';

const { HEALTH_CARE, PLAN } = RecordPart;

const SECRETARIAT: Policy = {
  kind: 'READ',
  who: 'the secretariat',
  allows: ({ isSecretariat }) => isSecretariat === true,
};

const sharing = sharingPermissions('Care');
const interventions = interventionPermissions();
const seats = seatPermissions('Regional');
const deviations = deviationPermissions;

/**
 * Who gets what from the region: every field of its schema. A field that does not stand here is not served: the schema
 * cannot be built. What the service really answers to whom is asked, compared and shown in docs/permissions-region.md.
 * Who may change what: packages/disclosure/src/change-permissions.ts.
 */
export const regionPermissions: Permissions = {
  ...bussamPermissions,
  // The ways in.
  ...surveyPermissions,
  Query: {
    ...bussamPermissions.Query,
    ...surveyPermissions.Query,
    ...all(PUBLIC, 'careUnit', 'careUnits', 'careAreas', 'careAreaChanges', 'publishedFigures'),
    publishedFigureChanges: PUBLIC,
    careFigures: SECRETARIAT,
    careChild: ANY_OWN,
    careLogReviews: LOG_REVIEWER,
    careUnitAssignments: UNIT_MANAGER,
    ...all(LIST, 'careChildrenToAssess', 'careNeeds'),
    ...deviations.Query,
    careNeed: PART(PLAN),
  },
  ...careFigurePermissions,
  Subscription: { carePlanChanged: PART(PLAN) },
  CarePlanSignal: all(INHERITED, 'planId', 'kind', 'at'),

  // The child in care. Its key alone is anybody's who names it; each field asks for itself.
  Child: {
    id: ECHO,
    ...all(WHEREABOUTS(HEALTH_CARE), 'careContacts', 'referrals'),
    careDisclosures: RELEASED,
    careAccessLog: PART(PLAN),
    careProtectedIdentity: PART(PLAN),
    careHiddenFromGuardians: PART(PLAN),
    careSharing: KEEPER_OR_ASSIGNER,
  },
  CareContact: all(INHERITED, 'id', 'unit', 'from', 'until'),
  Referral: { ...all(INHERITED, 'id', 'purpose', 'sentOn', 'from', 'status', 'answers'), plan: PART(PLAN) },
  ReferralAnswer: all(INHERITED, 'unit', 'outcome', 'reason', 'answeredOn'),

  // That the region begins: whose need may be assessed, and what has been.
  CareChildToAssessConnection: { edges: ANY_OWN, pageInfo: INHERITED },
  CareChildToAssessEdge: all(INHERITED, 'cursor', 'node'),
  CareNeedConnection: { edges: PART(PLAN), pageInfo: INHERITED },
  CareNeedEdge: all(INHERITED, 'cursor', 'node'),
  CareNeed: {
    ...all(PART(PLAN), 'id', 'childId', 'child', 'partyKind', 'reasons', 'question', 'assessedOn'),
    withdrawnAt: PART(PLAN),
    unit: WHEREABOUTS(PLAN),
    addressedTo: UNITS_AROUND,
    viewerCanWithdraw: MAY('WITHDRAW_NEED'),
  },
  CareNeedChanged: { careNeed: INHERITED },

  // The region's part of a plan.
  Plan: {
    id: ECHO,
    child: BROUGHT,
    endedOn: BROUGHT,
    ...all(PART(PLAN), 'careInterventions', 'careAnswer', 'careGapFacts', 'careHistory'),
    careReferrals: WHEREABOUTS(PLAN),
    viewerCanOfferCareIntervention: MAY('OFFER_INTERVENTION'),
    viewerCanAnswerCarePlan: MAY('ANSWER_PLAN'),
  },
  CareAnswer: { ...all(INHERITED, 'answer', 'answeredOn', 'comment'), unit: WHEREABOUTS(PLAN) },
  CareGapFacts: {
    ...all(INHERITED, 'goals', 'declinedReferrals', 'declinedInterventions', 'takenOn', 'left', 'consentEnd'),
  },
  CareDeclinedFact: all(INHERITED, 'interventionId', 'goalId', 'partyKind', 'since'),
  CareTakenOnFact: all(INHERITED, 'goalId', 'from'),
  CareLeftFact: all(INHERITED, 'partyKind', 'since'),
  CareConsentEndFact: all(INHERITED, 'since', 'lastDay', 'keeper'),
  CareGoalFact: all(INHERITED, 'goalId', 'acceptedCount'),
  CareReferralFact: all(INHERITED, 'referralId', 'purpose', 'toKinds', 'since', 'goalId'),
  Goal: { ...all(ECHO, 'id', 'planId'), ...all(PART(PLAN), 'careInterventions', 'careAcceptedCount') },
  ...interventions,
  CareIntervention: interventions.Intervention,
  CarePlanChangeConnection: all(INHERITED, 'edges', 'pageInfo'),
  CarePlanChangeEdge: all(INHERITED, 'cursor', 'node'),
  PlanChange: { ...all(INHERITED, 'id', 'version', 'move', 'madeAt'), madeBy: ITS_WHEREABOUTS },

  // The organisation, and figures that others have published.
  CareUnit: all(PUBLIC, 'id', 'name', 'kind', 'provider', 'demo', 'source', 'busGroups'),
  GroupOfClinic: all(INHERITED, 'busGroup', 'source', 'demo'),
  NamedArea: all(PUBLIC, 'id', 'name', 'compositionKnown'),
  CareAreaChange: all(PUBLIC, 'kind', 'change', 'on', 'knownTo', 'before', 'after', 'sources', 'demo'),
  CareArea: {
    ...all(PUBLIC, 'id', 'kind', 'name', 'units', 'partIds', 'compositionKnown', 'from', 'to', 'source'),
    demo: PUBLIC,
  },
  BusGroup: {
    id: ECHO,
    ...all(
      PUBLIC,
      'childPsychiatryUnits',
      'regionalSeats',
      'regionalSeatsKnown',
      'parties',
      'missingParties',
    ),
    ...all(STAFF, 'careCommitments', 'regionalSeatCount'),
    ...surveyPermissions.BusGroup,
    ...all(BROUGHT, 'day', 'from', 'to', 'municipalRoster'),
    // Of whatever group: it depends on which units the one who asks leads, and on nothing of the group.
    viewerCanAddRegionalSeat: ASKER,
    viewerCanConfirmRegionalSeats: MAY_GROUP('CONFIRM_SEATS'),
    ...deviations.BusGroup,
  },
  ...commitmentPermissions,
  ...deviationTypes,
  MunicipalRoster: all(BROUGHT, 'known', 'seats'),
  DaySpan: all(BROUGHT, 'from', 'to', 'demo'),
  PartySpan: all(BROUGHT, 'party', 'from', 'to', 'demo'),
  PartyInGroup: all(INHERITED, 'party', 'presence'),
  ...seats,
  MunicipalUnit: { id: ECHO },
  PublishedFigure: all(PUBLIC, 'id', 'topic', 'period', 'value', 'unit', 'basis', 'source', 'derived'),
  PublishedFigureChange: all(PUBLIC, 'before', 'after', 'difference', 'percent', 'computed'),

  // Consents, disclosures, blocks, assignments, the log, and all changes.
  ...sharing,
  ...planChangePermissions('Care'),
  Mutation: {
    ...sharing.Mutation,
    ...seats.Mutation,
    ...deviations.Mutation,
    ...bussamPermissions.Mutation,
    ...surveyPermissions.Mutation,
    offerCareIntervention: CHANGE('OFFER_INTERVENTION'),
    answerCareIntervention: CHANGE('ANSWER_INTERVENTION'),
    reportCareIntervention: CHANGE('REPORT_INTERVENTION'),
    answerCarePlan: CHANGE('ANSWER_PLAN'),
    assessCareNeed: CHANGE('ASSESS_NEED'),
    withdrawCareNeed: CHANGE('WITHDRAW_NEED'),
  },
};
