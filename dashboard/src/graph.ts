import { cacheExchange } from '@urql/exchange-graphcache';
import { type Client, createClient, type Exchange, fetchExchange, mapExchange } from 'urql';
import { errorsAtTheNulls } from './outages/error-paths.js';
import { neverLeftWaiting } from './outages/never-left-waiting.js';
import { inPlainText } from './plain-text.js';
import type { Identity } from './session/identity.js';

/** Longer than the gateway's own patience with slow owners (8 s in all), hardly longer than a reader's. */
const patienceInMs = 9_000;

/** The types that have no id of their own, or none that is the graph's: they belong to what holds them. */
const embedded = () => null;

/**
 * Kept equal to the supergraph by graph.test.ts. Of an interface or a union that does not stand here the cache guesses
 * which fragments apply, and drops what it guesses wrong.
 */
export const possibleTypes = {
  Unit: ['MunicipalUnit', 'CareUnit'],
  Intervention: ['MunicipalIntervention', 'CareIntervention'],
  MunicipalPlanChangeResult: [
    'MunicipalPlanChanged',
    'MunicipalVersionConflict',
    'InvalidInput',
    'ChangeRefused',
  ],
  CarePlanChangeResult: ['CarePlanChanged', 'CareVersionConflict', 'InvalidInput', 'ChangeRefused'],
  OfferSipCheckResult: ['SipCheckOffered', 'MunicipalVersionConflict', 'InvalidInput', 'ChangeRefused'],
  AnswerSipCheckResult: ['SipCheckAnswered', 'InvalidInput'],
  SurveyResult: ['SurveyChanged', 'InvalidInput', 'ChangeRefused'],
  AnswerSurveyResult: ['SurveyAnswered', 'InvalidInput', 'ChangeRefused'],
  SpiderImportResult: ['SpiderImport', 'InvalidInput', 'ChangeRefused'],
  SharingResult: ['SharingChanged', 'InvalidInput', 'ChangeRefused'],
  BusSeat: ['MunicipalSeat', 'RegionalSeat'],
  ForumResult: ['ForumChanged', 'InvalidInput', 'ChangeRefused'],
  GroupDocument: ['GroupAgreement', 'GroupRoutine', 'ActionPlan', 'NeedsAnalysis'],
  GroupDocumentResult: ['GroupDocumentChanged', 'InvalidInput', 'ChangeRefused'],
  CreateCalendarSubscriptionResult: ['CalendarSubscriptionMade', 'InvalidInput', 'ChangeRefused'],
  CalendarSubscriptionResult: ['CalendarSubscriptionsChanged', 'InvalidInput', 'ChangeRefused'],
  BusGroupResult: ['BusGroupChanged', 'InvalidInput', 'ChangeRefused'],
  GroupMeetingResult: ['GroupMeetingChanged', 'InvalidInput', 'ChangeRefused'],
  MunicipalSeatResult: ['MunicipalSeatChanged', 'InvalidInput', 'ChangeRefused'],
  RegionalSeatResult: ['RegionalSeatChanged', 'InvalidInput', 'ChangeRefused'],
  BussamResult: ['BussamChanged', 'InvalidInput', 'ChangeRefused'],
  DeviationResult: ['DeviationChanged', 'InvalidInput', 'ChangeRefused'],
  DeviationAnalysisResult: ['DeviationAnalysisChanged', 'InvalidInput', 'ChangeRefused'],
  CareNeedResult: ['CareNeedChanged', 'InvalidInput', 'ChangeRefused'],
  ImportResult: ['ImportedRecord', 'ChangeRefused'],
  LogReviewResult: ['LogReviewChanged', 'InvalidInput', 'ChangeRefused'],
};

