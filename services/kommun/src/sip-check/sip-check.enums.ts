import { registerEnumType } from 'type-graphql';

/** When in a plan's life the family is asked. */
export enum SipCheckOccasion {
  AFTER_MEETING = 'AFTER_MEETING',
  AT_END = 'AT_END',
}
registerEnumType(SipCheckOccasion, {
  name: 'SipCheckOccasion',
  description: 'When the child and the family are asked (SIP-kollen).',
  valuesConfig: {
    AFTER_MEETING: { description: 'After a SIP meeting.' },
    AT_END: { description: 'When the plan ends.' },
  },
});

export enum SipCheckRespondent {
  CHILD = 'CHILD',
  GUARDIAN = 'GUARDIAN',
}
registerEnumType(SipCheckRespondent, {
  name: 'SipCheckRespondent',
  description: 'Who is asked.',
  valuesConfig: {
    CHILD: { description: 'The child.' },
    GUARDIAN: { description: 'A guardian (vårdnadshavare).' },
  },
});

/** What is asked: the same of everybody, in the dashboard's words for a child or for a guardian. */
export enum SipCheckStatement {
  WAS_LISTENED_TO = 'WAS_LISTENED_TO',
  COULD_SAY_WHAT_MATTERS = 'COULD_SAY_WHAT_MATTERS',
  UNDERSTOOD = 'UNDERSTOOD',
  RIGHT_PEOPLE_WERE_THERE = 'RIGHT_PEOPLE_WERE_THERE',
  GOALS_ARE_OURS = 'GOALS_ARE_OURS',
  KNOWS_WHO_DOES_WHAT = 'KNOWS_WHO_DOES_WHAT',
  HELPS = 'HELPS',
}
registerEnumType(SipCheckStatement, {
  name: 'SipCheckStatement',
  description: 'What the respondent agrees with or not (påstående).',
  valuesConfig: {
    WAS_LISTENED_TO: { description: 'Was listened to.' },
    COULD_SAY_WHAT_MATTERS: { description: 'Could say what matters to oneself.' },
    UNDERSTOOD: { description: 'Understood what was talked about.' },
    RIGHT_PEOPLE_WERE_THERE: { description: 'Those were there who needed to be.' },
    GOALS_ARE_OURS: { description: 'The goals are about what one wants to be different.' },
    KNOWS_WHO_DOES_WHAT: { description: 'Knows who does what from here.' },
    HELPS: { description: 'The plan helps.' },
  },
});

export enum SipCheckAnswer {
  FULLY = 'FULLY',
  LARGELY = 'LARGELY',
  PARTLY = 'PARTLY',
  NOT_AT_ALL = 'NOT_AT_ALL',
  DOES_NOT_KNOW = 'DOES_NOT_KNOW',
}
registerEnumType(SipCheckAnswer, {
  name: 'SipCheckAnswer',
  description: 'How far the respondent agrees.',
  valuesConfig: {
    FULLY: { description: 'Stämmer helt.' },
    LARGELY: { description: 'Stämmer ganska bra.' },
    PARTLY: { description: 'Stämmer lite.' },
    NOT_AT_ALL: { description: 'Stämmer inte alls.' },
    DOES_NOT_KNOW: { description: 'Vet inte.' },
  },
});

export enum SipCheckBasis {
  COUNTY = 'COUNTY',
  AREA = 'AREA',
}
registerEnumType(SipCheckBasis, {
  name: 'SipCheckBasis',
  description: 'What a figure is about (domain: a figure always says its basis).',
  valuesConfig: {
    COUNTY: { description: 'The county: what is shown of its areas, added up.' },
    AREA: {
      description:
        'Each BUS area (BUS-område) where plans were coordinated; where it is not known which areas the groups have, each district.',
    },
  },
});

export enum FigureState {
  SHOWN = 'SHOWN',
  PROTECTED = 'PROTECTED',
}
registerEnumType(FigureState, {
  name: 'FigureState',
  description: 'Whether a figure is shown.',
  valuesConfig: {
    SHOWN: { description: 'Shown, every count rounded to a multiple of 5.' },
    PROTECTED: {
      description:
        'Held back: fewer than 5 have answered, or somebody’s answer could be worked out (skyddad).',
    },
  },
});
