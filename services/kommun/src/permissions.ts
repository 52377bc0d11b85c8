import {
  commitmentPermissions,
  GROUP_CHANGE,
  MAY_GROUP,
  municipalFigurePermissions,
  STAFF,
  seatPermissions,
} from '@samsyn/collaboration/collaboration.permissions';
import { interventionPermissions } from '@samsyn/disclosure/permissions/intervention.permissions';
import { planChangePermissions } from '@samsyn/disclosure/permissions/plan-change.permissions';
import {
  ANY_PART,
  ASKER,
  all,
  BROUGHT,
  BY_CODE,
  CHANGE,
  ECHO,
  FIGURES,
  INHERITED,
  KEEPER_OR_ASSIGNER,
  LIST,
  LOG_REVIEWER,
  MAY,
  OWN,
  PART,
  type Permissions,
  PUBLIC,
  RELEASED,
  UNIT_MANAGER,
  UNITS_AROUND,
  WHEREABOUTS,
  WITHOUT_OPEN_PLAN,
  WORKPLACES,
} from '@samsyn/disclosure/permissions/policy';
import { sharingPermissions } from '@samsyn/disclosure/permissions/sharing.permissions';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { auditReportPermissions } from './audit-report/audit-report.permissions.js';
import { calendarPermissions } from './calendar-subscriptions/calendar.permissions.js';
import { forumGraphPermissions } from './forums/forum.permissions.js';
import { groupDocumentPermissions } from './group-documents/group-document.permissions.js';
import { meetingPermissions } from './group-meetings/meeting.permissions.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;

const sharing = sharingPermissions('Municipal');
const interventions = interventionPermissions();
const groupDocuments = groupDocumentPermissions();
const seats = seatPermissions('Municipal');
const {
  Query: meetingRoots,
  Mutation: meetingChanges,
  BusGroup: meetingsOfGroup,
  ...ofMeetings
} = meetingPermissions;
const {
  Query: calendarQueries,
  Mutation: calendarChanges,
  BusGroup: calendarsOfGroup,
  ...ofCalendars
} = calendarPermissions;
const { Query: forumQueries, Mutation: forumChanges, ...forumTypes } = forumGraphPermissions;

/**
 * Who gets what from the municipality: every field of its schema. A field that does not stand here is not served: the
 * schema cannot be built. What the service really answers to whom is asked, compared and shown in
 * docs/permissions-kommun.md. Who may change what: packages/disclosure/src/change-permissions.ts.
 */
