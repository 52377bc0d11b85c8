import { STAFF } from '@samsyn/collaboration/collaboration.permissions';
import {
  all,
  COUNTY_CHANGE,
  INHERITED,
  MAY_COUNTY,
  type Permissions,
  type Policy,
} from '@samsyn/disclosure/permissions/policy';

/** Where the documents place the responsibility for what BUSSAM writes down. */
const secretariatOf = 'f1 och f2, avsnitt ”BUSSAM”: som stöd för BUSSAM finns ett sekretariat';
const followUpOf = 'f0, avsnitt 3.1: uppföljning ska dokumenteras';

/** What was a mistake is for those who can tell what it was. */
const STRUCK: Policy = {
  kind: 'READ',
  who: 'the secretariat',
  allows: ({ isSecretariat }) => isSecretariat === true,
};

/** Who gets what of the county's bodies: whoever works for one of the organisations; the secretariat alone changes it. */
export const bussamPermissions = {
  Query: { bussam: STAFF },
  Mutation: {
    ...all(COUNTY_CHANGE(secretariatOf), 'planBussamMeeting', 'recordBussamMeeting', 'recordBussamDecision'),
    ...all(COUNTY_CHANGE(secretariatOf), 'addBussamQuestion', 'addBussamActivity', 'addBussamDocument'),
    ...all(COUNTY_CHANGE(followUpOf), 'followUpBussamDecision', 'followUpBussamQuestion'),
    strikeBussamEntry: COUNTY_CHANGE(secretariatOf),
  },
  Bussam: {
    ...all(INHERITED, 'day', 'bodies', 'meetings', 'nextMeeting', 'openDecisions', 'yearPlan', 'planYears'),
    documents: INHERITED,
    struck: STRUCK,
    viewerCanChange: MAY_COUNTY(secretariatOf),
  },
  BussamBody: {
    ...all(INHERITED, 'id', 'name', 'task', 'from', 'to', 'source', 'demo', 'relations', 'otherTimes'),
    rhythm: INHERITED,
  },
  BussamStruck: all(INHERITED, 'kind', 'stood', 'day', 'struckOn', 'struckAs'),
  BussamBodyName: all(INHERITED, 'id', 'name'),
  BussamBodyPeriod: all(INHERITED, 'name', 'task', 'from', 'to', 'source'),
  BussamRelation: all(INHERITED, 'kind', 'other', 'source'),
  BussamRhythm: all(
    INHERITED,
    ...['required', 'standing', 'reason', 'terms', 'from', 'to', 'source', 'demo'],
  ),
  BussamTerm: all(INHERITED, 'from', 'to', 'planned', 'held', 'cancelled', 'unsaid', 'required'),
  BussamMeeting: {
    ...all(INHERITED, 'id', 'bodyId', 'bodyName', 'day', 'standing', 'unsaid', 'noticeSentOn', 'notice'),
    ...all(INHERITED, 'minutesKeptIn', 'minutesOn', 'decisions', 'version', 'source', 'demo'),
  },
  BussamDecision: {
    ...all(INHERITED, 'id', 'meetingId', 'what', 'responsible', 'decidedOn', 'dueOn', 'standing', 'overdue'),
    ...all(INHERITED, 'followUps', 'demo'),
  },
  BussamFollowUp: all(
    INHERITED,
    ...['id', 'followedUpOn', 'standing', 'what', 'documentedIn', 'source', 'demo'],
  ),
  BussamYearPlan: all(INHERITED, 'year', 'questions'),
  BussamQuestion: {
    ...all(INHERITED, 'id', 'ordinal', 'question', 'responsibleId', 'responsibleName', 'standing'),
    ...all(INHERITED, 'followedUp', 'lastFollowedUpOn', 'activities', 'followUps', 'version', 'source'),
    demo: INHERITED,
  },
  BussamActivity: all(
    INHERITED,
    ...['id', 'what', 'responsible', 'dueOn', 'standing', 'overdue', 'followUps', 'demo'],
  ),
  BussamDocument: {
    ...all(INHERITED, 'id', 'kind', 'name', 'decidedOn', 'decidedKnownTo', 'decidedBy', 'proposed', 'from'),
    ...all(INHERITED, 'fromKnownTo', 'to', 'current', 'ageInYears', 'source', 'demo'),
  },
  BussamChanged: { bussam: INHERITED },
} satisfies Permissions;