/** The client of one session. When the session ends a new one is made, so that no cache outlives its reader. */
export function createGraph(url: string, identity: Identity, onSignedOut: () => void): Client {
  return createClient({
    url,
    exchanges: [neverLeftWaiting(cache()), exactErrors, plainText, fetchExchange],
    // An id in a GET address would end up in logs.
    preferGetMethod: false,
    fetch: authorized(identity, onSignedOut),
    fetchOptions: { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' },
  });
}

function cache(): Exchange {
  return cacheExchange({
    possibleTypes,
    keys: {
      Viewer: (viewer) => viewer.subject as string,
      Municipality: (municipality) => municipality.code as string,
      // Told for a day: the same area on two days has one id, and may have two names and two grounds.
      Area: embedded,
      EarlierAnswerer: embedded,
      SeatHandOver: embedded,
      CareArea: embedded,
      AreaChange: embedded,
      AreaMeeting: embedded,
      AreaOverlap: embedded,
      AreaOverlay: embedded,
      CareAreaChange: embedded,
      DeviationAnalysisChanged: embedded,
      DeviationCell: embedded,
      DeviationChanged: embedded,
      DeviationConnection: embedded,
      DeviationEdge: embedded,
      DeviationFigures: embedded,
      DeviationGroupChoice: embedded,
      DeviationStateCount: embedded,
      DeviationTermCount: embedded,
      GroupDeviationCounts: embedded,
      GroupOfClinic: embedded,
      GroupOfPlace: embedded,
      GroupsOfPlace: embedded,
      NamedArea: embedded,
      AccessLogConnection: embedded,
      AccessLogEdge: embedded,
      // Each owner numbers its own lines.
      AccessLogEntry: ({ owner, id }) => `${owner}:${id}`,
      AssignableUnit: embedded,
      AttendanceMark: embedded,
      AttendanceOfSeat: embedded,
      Attendance: embedded,
      // Told for a day: the same group or seat on two days has one id and two answers.
      BusGroup: ({ id, day }) => (typeof day === 'string' ? `${id}:${day}` : null),
      BusChair: embedded,
      BusConvener: embedded,
      BusGroupChanged: embedded,
      CalendarFeed: embedded,
      CalendarSubscriptions: embedded,
      CalendarSubscriptionMade: embedded,
      CalendarSubscriptionsChanged: embedded,
      BusGroupName: embedded,
      BusLevel: embedded,
      AuditGround: embedded,
      AuditQuestion: embedded,
      AuditReport: embedded,
      Commitment: embedded,
      CommitmentFact: embedded,
      DaySpan: embedded,
      MunicipalRoster: embedded,
      MunicipalSeat: embedded,
      MunicipalSeatChanged: embedded,
      // The same: a group's documents are told as they stood on a day.
      ActionPlan: embedded,
      ActivityFollowUp: embedded,
      AgreementParty: embedded,
      AgreementPointHeld: embedded,
      AnalysedNeed: embedded,
      DocumentVersion: embedded,
      GroupAgreement: embedded,
      GroupDocumentChanged: embedded,
      GroupRoutine: embedded,
      MissingDocument: embedded,
      NeedsAnalysis: embedded,
      OutcomeGoal: embedded,
      PlannedActivity: embedded,
      PartyInGroup: embedded,
      PartySpan: embedded,
      RegionalSeat: embedded,
      RegionalSeatChanged: embedded,
      SeatMandatePeriod: embedded,
      // The same of a forum.
      CollaborationForum: embedded,
      ForumAgreement: embedded,
      ForumChanged: embedded,
      ForumCount: embedded,
      ForumFollowUpDue: embedded,
      ForumOverlap: embedded,
      ForumRegister: embedded,
      ForumRhythm: embedded,
      SharedForumMember: embedded,
      // The same of the county's bodies.
      Bussam: embedded,
      BussamActivity: embedded,
      BussamBody: embedded,
      BussamBodyName: embedded,
      BussamBodyPeriod: embedded,
      BussamChanged: embedded,
      BussamDecision: embedded,
      BussamDocument: embedded,
      BussamFollowUp: embedded,
      BussamMeeting: embedded,
      BussamQuestion: embedded,
      BussamRelation: embedded,
      BussamRhythm: embedded,
      BussamTerm: embedded,
      BussamYearPlan: embedded,
      PublishedFigureChange: embedded,
      CareAnswer: embedded,
      ChangeRefused: embedded,
      CareChildToAssessConnection: embedded,
      CareChildToAssessEdge: embedded,
      CareNeedChanged: embedded,
      CareNeedConnection: embedded,
      CareNeedEdge: embedded,
      ChildsWords: embedded,
      ConsentSignature: embedded,
      Gap: embedded,
      ImportFault: embedded,
      ImportedRecord: embedded,
      InputProblem: embedded,
      InvalidInput: embedded,
      CareUnitChild: embedded,
      CareUnitChildConnection: embedded,
      CareUnitChildEdge: embedded,
      LogReviewChanged: embedded,
      LogReviewConnection: embedded,
      LogReviewEdge: embedded,
      // Each owner numbers its own lines, and they do not say whose they are.
      LogReviewLine: embedded,
      MunicipalChildToAssessConnection: embedded,
      MunicipalChildToAssessEdge: embedded,
      MunicipalUnitChild: embedded,
      MunicipalUnitChildConnection: embedded,
      MunicipalUnitChildEdge: embedded,
      MunicipalPlanChanged: embedded,
      MunicipalVersionConflict: embedded,
      CarePlanChanged: embedded,
      CarePlanChangeConnection: embedded,
      CarePlanChangeEdge: embedded,
      CareVersionConflict: embedded,
      PlanChangeConnection: embedded,
      PlanChangeEdge: embedded,
      PlanComparison: embedded,
      PlanDifference: embedded,
      GoalOutcome: embedded,
      // Told for a day, or a time.
      GroupAttendance: embedded,
      GroupMeetingChanged: embedded,
      MeetingAmendment: embedded,
      MeetingNotice: embedded,
      MeetingSaid: embedded,
      MeetingTerm: embedded,
      MeetingYear: embedded,
      MeetingYearLevel: embedded,
      PageInfo: embedded,
      Place: embedded,
      PlanConnection: embedded,
      PlanEdge: embedded,
      PlanExported: embedded,
      PlanGaps: embedded,
      RecordSharing: embedded,
      ReferralAnswer: embedded,
      SchoolAbsence: embedded,
      SchoolPlacement: embedded,
      SeatAttendance: embedded,
      SeatNamed: embedded,
      SharedAgendaPoint: embedded,
      SharingChanged: embedded,
      SipCheckAnswered: embedded,
      SipCheckAnswerFigure: embedded,
      CareFigureTable: embedded,
      CareFigureRow: embedded,
      FigureTable: embedded,
      FigureRow: embedded,
      FigureCell: embedded,
      SipCheckFigures: embedded,
      SipCheckOffered: embedded,
      SipCheckStatementFigure: embedded,
      SpiderAxisValue: embedded,
      SpiderDimensionValue: embedded,
      SpiderImport: embedded,
      SpiderLineFault: embedded,
      SpiderMeasurement: embedded,
      SpiderMedian: embedded,
      SurveyAnswered: embedded,
      SurveyChanged: embedded,
      SurveyQuestion: embedded,
      SurveyResponses: embedded,
      SurveySeat: embedded,
      Signatory: embedded,
      StaffMember: embedded,
    },
  });
}

/** The cache keeps a null as "is null" unless an error points exactly at it; see error-paths.ts. */
const exactErrors: Exchange = mapExchange({
  onResult(result) {
    if (!result.error || !result.data) return;
    result.error.graphQLErrors = errorsAtTheNulls(result.error.graphQLErrors, result.data);
  },
});

/** All that is ever shown comes by here. */
const plainText: Exchange = mapExchange({
  onResult: (result) => ({ ...result, data: inPlainText(result.data) }),
});

/**
 * Adds the reader's token; asks once for a new one when it is said to be no longer valid.
 *
 * @param patience milliseconds to wait for an answer
 */
export function authorized(
  identity: Identity,
  onSignedOut: () => void,
  patience: number = patienceInMs,
): typeof fetch {
  return async (input, init) => {
    const send = async () => {
      const headers = new Headers(init?.headers);
      const token = await identity.accessToken();
      if (token) headers.set('authorization', `Bearer ${token}`);
      const signals = [AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])];
      return fetch(input, { ...init, headers, signal: AbortSignal.any(signals) });
    };
    const answer = await send();
    if (answer.status !== 401) return answer;
    const again = (await identity.renew()) ? await send() : answer;
    if (again.status === 401) onSignedOut();
    return again;
  };
}
