import type { KeyingConfig } from '@urql/exchange-graphcache';

type KeyOf = KeyingConfig[string];

/**
 * Types whose id is not enough to know them by: they are told for a day (the same area on two days has one id, and may have two
 * names and two grounds), or each owner numbers its own. They belong to what holds them. A type without an id does so anyway, and
 * need not stand here. One text, since every page waits for it.
 */
export const toldByTheirHolder = new Set(
  (
    'Area CareArea NamedArea BusChair BusConvener BusLevel CommitmentFact MunicipalSeat ActionPlan ' +
    'ActivityFollowUp AgreementParty AnalysedNeed DocumentVersion GroupAgreement GroupRoutine ' +
    'NeedsAnalysis OutcomeGoal PlannedActivity RegionalSeat CollaborationForum ForumOverlap ' +
    'BussamActivity BussamBody BussamBodyName BussamDecision BussamDocument BussamFollowUp BussamMeeting ' +
    'BussamQuestion LogReviewLine PlanDifference MeetingAmendment MeetingMinutes SharingChanged Signatory'
  ).split(' '),
);

const byIdAndDay: KeyOf = ({ id, toldFor }) => (typeof toldFor === 'string' ? `${id}:${toldFor}` : null);

const ofTheirOwn: KeyingConfig = {
  Viewer: ({ subject }) => subject as string,
  Municipality: ({ code }) => code as string,
  // Each owner numbers its own lines.
  AccessLogEntry: ({ owner, id }) => `${owner}:${id}`,
  // Told for a day: the same group on two days has one id and two answers.
  BusGroup: ({ id, day }) => (typeof day === 'string' ? `${id}:${day}` : null),
  GroupMeeting: byIdAndDay,
  GroupDecision: byIdAndDay,
};

const none: KeyOf = () => null;
const byId: KeyOf = ({ id }) => (typeof id === 'string' ? id : null);

/** By what the cache knows a record again; null: it is a part of what holds it. */
export const keys: KeyingConfig = new Proxy(ofTheirOwn, {
  get: (known, type: string) => known[type] ?? (toldByTheirHolder.has(type) ? none : byId),
});
