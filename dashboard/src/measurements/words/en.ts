import { pluralOf } from '../../i18n/plural.js';
import type { MeasurementWords } from './sv.js';

const count = pluralOf('en');
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const en: MeasurementWords = {
  title: 'Measurements',
  lead: 'How those who sit in the local BUS groups find the collaboration, once a year. Nine questions are answered from 1 to 10; each value is the mean of the answers. The further out in the web, the better the conditions.',
  missing: {
    MUNICIPALITY: 'The groups could not be fetched.',
    REGION:
      'The measurements could not be fetched. That they are not here does not mean that there are none.',
  },
  axes: {
    REGULATIONS: 'Regulations',
    DOCUMENTATION: 'Documentation',
    GOALS: 'Goals',
    ORGANISATION: 'Organisation',
    RESOURCES: 'Resources',
    ANCHORING: 'Anchoring',
    KNOWLEDGE: 'Knowledge',
    COMMUNICATION: 'Communication',
    OUTLOOK: 'Outlook',
  },
  dimensions: {
    REGULATIONS: 'Regulations',
    ORGANISATION: 'Organisation',
    OUTLOOK_AND_KNOWLEDGE: 'Outlook and knowledge',
  },
  dimension: (name) => `The dimension ${name.toLowerCase()}`,
  gaps: { PROTECTED: 'protected', NOT_KNOWN: 'not known' },
  value: (value) => decimal.format(value),
  demo: 'made up for the demo',
  source: (source) => `Published: ${source}`,
  why: 'Protected: too few have answered, or somebody’s answer could be worked out. A protected value is not zero; it is a gap in the line.',
  nothing: 'There is no measurement of the group yet.',
  toCompare: 'Compare',
  chart: {
    name: (what) => `Spider chart: ${what}. The values stand in the table.`,
    read: 'Read an axis',
    notTold: 'nothing is told',
    table: (what) => `Values: ${what}`,
    axis: 'Axis',
    answers: 'Answers',
    inYear: (group, year) => `${group} ${year}`,
    median: (year) => `The county’s median ${year}`,
    medianOf: (told, all) =>
      `The median is of ${told} of ${count(all, 'group', 'groups')}; of fewer than three none is shown.`,
  },
};
