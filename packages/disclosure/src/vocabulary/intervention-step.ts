import { registerEnumType } from 'type-graphql';

/** What is reported of an intervention. */
export enum InterventionStep {
  START = 'START',
  REPORT = 'REPORT',
  END = 'END',
  RESUME = 'RESUME',
}
registerEnumType(InterventionStep, {
  name: 'InterventionStep',
  description: 'What is reported of an intervention (insats).',
  valuesConfig: {
    START: { description: 'Påbörjad: an accepted intervention has begun.' },
    REPORT: { description: 'Läget: how far it has come, changed days or words. It stays in its state.' },
    END: { description: 'Avslutad, with what came of it.' },
    RESUME: { description: 'Återupptagen: what had ended goes on.' },
  },
});
