import { registerEnumType } from 'type-graphql';

/** Which documents of a group are followed up. */
export enum GroupDocumentKind {
  LOCAL_AGREEMENT = 'LOCAL_AGREEMENT',
  COUNTY_AGREEMENT = 'COUNTY_AGREEMENT',
  SIP_ROUTINE = 'SIP_ROUTINE',
  INDIVIDUAL_FORUM_ROUTINE = 'INDIVIDUAL_FORUM_ROUTINE',
  DEVIATION_ROUTINE = 'DEVIATION_ROUTINE',
  OTHER_ROUTINE = 'OTHER_ROUTINE',
  ACTION_PLAN = 'ACTION_PLAN',
  NEEDS_ANALYSIS = 'NEEDS_ANALYSIS',
}
registerEnumType(GroupDocumentKind, {
  name: 'GroupDocumentKind',
  description: 'What a document of a local BUS group is.',
  valuesConfig: {
    LOCAL_AGREEMENT: { description: 'Lokal BUS-överenskommelse: what the parties in one area have agreed.' },
    COUNTY_AGREEMENT: {
      description: 'Länsövergripande överenskommelse: what the local ones rest on. No group’s own.',
    },
    SIP_ROUTINE: { description: 'SIP-rutin: how a plan comes about, and whether school shall or may call.' },
    INDIVIDUAL_FORUM_ROUTINE: {
      description: 'Rutin för BUS-individ: what is done when a SIP meeting cannot agree.',
    },
    DEVIATION_ROUTINE: {
      description: 'Rutin för avvikelser: how what goes wrong is reported and put right.',
    },
    OTHER_ROUTINE: { description: 'Another routine, such as for a special target group.' },
    ACTION_PLAN: { description: 'Handlingsplan: outcome goals and activities.' },
    NEEDS_ANALYSIS: { description: 'Behovsanalys: a year’s analysis, which feeds the next year’s plan.' },
  },
});

/** What was done with a document on a day. */
export enum DocumentStep {
  DECIDED = 'DECIDED',
  REVISED = 'REVISED',
}
registerEnumType(DocumentStep, {
  name: 'DocumentStep',
  description: 'How a version of a document came about.',
  valuesConfig: {
    DECIDED: { description: 'Beslutad: it was decided for the first time.' },
    REVISED: { description: 'Reviderad: it was looked at anew and revised, or found to stand.' },
  },
});

/** Whether a document has been looked at again in time. */
export enum RevisionStanding {
  CURRENT = 'CURRENT',
  OVERDUE = 'OVERDUE',
  NO_INTERVAL = 'NO_INTERVAL',
  UNKNOWN = 'UNKNOWN',
  ENDED = 'ENDED',
}
registerEnumType(RevisionStanding, {
  name: 'RevisionStanding',
  description: 'Whether a document has been revised as often as it says itself.',
  valuesConfig: {
    CURRENT: { description: 'The day by which it is to be revised has not passed.' },
    OVERDUE: { description: 'That day has passed, and no revision is recorded.' },
    NO_INTERVAL: {
      description: 'It does not say how often it is to be revised, or nobody has entered that.',
    },
    UNKNOWN: { description: 'It is not known when it was decided or last revised.' },
    ENDED: { description: 'It holds no longer.' },
  },
});

/** Whether an agreement binds its parties. */
export enum AgreementForce {
  IN_FORCE = 'IN_FORCE',
  AWAITS_SIGNATURES = 'AWAITS_SIGNATURES',
  UNKNOWN = 'UNKNOWN',
  ENDED = 'ENDED',
}
registerEnumType(AgreementForce, {
  name: 'AgreementForce',
  description: 'Whether an agreement holds: from when all parties have signed, until it is ended (f3).',
  valuesConfig: {
    IN_FORCE: { description: 'All parties are entered, and have signed.' },
    AWAITS_SIGNATURES: { description: 'A party is known not to have signed.' },
    UNKNOWN: {
      description: 'Nobody has said whether every party has signed, or that all the parties are entered.',
    },
    ENDED: { description: 'It was ended by notice, or renegotiated.' },
  },
});

