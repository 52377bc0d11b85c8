import { registerEnumType } from 'type-graphql';

/** Each rule of the board, by its key. */
export enum CommitmentRule {
  STEERING_MEETINGS = 'STEERING_MEETINGS',
  OPERATIVE_MEETINGS = 'OPERATIVE_MEETINGS',
  NOTICE_IN_TIME = 'NOTICE_IN_TIME',
  DECISIONS_FOLLOWED_UP = 'DECISIONS_FOLLOWED_UP',
  MINUTES_VERIFIED = 'MINUTES_VERIFIED',
  CHAIR_AND_CONVENER = 'CHAIR_AND_CONVENER',
  AGREEMENT_IN_FORCE = 'AGREEMENT_IN_FORCE',
  AGREEMENT_REVISED = 'AGREEMENT_REVISED',
  AGREEMENT_COMPLETE = 'AGREEMENT_COMPLETE',
  SIP_ROUTINE = 'SIP_ROUTINE',
  ACTION_PLAN = 'ACTION_PLAN',
  ACTIVITIES_RESPONSIBLE = 'ACTIVITIES_RESPONSIBLE',
  ACTION_PLAN_FOLLOWED_UP = 'ACTION_PLAN_FOLLOWED_UP',
  NEEDS_ANALYSIS = 'NEEDS_ANALYSIS',
  SIP_COORDINATOR = 'SIP_COORDINATOR',
  INDEPENDENT_SCHOOLS = 'INDEPENDENT_SCHOOLS',
  MUNICIPAL_SEATS_HELD = 'MUNICIPAL_SEATS_HELD',
  MUNICIPAL_SEATS_MANDATED = 'MUNICIPAL_SEATS_MANDATED',
  MANDATORY_PARTIES = 'MANDATORY_PARTIES',
  REGIONAL_SEATS_HELD = 'REGIONAL_SEATS_HELD',
  REGIONAL_SEATS_MANDATED = 'REGIONAL_SEATS_MANDATED',
}
registerEnumType(CommitmentRule, {
  name: 'CommitmentRule',
  description: 'A rule by which a local BUS group is looked at (åtagande). In the order of the board.',
  valuesConfig: {
    STEERING_MEETINGS: { description: 'Styrgruppen möts.' },
    OPERATIVE_MEETINGS: { description: 'Operativa ledningsgruppen möts.' },
    NOTICE_IN_TIME: { description: 'Kallelse i tid, med dagordning.' },
    DECISIONS_FOLLOWED_UP: { description: 'Beslut följs upp.' },
    MINUTES_VERIFIED: { description: 'Protokoll justeras.' },
    CHAIR_AND_CONVENER: { description: 'Ordförande och sammankallande.' },
    AGREEMENT_IN_FORCE: { description: 'Lokal överenskommelse gäller.' },
    AGREEMENT_REVISED: { description: 'Överenskommelsen revideras.' },
    AGREEMENT_COMPLETE: { description: 'Överenskommelsens sex punkter.' },
    SIP_ROUTINE: { description: 'SIP-rutin, ska eller kan.' },
    ACTION_PLAN: { description: 'Årets handlingsplan.' },
    ACTIVITIES_RESPONSIBLE: { description: 'Ansvarig för varje aktivitet.' },
    ACTION_PLAN_FOLLOWED_UP: { description: 'Handlingsplanen följs upp.' },
    NEEDS_ANALYSIS: { description: 'Behovsanalys.' },
    SIP_COORDINATOR: { description: 'Funktion som håller ihop.' },
    INDEPENDENT_SCHOOLS: { description: 'Fristående skolor.' },
    MUNICIPAL_SEATS_HELD: { description: 'Kommunens platser är besatta.' },
    MUNICIPAL_SEATS_MANDATED: { description: 'Kommunens platser: mandat och ersättare.' },
    MANDATORY_PARTIES: { description: 'De fem obligatoriska parterna.' },
    REGIONAL_SEATS_HELD: { description: 'Regionens platser är besatta.' },
    REGIONAL_SEATS_MANDATED: { description: 'Regionens platser: mandat och ersättare.' },
  },
});

