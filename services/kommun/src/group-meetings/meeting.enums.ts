import { registerEnumType } from 'type-graphql';

/** How far a meeting has come. */
export enum GroupMeetingStanding {
  PLANNED = 'PLANNED',
  NOTICED = 'NOTICED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(GroupMeetingStanding, {
  name: 'GroupMeetingStanding',
  description: 'How far a meeting of a local BUS group has come.',
  valuesConfig: {
    PLANNED: { description: 'Planerat: no notice is entered.' },
    NOTICED: { description: 'Kallat: the notice is sent.' },
    HELD: { description: 'Genomfört.' },
    CANCELLED: { description: 'Inställt.' },
  },
});

/** How the notice of a meeting went. */
export enum NoticeStanding {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
  WITHOUT_AGENDA = 'WITHOUT_AGENDA',
  NOT_YET = 'NOT_YET',
  OVERDUE = 'OVERDUE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(NoticeStanding, {
  name: 'NoticeStanding',
  description:
    'How the notice of a meeting went: it is to be sent at least a week before, with an agenda (f3, ”Mötesformalia”).',
  valuesConfig: {
    IN_TIME: { description: 'I tid: at least a week before, with an agenda.' },
    LATE: { description: 'För sent: less than a week before.' },
    WITHOUT_AGENDA: { description: 'Utan dagordning: in time, but with no agenda.' },
    NOT_YET: { description: 'Inte än: it is not sent, and there is still time.' },
    OVERDUE: { description: 'Försenad: it is not sent, and the meeting is less than a week away.' },
    UNKNOWN: { description: 'Inte känt: the meeting has been, and nobody has entered a notice.' },
  },
});

/** How a seat took part in a meeting. */
export enum SeatPresence {
  PRESENT = 'PRESENT',
  PARTLY = 'PARTLY',
  DEPUTY = 'DEPUTY',
  ABSENT = 'ABSENT',
}
registerEnumType(SeatPresence, {
  name: 'SeatPresence',
  description:
    'How a seat took part in a meeting. Of a seat that nobody has said anything of it is not known.',
  valuesConfig: {
    PRESENT: { description: 'Närvarande.' },
    PARTLY: { description: 'Deltog delvis.' },
    DEPUTY: { description: 'Ersättare kom.' },
    ABSENT: { description: 'Utebliven, utan ersättare.' },
  },
});

/** How a decision stands. */
export enum DecisionStanding {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DecisionStanding, {
  name: 'DecisionStanding',
  description: 'How a decision of a local BUS group stands.',
  valuesConfig: {
    OPEN: { description: 'Öppet: not done.' },
    DONE: { description: 'Genomfört.' },
    DROPPED: { description: 'Avskrivet: it is not to be done any more.' },
    WITHDRAWN: { description: 'Återkallat: it was taken back, and no follow-up leaves it so.' },
  },
});

/** What of a meeting was changed afterwards. */
export enum MeetingAmendmentKind {
  SCHEDULE = 'SCHEDULE',
  OUTCOME = 'OUTCOME',
  NOTICE = 'NOTICE',
  ATTENDANCE = 'ATTENDANCE',
  MINUTES = 'MINUTES',
  VERIFICATION = 'VERIFICATION',
  ITEM_ADDED = 'ITEM_ADDED',
  ITEM_WITHDRAWN = 'ITEM_WITHDRAWN',
  DECISION_WITHDRAWN = 'DECISION_WITHDRAWN',
}
registerEnumType(MeetingAmendmentKind, {
  name: 'MeetingAmendmentKind',
  description: 'What of a meeting was changed after it had been said (ändrat efteråt).',
  valuesConfig: {
    SCHEDULE: { description: 'Dag, tid eller plats.' },
    OUTCOME: { description: 'Om mötet blev av.' },
    NOTICE: { description: 'Kallelsen: said anew, or entered after the meeting.' },
    ATTENDANCE: { description: 'Hur en plats deltog.' },
    MINUTES: { description: 'Protokollet skrevs om eller togs bort: what it said stands in earlierMinutes.' },
    VERIFICATION: { description: 'Justeringen: said anew.' },
    ITEM_ADDED: { description: 'Ett ärende lades till efter mötet.' },
    ITEM_WITHDRAWN: { description: 'Ett ärende togs bort från dagordningen.' },
    DECISION_WITHDRAWN: { description: 'Ett beslut återkallades.' },
  },
});

/** Half of a year. */
export enum TermSeason {
  SPRING = 'SPRING',
  AUTUMN = 'AUTUMN',
}
registerEnumType(TermSeason, {
  name: 'TermSeason',
  description: 'A term of a year (termin), by which the documents count meetings.',
  valuesConfig: {
    SPRING: { description: 'Vårtermin: 1 January–30 June.' },
    AUTUMN: { description: 'Hösttermin: 1 July–31 December.' },
  },
});

/** How a term stands against how many meetings it is to have. */
export enum MeetingTermStanding {
  ENOUGH = 'ENOUGH',
  ON_THE_WAY = 'ON_THE_WAY',
  TOO_FEW = 'TOO_FEW',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(MeetingTermStanding, {
  name: 'MeetingTermStanding',
  description: 'How a term stands against how many meetings it is to have.',
  valuesConfig: {
    ENOUGH: { description: 'Tillräckligt många är hållna.' },
    ON_THE_WAY: { description: 'Tillräckligt många är hållna och planerade.' },
    TOO_FEW: { description: 'För få är hållna och planerade, vad som än kom av dem utan besked.' },
    UNKNOWN: { description: 'Inte känt: what would decide is not entered.' },
  },
});

/** What kind of rule. */
export enum MeetingRuleKind {
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
}
registerEnumType(MeetingRuleKind, {
  name: 'MeetingRuleKind',
  description: 'Whether how often a level meets is promised, or told.',
  valuesConfig: {
    AT_LEAST: { description: 'Minst: a promise, which can be broken.' },
    ABOUT: { description: 'Omkring: a rhythm that a document tells of.' },
  },
});

/** What a rule counts by. */
export enum MeetingRulePeriod {
  TERM = 'TERM',
  YEAR = 'YEAR',
  MONTH = 'MONTH',
  TWO_WEEKS = 'TWO_WEEKS',
}
registerEnumType(MeetingRulePeriod, {
  name: 'MeetingRulePeriod',
  description: 'What a rule of how often to meet counts by.',
  valuesConfig: {
    TERM: { description: 'Per termin.' },
    YEAR: { description: 'Per år.' },
    MONTH: { description: 'Per månad.' },
    TWO_WEEKS: { description: 'Varannan vecka.' },
  },
});