/** Whether a party has signed. */
export enum SignatureStanding {
  SIGNED = 'SIGNED',
  NOT_SIGNED = 'NOT_SIGNED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(SignatureStanding, {
  name: 'SignatureStanding',
  description: 'Whether a party has signed an agreement.',
  valuesConfig: {
    SIGNED: { description: 'It has.' },
    NOT_SIGNED: { description: 'It has not yet.' },
    UNKNOWN: { description: 'Nobody has said.' },
  },
});

/** How a document came to hold no longer. */
export enum DocumentEnd {
  NOTICE = 'NOTICE',
  RENEGOTIATED = 'RENEGOTIATED',
  REPLACED = 'REPLACED',
}
registerEnumType(DocumentEnd, {
  name: 'DocumentEnd',
  description: 'How a document came to hold no longer.',
  valuesConfig: {
    NOTICE: { description: 'Uppsagd: a party gave notice.' },
    RENEGOTIATED: { description: 'Omförhandlad: the parties agreed anew.' },
    REPLACED: { description: 'Ersatt: another document took its place.' },
  },
});

/** What a local agreement and its routines may hold. */
export enum AgreementPoint {
  GOALS = 'GOALS',
  TARGET_GROUPS = 'TARGET_GROUPS',
  DEVIATIONS = 'DEVIATIONS',
  OBSTACLES = 'OBSTACLES',
  QUALITY_INDICATORS = 'QUALITY_INDICATORS',
  FOLLOW_UP = 'FOLLOW_UP',
}
registerEnumType(AgreementPoint, {
  name: 'AgreementPoint',
  description: 'The six points that a local agreement and its routines may hold (f0, bilaga 2).',
  valuesConfig: {
    GOALS: { description: 'Gemensamma mål för arbetet.' },
    TARGET_GROUPS: { description: 'Rutiner för samverkan kring särskilda målgrupper.' },
    DEVIATIONS: { description: 'Rutiner för avvikelserapportering.' },
    OBSTACLES: { description: 'Rutiner för hur hinder för samverkan ska identifieras och undanröjas.' },
    QUALITY_INDICATORS: { description: 'Gemensamma kvalitetsindikatorer.' },
    FOLLOW_UP: { description: 'Rutiner för uppföljning av överenskommelserna.' },
  },
});

/** How a SIP routine words the school's part. */
export enum SchoolMayCall {
  SHALL = 'SHALL',
  MAY = 'MAY',
}
registerEnumType(SchoolMayCall, {
  name: 'SchoolMayCall',
  description:
    'What a local SIP routine says of the school’s part. The law does not bind schools to it, and the routines differ (f1, f2).',
  valuesConfig: {
    SHALL: { description: 'Skolan ska kalla till SIP vid behov.' },
    MAY: { description: 'Skolan kan kalla till SIP vid behov.' },
  },
});

/** How an activity stands. */
export enum ActivityStanding {
  PLANNED = 'PLANNED',
  ONGOING = 'ONGOING',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(ActivityStanding, {
  name: 'ActivityStanding',
  description: 'How an activity of an action plan stands.',
  valuesConfig: {
    PLANNED: { description: 'Planerad: not begun.' },
    ONGOING: { description: 'Pågår.' },
    DONE: { description: 'Genomförd.' },
    DROPPED: { description: 'Struken: it will not be done; the follow-up says why.' },
  },
});

/** How much an activity matters among the others. */
export enum ActivityPriority {
  HIGH = 'HIGH',
  NORMAL = 'NORMAL',
  LOW = 'LOW',
}
registerEnumType(ActivityPriority, {
  name: 'ActivityPriority',
  description: 'Which activities go first (prioritering).',
  valuesConfig: {
    HIGH: { description: 'Hög: goes first.' },
    NORMAL: { description: 'Normal.' },
    LOW: { description: 'Låg: when there is time.' },
  },
});