/** How it stands. */
export enum CommitmentStanding {
  KEPT = 'KEPT',
  AT_RISK = 'AT_RISK',
  BROKEN = 'BROKEN',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CommitmentStanding, {
  name: 'CommitmentStanding',
  description: 'How it stands with a commitment on a day.',
  valuesConfig: {
    KEPT: { description: 'Hålls.' },
    AT_RISK: { description: 'I fara: will not be kept from a day that is told, unless something is done.' },
    BROKEN: { description: 'Hålls inte: what is entered shows it.' },
    UNKNOWN: { description: 'Inte känt: not enough has been entered. Never the same as not kept.' },
  },
});

/** Why it stands so. */
export enum CommitmentReason {
  FULFILLED = 'FULFILLED',
  ON_THE_WAY = 'ON_THE_WAY',
  TOO_FEW = 'TOO_FEW',
  LACKING = 'LACKING',
  OVERDUE = 'OVERDUE',
  DUE = 'DUE',
  NONE = 'NONE',
  NOT_ENTERED = 'NOT_ENTERED',
  PARTLY_ENTERED = 'PARTLY_ENTERED',
  NO_SUCH_LEVEL = 'NO_SUCH_LEVEL',
  NO_INTERVAL = 'NO_INTERVAL',
  NOT_ASKED = 'NOT_ASKED',
  NOT_YET = 'NOT_YET',
}
registerEnumType(CommitmentReason, {
  name: 'CommitmentReason',
  description: 'Why a commitment stands as it does.',
  valuesConfig: {
    FULFILLED: { description: 'All that is asked for is there.' },
    ON_THE_WAY: { description: 'Not yet there, and planned so that it will be.' },
    TOO_FEW: { description: 'Fewer than required.' },
    LACKING: { description: 'Something that must be there is not; the facts tell which.' },
    OVERDUE: { description: 'A day has passed.' },
    DUE: { description: 'A day is near.' },
    NONE: { description: 'Somebody has looked, and there is none.' },
    NOT_ENTERED: { description: 'Nothing has been entered.' },
    PARTLY_ENTERED: { description: 'Some of what decides has not been entered.' },
    NO_SUCH_LEVEL: { description: 'The group is not known to have such a level.' },
    NO_INTERVAL: { description: 'The agreement says no interval.' },
    NOT_ASKED: {
      description: 'It is asked by the term, and the level does not stand the whole of this one.',
    },
    NOT_YET: { description: 'The day has not come: it depends on what is done until then.' },
  },
});

/** What a rule leans on. */
export enum CommitmentBasis {
  COUNTY_AGREEMENT = 'COUNTY_AGREEMENT',
  LOCAL_AGREEMENT = 'LOCAL_AGREEMENT',
  FINDING = 'FINDING',
}
registerEnumType(CommitmentBasis, {
  name: 'CommitmentBasis',
  description: 'What a rule leans on.',
  valuesConfig: {
    COUNTY_AGREEMENT: { description: 'Länsöverenskommelsen, som binder alla.' },
    LOCAL_AGREEMENT: {
      description: 'En lokal överenskommelse: binds its own group, a yardstick for others.',
    },
    FINDING: { description: 'Vad granskningar har pekat ut: a yardstick for all.' },
  },
});

/** What a commitment rests on. */
export enum CommitmentFactKind {
  MEETING = 'MEETING',
  SEAT = 'SEAT',
  LEVEL = 'LEVEL',
  DOCUMENT = 'DOCUMENT',
  PARTY = 'PARTY',
  POINT = 'POINT',
}
registerEnumType(CommitmentFactKind, {
  name: 'CommitmentFactKind',
  description: 'What kind of thing a commitment rests on.',
  valuesConfig: {
    MEETING: { description: 'A meeting; id is its key.' },
    SEAT: { description: 'A seat; id is its key.' },
    LEVEL: { description: 'A level; id is its key, name what it is for.' },
    DOCUMENT: { description: 'An agreement, routine, plan, activity or analysis; id is its key.' },
    PARTY: { description: 'A mandatory party; id is its word in MandatoryParty.' },
    POINT: { description: 'A point that an agreement may hold; id is its word.' },
  },
});
