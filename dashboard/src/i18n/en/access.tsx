import type { Catalogue } from '../sv.js';

const parts = {
  IDENTITY: 'Personal details',
  SCHOOLING: 'Schooling',
  SOCIAL_SUPPORT: 'Support from social services',
  HEALTH_CARE: 'Health care',
};

export const access: Catalogue['access'] = {
  yourGround: {
    ASSIGNMENT: 'You read the plan because you work with the child.',
    CONSENT: 'You read the plan by consent.',
    NECESSARY_CARE: 'You read the plan so that the child gets necessary care or support.',
    DUTY_OF_DISCLOSURE: 'You read the plan because the law says that it shall be disclosed.',
    CONCERN_REPORT: 'You read the plan because of a concern report.',
    MANAGEMENT: 'You lead the unit or coordinate; that opens no part of the record.',
  },
  part: {
    MUNICIPALITY: { ...parts, PLAN: 'The municipality’s part of the plan' },
    REGION: { ...parts, PLAN: 'The region’s part of the plan' },
  },

  log: 'Who has looked',
  wholeLog: 'The whole log',
  logLead: 'Every reading and every refused attempt, from the municipality and the region. Newest first.',
  logIncomplete: (owner) => `The log of ${owner} is missing here.`,
  older: 'Show older',
  all: 'That is the whole log.',
  nobody: 'Nobody has read the plan yet.',
  notYours: 'The log is shown to those responsible for the facts.',
  logFailed: 'The log could not be fetched.',
  when: 'When',
  who: 'Who',
  person: 'Person',
  parts: 'What',
  why: 'Why',
  outcome: 'Outcome',
  holder: 'Held by',
  unknownUnit: 'unknown unit',
};
