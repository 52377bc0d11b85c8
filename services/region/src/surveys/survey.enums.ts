import { registerEnumType } from 'type-graphql';

/** One of the nine mechanisms that a spider measurement asks about. */
export enum SpiderAxis {
  REGULATIONS = 'REGULATIONS',
  DOCUMENTATION = 'DOCUMENTATION',
  GOALS = 'GOALS',
  ORGANISATION = 'ORGANISATION',
  RESOURCES = 'RESOURCES',
  ANCHORING = 'ANCHORING',
  KNOWLEDGE = 'KNOWLEDGE',
  COMMUNICATION = 'COMMUNICATION',
  OUTLOOK = 'OUTLOOK',
}
registerEnumType(SpiderAxis, {
  name: 'SpiderAxis',
  description:
    'An axis of a spider measurement, in the order of the diagram (spindelmätning; f2, Diagram 1).',
  valuesConfig: {
    REGULATIONS: { description: 'Regelverk.' },
    DOCUMENTATION: { description: 'Dokumentation.' },
    GOALS: { description: 'Målformulering.' },
    ORGANISATION: { description: 'Organisation.' },
    RESOURCES: { description: 'Resurser.' },
    ANCHORING: { description: 'Förankring.' },
    KNOWLEDGE: { description: 'Kunskap.' },
    COMMUNICATION: { description: 'Kommunikation.' },
    OUTLOOK: { description: 'Synsätt.' },
  },
});

/** A dimension of collaboration: three axes each. */
export enum SpiderDimension {
  REGULATIONS = 'REGULATIONS',
  ORGANISATION = 'ORGANISATION',
  OUTLOOK_AND_KNOWLEDGE = 'OUTLOOK_AND_KNOWLEDGE',
}
registerEnumType(SpiderDimension, {
  name: 'SpiderDimension',
  description:
    'A dimension of collaboration (f2, Germundsson 2019). Which axes it has is axes.rules.ts’s reading.',
  valuesConfig: {
    REGULATIONS: { description: 'The rules that the parties work within (regelverk).' },
    ORGANISATION: { description: 'How collaboration and its parties are organised (organisation).' },
    OUTLOOK_AND_KNOWLEDGE: { description: 'The parties’ outlook and knowledge (synsätt och kunskap).' },
  },
});

/** Why an axis has no value. */
export enum SpiderGap {
  PROTECTED = 'PROTECTED',
  NOT_KNOWN = 'NOT_KNOWN',
}
registerEnumType(SpiderGap, {
  name: 'SpiderGap',
  description: 'Why an axis of a spider measurement has no value.',
  valuesConfig: {
    PROTECTED: {
      description:
        'Too few have answered for anything to be told of them, or somebody’s answer could be worked out.',
    },
    NOT_KNOWN: { description: 'Nobody has entered it.' },
  },
});

/** Where a survey is in its life. */
export enum SurveyState {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(SurveyState, {
  name: 'SurveyState',
  description: 'Where a survey is in its life.',
  valuesConfig: {
    DRAFT: { description: 'Being written; the secretariat alone sees it.' },
    OPEN: { description: 'Sent, and answered until its last day. No answer is told to anybody.' },
    CLOSED: { description: 'Ended. What may be told of each group is told; no answer is left.' },
  },
});
