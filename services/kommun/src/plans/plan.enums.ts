import { registerEnumType } from 'type-graphql';

/** Where a plan stands. */
export enum PlanStatus {
  DRAFT = 'DRAFT',
  CALLED = 'CALLED',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
  ESCALATED = 'ESCALATED',
}
registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'Where a plan stands.',
  valuesConfig: {
    DRAFT: { description: 'The need is assessed; nobody has been called.' },
    CALLED: { description: 'The parties are called to a meeting (kallelse).' },
    ACTIVE: { description: 'The plan holds.' },
    CLOSED: { description: 'Ended.' },
    ESCALATED: { description: 'The parties could not agree; lifted to BUS-individ.' },
  },
});

/** The part of life a goal is about. */
export enum LifeArea {
  HEALTH = 'HEALTH',
  LEARNING = 'LEARNING',
  FAMILY_AND_HOME = 'FAMILY_AND_HOME',
  FRIENDS_AND_LEISURE = 'FRIENDS_AND_LEISURE',
  SAFETY = 'SAFETY',
  SELF_CARE = 'SELF_CARE',
  FEELINGS_AND_BEHAVIOUR = 'FEELINGS_AND_BEHAVIOUR',
}
registerEnumType(LifeArea, {
  name: 'LifeArea',
  description: 'The part of life a goal is about (livsområde).',
  valuesConfig: {
    HEALTH: { description: 'Hälsa.' },
    LEARNING: { description: 'Utbildning.' },
    FAMILY_AND_HOME: { description: 'Familj och miljö.' },
    FRIENDS_AND_LEISURE: { description: 'Kamrater och fritid.' },
    SAFETY: { description: 'Trygghet.' },
    SELF_CARE: { description: 'Vardag och självständighet.' },
    FEELINGS_AND_BEHAVIOUR: { description: 'Känslor och beteende.' },
  },
});

/** How far a goal has come. */
export enum GoalStatus {
  OPEN = 'OPEN',
  PARTLY_REACHED = 'PARTLY_REACHED',
  REACHED = 'REACHED',
  ABANDONED = 'ABANDONED',
}
registerEnumType(GoalStatus, {
  name: 'GoalStatus',
  description: 'How far a goal has come.',
  valuesConfig: {
    OPEN: { description: 'Not reached yet.' },
    PARTLY_REACHED: { description: 'Partly reached.' },
    REACHED: { description: 'Reached.' },
    ABANDONED: { description: 'No longer a goal.' },
  },
});

/** Whether somebody works towards a goal. */
export enum GoalCoverage {
  COVERED = 'COVERED',
  UNCOVERED = 'UNCOVERED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(GoalCoverage, {
  name: 'GoalCoverage',
  description: 'Whether any unit has taken on an intervention for the goal.',
  valuesConfig: {
    COVERED: {
      description:
        'At least one accepted or ongoing intervention whose last day has not passed, and that begins within 30 days.',
    },
    UNCOVERED: { description: 'None: the goal lies between the chairs (mellan stolarna).' },
    UNKNOWN: { description: 'None municipal, and the region’s part was not reachable or not disclosed.' },
  },
});

/** What kind of municipal intervention. */
export enum InterventionForm {
  NEEDS_ASSESSED = 'NEEDS_ASSESSED',
  SERVICE = 'SERVICE',
  SCHOOL_SUPPORT = 'SCHOOL_SUPPORT',
  NOT_MUNICIPAL = 'NOT_MUNICIPAL',
}
registerEnumType(InterventionForm, {
  name: 'InterventionForm',
  description: 'What kind of municipal intervention.',
  valuesConfig: {
    NEEDS_ASSESSED: { description: 'Biståndsbedömd insats.' },
    SERVICE: { description: 'Serviceinsats, without an assessment.' },
    SCHOOL_SUPPORT: { description: 'Stöd i skolan.' },
    NOT_MUNICIPAL: { description: 'What the family or others do: nothing that the municipality decides.' },
  },
});

/** What a meeting is for. */
export enum MeetingKind {
  SIP_MEETING = 'SIP_MEETING',
  FOLLOW_UP_MEETING = 'FOLLOW_UP_MEETING',
}
registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What a meeting is for.',
  valuesConfig: {
    SIP_MEETING: { description: 'SIP-möte.' },
    FOLLOW_UP_MEETING: { description: 'Uppföljningsmöte.' },
  },
});

/** Whether a meeting took place. */
export enum MeetingStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'Whether a meeting took place.',
  valuesConfig: {
    PLANNED: { description: 'Planerat.' },
    HELD: { description: 'Hållet.' },
    CANCELLED: { description: 'Inställt.' },
  },
});

/** How a party took part in a meeting. */
export enum Presence {
  INVITED = 'INVITED',
  PRESENT = 'PRESENT',
  PARTLY = 'PARTLY',
  ABSENT = 'ABSENT',
  DEPUTY = 'DEPUTY',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: 'How a party took part in a meeting.',
  valuesConfig: {
    INVITED: { description: 'Invited; the meeting has not been held.' },
    PRESENT: { description: 'Närvarande.' },
    PARTLY: { description: 'Deltog delvis.' },
    ABSENT: { description: 'Uteblev.' },
    DEPUTY: { description: 'Skickade ersättare.' },
  },
});

/** How something falls between the chairs. */
export enum GapKind {
  UNCOVERED_GOAL = 'UNCOVERED_GOAL',
  REFERRAL_DECLINED_BY_ALL = 'REFERRAL_DECLINED_BY_ALL',
  SILENT_PARTY = 'SILENT_PARTY',
  ESCALATION_UNDECIDED = 'ESCALATION_UNDECIDED',
  FOLLOW_UP_OVERDUE = 'FOLLOW_UP_OVERDUE',
  FOLLOW_UP_MISSING = 'FOLLOW_UP_MISSING',
  INTERVENTION_DECLINED = 'INTERVENTION_DECLINED',
  RESPONSIBLE_LEFT = 'RESPONSIBLE_LEFT',
  CONSENT_EXPIRING = 'CONSENT_EXPIRING',
  CONSENT_EXPIRED = 'CONSENT_EXPIRED',
}
registerEnumType(GapKind, {
  name: 'GapKind',
  description: 'How something falls between the chairs (mellan stolarna).',
  valuesConfig: {
    UNCOVERED_GOAL: {
      description: 'No unit has taken on anything for the goal that goes on now, or begins within 30 days.',
    },
    REFERRAL_DECLINED_BY_ALL: { description: 'Every unit that was asked said no to a referral.' },
    SILENT_PARTY: { description: 'A party has not answered within two weeks.' },
    ESCALATION_UNDECIDED: {
      description: 'A disagreement was lifted a month ago or more, and nobody has decided (ej avgjord).',
    },
    FOLLOW_UP_OVERDUE: { description: 'A follow-up has passed without being documented.' },
    FOLLOW_UP_MISSING: {
      description:
        'No follow-up is decided since a month, or none has been documented for half a year (dokumenterad uppföljning saknas).',
    },
    INTERVENTION_DECLINED: {
      description:
        'An intervention towards the plan was declined, and nobody has taken anything on instead since; a goal that nobody works towards at all is an uncovered goal.',
    },
    RESPONSIBLE_LEFT: {
      description:
        'Who coordinates, or answers for a follow-up, has left: nobody of the function works with the child.',
    },
    CONSENT_EXPIRING: {
      description: 'The consent to share the plan ends within a month (samtycket går ut).',
    },
    CONSENT_EXPIRED: { description: 'The consent to share the plan has ended, and the plan has not.' },
  },
});