export const kommunPermissions: Permissions = {
  // The one who asks.
  Viewer: { ...all(ASKER, 'subject', 'name', 'principal', 'roles'), units: WORKPLACES },

  // The ways in.
  Query: {
    viewer: ASKER,
    ...all(PUBLIC, 'municipalities', 'areas', 'busGroups', 'busGroup', 'municipalUnit', 'municipalUnits'),
    busGroupsEver: PUBLIC,
    ...all(PUBLIC, 'areaChanges', 'areaOverlay', 'districtParts', 'districtPart'),
    ...all(PUBLIC, 'countyAgreements', 'countyRoutines'),
    child: ANY_PART,
    plan: PART(PLAN),
    plans: LIST,
    municipalLogReviews: LOG_REVIEWER,
    municipalUnitAssignments: UNIT_MANAGER,
    municipalChildrenToAssess: LIST,
    sipCheckFigures: FIGURES,
    municipalFigures: FIGURES,
    ...auditReportPermissions.Query,
    ...forumQueries,
    ...meetingRoots,
    ...calendarQueries,
  },
  Subscription: { planChanged: PART(PLAN) },
  PlanSignal: all(INHERITED, 'planId', 'kind', 'version', 'at'),

  // Who the child is, and where.
  Child: {
    id: ANY_PART,
    ...all(PART(IDENTITY), 'displayName', 'givenName', 'familyName', 'birthDate', 'age', 'gender'),
    ...all(PART(IDENTITY), 'protectedIdentity', 'guardians'),
    identityNumber: OWN(IDENTITY),
    ...all(WHEREABOUTS(IDENTITY), 'registered', 'staying'),
    school: WHEREABOUTS(SCHOOLING),
    schoolAbsence: PART(SCHOOLING),
    plans: PART(PLAN),
    municipalDisclosures: RELEASED,
    municipalAccessLog: PART(PLAN),
    municipalHiddenFromGuardians: PART(PLAN),
    municipalSharing: KEEPER_OR_ASSIGNER,
  },
  Guardian: all(INHERITED, 'id', 'name', 'relation', 'consented'),
  Place: all(INHERITED, 'municipality', 'part', 'label'),
  SchoolPlacement: all(INHERITED, 'unit', 'grade', 'inOtherDistrict'),
  SchoolAbsence: all(INHERITED, 'term', 'percent'),

  // The plan.
  PlanConnection: { edges: PART(PLAN), ...all(INHERITED, 'pageInfo', 'totalCount') },
  PlanEdge: all(INHERITED, 'cursor', 'node'),
  Plan: {
    ...all(PART(PLAN), 'id', 'child', 'status', 'reasons', 'question', 'childsWords', 'strengths'),
    ...all(PART(PLAN), 'guardiansView', 'needAssessedOn', 'startedOn', 'endedOn', 'endReason', 'initiatedBy'),
    coordinatingUnit: WHEREABOUTS(PLAN),
    ...all(PART(PLAN), 'goals', 'parties', 'meetings', 'followUps', 'nextFollowUp'),
    ...all(PART(PLAN), 'municipalInterventions', 'gaps', 'viewerGround', 'version'),
    ...all(PART(PLAN), 'decisions', 'escalations', 'calledOn', 'firstMeetingOn'),
    ...all(PART(PLAN), 'daysFromAssessmentToMeeting', 'history', 'compare', 'viewerMoves'),
    careNeed: PART(PLAN),
    careGapFacts: BROUGHT,
    viewerCanOfferMunicipalIntervention: MAY('OFFER_INTERVENTION'),
  },
  // Whose need of a plan may be assessed, and what has come of the region's assessments.
  MunicipalChildToAssessConnection: { edges: WITHOUT_OPEN_PLAN, pageInfo: INHERITED },
  MunicipalChildToAssessEdge: all(INHERITED, 'cursor', 'node'),
  CareNeed: {
    ...all(ECHO, 'id', 'childId'),
    takenUpBy: PART(PLAN),
    viewerCanTakeUp: MAY('ASSESS_NEED'),
  },
  ChildsWords: all(INHERITED, 'text', 'saidOn'),
  Goal: {
    ...all(PART(PLAN), 'id', 'planId', 'position', 'lifeArea', 'wording', 'measure', 'current', 'status'),
    ...all(
      PART(PLAN),
      'since',
      'outcome',
      'outcomeOn',
      'wantsIntervention',
      'municipalInterventions',
      'coverage',
    ),
    careAcceptedCount: BROUGHT,
  },
  ...interventions,
  MunicipalIntervention: {
    ...interventions.Intervention,
    form: PART(PLAN),
    doneBy: WHEREABOUTS(PLAN),
  },
  PlanParty: {
    ...all(INHERITED, 'id', 'kind', 'answer', 'invitedOn', 'answeredOn', 'coordinates'),
    ...all(INHERITED, 'attended', 'invited', 'answerReason', 'leftOn'),
    ...all(WHEREABOUTS(PLAN), 'deputy', 'name'),
    viewerCanAnswer: MAY('ANSWER_NOTICE'),
    guardian: PART(IDENTITY),
    unit: UNITS_AROUND,
  },
  PlanMeeting: {
    ...all(INHERITED, 'id', 'kind', 'status', 'startsAt', 'attendance', 'questions', 'childsParticipation'),
    ...all(INHERITED, 'calledOn', 'answerBy', 'notes', 'decisions'),
    ...all(WHEREABOUTS(PLAN), 'place', 'link'),
    viewerCanHold: MAY('HOLD_MEETING'),
  },
  MeetingDecision: {
    ...all(INHERITED, 'id', 'meetingId', 'wording', 'responsible', 'dueOn', 'doneOn'),
    unit: UNITS_AROUND,
    viewerCanComplete: MAY('COMPLETE_DECISION'),
  },
  Attendance: all(INHERITED, 'party', 'presence'),
  FollowUp: {
    ...all(INHERITED, 'id', 'dueOn', 'doneOn', 'overdue', 'responsible', 'outcome', 'goalOutcomes'),
    unit: UNITS_AROUND,
    viewerCanDocument: MAY('FOLLOW_UP'),
  },
  GoalOutcome: all(INHERITED, 'goalId', 'status', 'outcome'),
  Escalation: {
    ...all(INHERITED, 'id', 'goalId', 'question', 'level', 'anonymous', 'escalatedOn', 'decidedOn'),
    ...all(INHERITED, 'decision', 'responsible'),
    unit: UNITS_AROUND,
  },

  // What has been done with the plan.
  PlanChangeConnection: all(INHERITED, 'edges', 'pageInfo'),
  PlanChangeEdge: all(INHERITED, 'cursor', 'node'),
  PlanChange: { ...all(INHERITED, 'id', 'version', 'move', 'madeAt'), madeBy: UNITS_AROUND },
  PlanComparison: all(INHERITED, 'from', 'to', 'differences'),
  PlanDifference: all(INHERITED, 'what', 'id', 'field', 'before', 'after'),

  // What falls between the chairs.
  PlanGaps: all(INHERITED, 'items', 'complete'),
  Gap: {
    ...all(INHERITED, 'kind', 'since', 'goal', 'party', 'followUp', 'purpose', 'closableBy'),
    ...all(INHERITED, 'interventionId', 'partyKind', 'owner', 'endsOn'),
  },
  CareGapFacts: {
    ...all(BROUGHT, 'goals', 'declinedReferrals', 'declinedInterventions', 'takenOn', 'left', 'consentEnd'),
  },
  CareDeclinedFact: all(BROUGHT, 'interventionId', 'goalId', 'partyKind', 'since'),
  CareTakenOnFact: all(BROUGHT, 'goalId', 'from'),
  CareLeftFact: all(BROUGHT, 'partyKind', 'since'),
  CareConsentEndFact: all(BROUGHT, 'since', 'lastDay', 'keeper'),
  CareGoalFact: all(BROUGHT, 'goalId', 'acceptedCount'),
  CareReferralFact: all(BROUGHT, 'referralId', 'purpose', 'toKinds', 'since', 'goalId'),

  // SIP-kollen.
  SipCheckFigures: {
    ...all(INHERITED, 'term', 'occasion', 'respondent', 'areaId', 'areaName', 'state', 'respondents'),
    ...all(INHERITED, 'areasHeldBack', 'statements'),
  },
  SipCheckStatementFigure: all(INHERITED, 'statement', 'answers'),
  SipCheckAnswerFigure: all(INHERITED, 'answer', 'count', 'share'),
  SipCheckOffered: all(INHERITED, 'version', 'codes', 'lastDay', 'plan'),
  SipCheckAnswered: all(INHERITED, 'statements'),

  // The statistics.
  ...municipalFigurePermissions,

  // The groups’ meetings; of a group itself beneath.
  ...ofMeetings,
  ...ofCalendars,

  // The organisation.
  Municipality: all(PUBLIC, 'code', 'name'),
  DistrictPart: all(PUBLIC, 'id', 'name', 'municipality', 'busGroups'),
  Area: {
    ...all(PUBLIC, 'id', 'kind', 'name', 'parts', 'compositionKnown', 'from', 'to', 'source', 'demo'),
    municipalities: PUBLIC,
  },
  NamedArea: all(PUBLIC, 'id', 'name', 'compositionKnown'),
  AreaChange: all(PUBLIC, 'kind', 'change', 'on', 'knownTo', 'before', 'after', 'sources', 'demo'),
  AreaOverlay: {
    ...all(PUBLIC, 'overlaps', 'leftMeetingSeveral', 'rightMeetingSeveral', 'oneToOne', 'unknown'),
  },
  AreaOverlap: all(PUBLIC, 'left', 'right', 'parts'),
  AreaMeeting: all(PUBLIC, 'area', 'meets'),
  GroupsOfPlace: all(INHERITED, 'known', 'mayAlso', 'complete'),
  GroupOfPlace: all(INHERITED, 'busGroup', 'ground', 'schoolArea', 'source'),
  BusGroup: {
    ...all(PUBLIC, 'id', 'name', 'municipalities', 'parts', 'schoolAreas', 'compositionKnown'),
    ...all(PUBLIC, 'from', 'to', 'source', 'demo', 'day', 'levels', 'municipalSeats', 'municipalSeatsKnown'),
    ...all(PUBLIC, 'municipalRoster', 'independentSchools', 'chair', 'convener', 'conveners', 'names'),
    ...all(PUBLIC, 'predecessors', 'successors', 'seatHandOvers'),
    municipalUnitsToSeat: PUBLIC,
    ...groupDocuments.BusGroup,
    ...all(STAFF, 'municipalCommitments', 'municipalSeatCount'),
    viewerCanChange: MAY_GROUP('OPEN_LEVEL'),
    ...meetingsOfGroup,
    ...calendarsOfGroup,
  },
  ...groupDocuments.types,
  ...commitmentPermissions,
  ...auditReportPermissions.types,
  BusGroupName: all(INHERITED, 'name', 'from', 'to'),
  BusLevel: {
    ...all(INHERITED, 'id', 'kind', 'name', 'description', 'contact', 'from', 'to', 'chair', 'convener'),
    ...all(INHERITED, 'conveners', 'chairVacantSince', 'source', 'demo'),
  },
  BusConvener: all(INHERITED, 'id', 'levelId', 'organisations', 'seat', 'from', 'to', 'source', 'demo'),
  BusChair: all(INHERITED, 'id', 'municipalSeat', 'regionalSeat', 'from', 'to', 'source', 'demo'),
  RegionalSeat: all(INHERITED, 'id', 'day'),
  SeatHandOver: all(INHERITED, 'id', 'seat', 'to', 'from', 'source', 'demo'),
  EarlierAnswerer: all(INHERITED, 'seat', 'until'),
  MunicipalRoster: all(INHERITED, 'known', 'seats'),
  DaySpan: all(INHERITED, 'from', 'to', 'demo'),
  PartySpan: all(INHERITED, 'party', 'from', 'to', 'demo'),
  ...seats,
  MunicipalUnit: {
    ...all(PUBLIC, 'id', 'name', 'kind', 'authority', 'municipality', 'partId', 'independent', 'demo'),
    ...all(PUBLIC, 'source', 'busGroups'),
  },
  CareUnit: { id: INHERITED },

  // Consents, disclosures, blocks, assignments, the log, and all changes.
  ...forumTypes,
  ...sharing,
  ...planChangePermissions('Municipal'),
  Mutation: {
    ...sharing.Mutation,
    ...seats.Mutation,
    ...meetingChanges,
    ...calendarChanges,
    ...forumChanges,
    openBusLevel: GROUP_CHANGE('OPEN_LEVEL'),
    closeBusLevel: GROUP_CHANGE('CLOSE_LEVEL'),
    setBusConvener: GROUP_CHANGE('SET_CONVENER'),
    ...all(GROUP_CHANGE('SET_CHAIR'), 'setBusChair', 'endBusChair'),
    handOverBusSeat: GROUP_CHANGE('HAND_OVER'),
    renameBusGroup: GROUP_CHANGE('RENAME'),
    ...groupDocuments.Mutation,
    assessNeed: CHANGE('ASSESS_NEED'),
    callToMeeting: CHANGE('CALL'),
    cancelMeeting: CHANGE('CANCEL_CALL'),
    answerNotice: CHANGE('ANSWER_NOTICE'),
    offerMunicipalIntervention: CHANGE('OFFER_INTERVENTION'),
    answerMunicipalIntervention: CHANGE('ANSWER_INTERVENTION'),
    reportMunicipalIntervention: CHANGE('REPORT_INTERVENTION'),
    ...all(CHANGE('SET_PARTIES'), 'addParty', 'leaveParty'),
    holdMeeting: CHANGE('HOLD_MEETING'),
    completeDecision: CHANGE('COMPLETE_DECISION'),
    activatePlan: CHANGE('ACTIVATE'),
    editPlan: CHANGE('EDIT_PLAN'),
    setGoal: CHANGE('SET_GOALS'),
    ...all(CHANGE('FOLLOW_UP'), 'planFollowUp', 'documentFollowUp'),
    escalatePlan: CHANGE('ESCALATE'),
    settleEscalation: CHANGE('SETTLE'),
    closePlan: CHANGE('CLOSE'),
    reopenPlan: CHANGE('REOPEN'),
    offerSipCheck: CHANGE('OFFER_SIP_CHECK'),
    answerSipCheck: BY_CODE,
  },
};
