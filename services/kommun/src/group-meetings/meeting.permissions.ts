import { GROUP_CHANGE, MAY_GROUP, STAFF } from '@samsyn/collaboration/collaboration.permissions';
import { all, INHERITED, type Permissions, PUBLIC } from '@samsyn/disclosure/permissions/policy';

/** Who gets what of the groups' meetings: whoever works for one of the organisations, and the secretariat. */
export const meetingPermissions = {
  Query: { groupMeeting: STAFF, sharedAgenda: PUBLIC },
  BusGroup: {
    ...all(STAFF, 'meetings', 'nextMeeting', 'meetingYear', 'attendance', 'openDecisions'),
    decisionsToFollowUp: STAFF,
    viewerCanPlanMeetings: MAY_GROUP('PLAN_MEETING'),
    viewerCanProposeItems: MAY_GROUP('PROPOSE_ITEM'),
  },
  Mutation: {
    planBusMeeting: GROUP_CHANGE('PLAN_MEETING'),
    proposeAgendaItem: GROUP_CHANGE('PROPOSE_ITEM'),
    followUpBusDecision: GROUP_CHANGE('FOLLOW_UP_DECISION'),
    withdrawBusDecision: GROUP_CHANGE('WITHDRAW_DECISION'),
    ...all(
      GROUP_CHANGE('CHANGE_MEETING'),
      ...[
        'moveBusMeeting',
        'cancelBusMeeting',
        'sendBusMeetingNotice',
        'holdBusMeeting',
        'takeBackBusMeetingOutcome',
        'writeBusMinutes',
        'verifyBusMinutes',
        'withdrawAgendaItem',
        'placeAgendaItem',
        'listMeetingDocument',
        'recordBusDecision',
      ],
    ),
  },
  GroupMeetingChanged: all(INHERITED, 'meeting'),
  GroupMeeting: {
    ...all(INHERITED, 'id', 'busGroup', 'level', 'levelKind', 'day', 'startsAt', 'endsAt', 'earlierDays'),
    ...all(
      INHERITED,
      'place',
      'link',
      'standing',
      'outcomeUnsaid',
      'cancelledFor',
      'notice',
      'noticeStanding',
    ),
    ...all(INHERITED, 'noticeDueOn', 'agenda', 'documents', 'attendance', 'minutes', 'decisions'),
    ...all(INHERITED, 'decisionsToFollowUp', 'earlierMinutes', 'amendments', 'version', 'source', 'demo'),
    viewerCanChange: MAY_GROUP('CHANGE_MEETING'),
  },
  MeetingNotice: all(INHERITED, 'sentOn', 'daysBefore', 'withAgenda'),
  MeetingDocument: all(INHERITED, 'id', 'agendaItemId', 'title', 'reference', 'link'),
  AgendaItem: {
    ...all(INHERITED, 'id', 'position', 'title', 'proposedBy', 'seat', 'proposal', 'documents'),
    ...all(INHERITED, 'ofSharedAgenda', 'demo'),
  },
  SeatNamed: all(INHERITED, 'seatId', 'owner', 'municipalSeat', 'regionalSeat'),
  SeatAttendance: all(INHERITED, 'seat', 'presence'),
  MeetingMinutes: all(INHERITED, 'id', 'text', 'secretary', 'verifier', 'verifiedOn'),
  GroupDecision: {
    ...all(INHERITED, 'id', 'meeting', 'agendaItemId', 'wording', 'responsible', 'dueOn', 'standing'),
    answeredBefore: INHERITED,
    ...all(INHERITED, 'overdue', 'followUps', 'followedUpAtNextMeeting', 'version', 'demo'),
    ...all(INHERITED, 'withdrawnOn', 'withdrawnFor'),
    viewerCanFollowUp: MAY_GROUP('FOLLOW_UP_DECISION'),
    viewerCanWithdraw: MAY_GROUP('WITHDRAW_DECISION'),
  },
  DecisionFollowUp: all(INHERITED, 'id', 'meeting', 'followedUpOn', 'result', 'standing'),
  EarlierMinutes: all(
    INHERITED,
    ...['id', 'text', 'secretary', 'verifier', 'verifiedOn', 'replacedOn', 'replacedAs'],
  ),
  MeetingAmendment: {
    ...all(INHERITED, 'id', 'kind', 'madeOn', 'madeAs', 'subject', 'seat', 'reason', 'before', 'after'),
  },
  MeetingSaid: all(INHERITED, 'day', 'startsAt', 'endsAt', 'place', 'standing', 'presence', 'seat'),
  MeetingYear: all(INHERITED, 'year', 'anyMeetingKnown', 'levels'),
  MeetingYearLevel: all(INHERITED, 'levelId', 'kind', 'name', 'terms', 'requiredInYear', 'meetings'),
  MeetingTerm: all(
    INHERITED,
    ...['season', 'from', 'to', 'planned', 'held', 'cancelled', 'unsaid', 'required', 'standing', 'rule'],
  ),
  MeetingRule: all(INHERITED, ...['id', 'ownRule', 'rule', 'times', 'per', 'from', 'to', 'source', 'demo']),
  GroupAttendance: all(INHERITED, 'meetings', 'seats'),
  AttendanceOfSeat: all(INHERITED, 'seat', 'marks', 'present', 'partly', 'deputy', 'absent', 'unsaid'),
  AttendanceMark: all(INHERITED, 'meetingId', 'presence', 'seated'),
  SharedAgendaPoint: all(INHERITED, 'position', 'levelKind', 'title', 'source', 'demo'),
} satisfies Permissions;
