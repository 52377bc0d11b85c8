import { registerEnumType } from 'type-graphql';

/** How one of the county's bodies stands to another. */
export enum BussamRelationKind {
  UNDER = 'UNDER',
  PREPARES_FOR = 'PREPARES_FOR',
  SUPPORTS = 'SUPPORTS',
  SETS_PRIORITIES_FOR = 'SETS_PRIORITIES_FOR',
  COUNTERPART_OF = 'COUNTERPART_OF',
  BESIDE = 'BESIDE',
}
registerEnumType(BussamRelationKind, {
  name: 'BussamRelationKind',
  description: 'How one of the county’s bodies stands to another.',
  valuesConfig: {
    UNDER: { description: 'Underordnat.' },
    PREPARES_FOR: { description: 'Bereder frågor till.' },
    SUPPORTS: { description: 'Stöd för.' },
    SETS_PRIORITIES_FOR: { description: 'Prioriterar områden för.' },
    COUNTERPART_OF: { description: 'Den andra huvudmannens motsvarighet till.' },
    BESIDE: { description: 'Vid sidan av: under the same body.' },
  },
});

/** How far a meeting of one of them has come. */
export enum BussamMeetingStanding {
  PLANNED = 'PLANNED',
  NOTICED = 'NOTICED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(BussamMeetingStanding, {
  name: 'BussamMeetingStanding',
  description: 'How far a meeting of one of the county’s bodies has come.',
  valuesConfig: {
    PLANNED: { description: 'Planerat: no notice is entered.' },
    NOTICED: { description: 'Kallat: the notice is sent.' },
    HELD: { description: 'Genomfört.' },
    CANCELLED: { description: 'Inställt.' },
  },
});

/** Whether it was held. */
export enum BussamMeetingOutcome {
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(BussamMeetingOutcome, {
  name: 'BussamMeetingOutcome',
  description: 'What became of a meeting.',
  valuesConfig: { HELD: { description: 'Genomfört.' }, CANCELLED: { description: 'Inställt.' } },
});

/** How a decision, a prioritised question or an activity stands. */
export enum BussamStanding {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(BussamStanding, {
  name: 'BussamStanding',
  description: 'How a decision, a prioritised question or an activity stands, by its latest follow-up.',
  valuesConfig: {
    OPEN: { description: 'Öppet: not done.' },
    DONE: { description: 'Genomfört.' },
    DROPPED: { description: 'Avskrivet: it is not to be done any more.' },
  },
});

/** Whether a prioritised question was followed up. */
export enum BussamFollowedUp {
  FOLLOWED_UP = 'FOLLOWED_UP',
  NOT_YET = 'NOT_YET',
  NEVER = 'NEVER',
}
registerEnumType(BussamFollowedUp, {
  name: 'BussamFollowedUp',
  description: 'Whether a prioritised question has been followed up, as far as is entered.',
  valuesConfig: {
    FOLLOWED_UP: { description: 'Följd upp.' },
    NOT_YET: { description: 'Inte än: its year goes on.' },
    NEVER: { description: 'Aldrig: its year is over, and no follow-up is entered.' },
  },
});

/** What kind of paper the whole county works by. */
export enum BussamDocumentKind {
  AGREEMENT = 'AGREEMENT',
  ROUTINE = 'ROUTINE',
  FORM = 'FORM',
  MAIN_AGREEMENT = 'MAIN_AGREEMENT',
  GUIDELINE = 'GUIDELINE',
  AGENDA = 'AGENDA',
}
registerEnumType(BussamDocumentKind, {
  name: 'BussamDocumentKind',
  description: 'What kind of paper the whole county works by.',
  valuesConfig: {
    AGREEMENT: { description: 'BUS-överenskommelsen.' },
    ROUTINE: { description: 'Rutin till överenskommelsen.' },
    FORM: { description: 'Blankett.' },
    MAIN_AGREEMENT: { description: 'Huvudöverenskommelse (HÖK).' },
    GUIDELINE: { description: 'Riktlinje.' },
    AGENDA: { description: 'Gemensam dagordning för de lokala BUS-grupperna.' },
  },
});

/** How the notice of one of their meetings went. */
/** What was struck. */
export enum BussamStruckKind {
  MEETING = 'MEETING',
  NOTICE = 'NOTICE',
  OUTCOME = 'OUTCOME',
  MINUTES = 'MINUTES',
  DECISION = 'DECISION',
  QUESTION = 'QUESTION',
  ACTIVITY = 'ACTIVITY',
  FOLLOW_UP = 'FOLLOW_UP',
  DOCUMENT = 'DOCUMENT',
}
registerEnumType(BussamStruckKind, {
  name: 'BussamStruckKind',
  description: 'What was struck of what is entered of the county’s bodies.',
  valuesConfig: {
    MEETING: { description: 'A meeting.' },
    NOTICE: { description: 'That a meeting’s notice went out.' },
    OUTCOME: { description: 'Whether a meeting was held.' },
    MINUTES: { description: 'Where a meeting’s minutes are.' },
    DECISION: { description: 'A decision.' },
    QUESTION: { description: 'A prioritised question.' },
    ACTIVITY: { description: 'What was to be done of a question.' },
    FOLLOW_UP: { description: 'A follow-up of a decision or a question.' },
    DOCUMENT: { description: 'A version of a paper.' },
  },
});

export enum BussamNotice {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
  WITHOUT_AGENDA = 'WITHOUT_AGENDA',
  NOT_YET = 'NOT_YET',
  OVERDUE = 'OVERDUE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(BussamNotice, {
  name: 'BussamNotice',
  description:
    'How the notice of a meeting of one of the county’s bodies went, by what local groups promise.',
  valuesConfig: {
    IN_TIME: { description: 'I tid: at least a week before, with an agenda.' },
    LATE: { description: 'För sent: less than a week before.' },
    WITHOUT_AGENDA: { description: 'Utan dagordning: in time, but with no agenda.' },
    NOT_YET: { description: 'Inte än: it is not sent, and there is still time.' },
    OVERDUE: { description: 'Försenad: it is not sent, and the meeting is less than a week away.' },
    UNKNOWN: { description: 'Inte känt: the meeting has been, and nobody has entered a notice.' },
  },
});
