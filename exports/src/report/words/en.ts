import { bussamInEnglish } from './en-bussam.js';
import type { ReportWords } from './sv.js';

const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What the yearly report says, in English, besides the words of the statistics. */
export const en: ReportWords = {
  locale: 'en-GB',
  and: (names) => list.format(names),
  decimal: (value) => decimal.format(value),
  title: (year) => `Yearly report ${year}`,
  kicker: 'BUSSAM · Stockholm County',
  subtitle: 'Collaboration around children in need of special support',
  dated: (day) => `As known on ${day}`,
  author: 'BUSSAM’s secretariat',
  head: (year) => `BUSSAM · Yearly report ${year}`,
  foot: (day, page, pages) => `As known on ${day} · Samsyn · page ${page} of ${pages}`,
  contents: 'Contents',
  part: (part, parts) => `part ${part} of ${parts}`,
  term: { VT: 'Spring term', HT: 'Autumn term' },
  protectedCell: (short, whole) => `In the tables, “${short}” stands for ${whole}.`,
  read: {
    title: 'How to read the report',
    made: 'The report is made from Samsyn: the municipalities’ and the region’s own registers, with the secretariat’s access. It is about organisations and numbers; no child and no person is in it.',
    terms:
      'Numbers about children and their plans are counted by school term (January–July, August–December). What organisations do is counted by half-year (January–June, July–December).',
    charts:
      'The charts show the county. The table below has the same numbers and each area; they are those of Samsyn’s pages and files.',
    protection: 'Protected values',
  },
  keys: {
    organisations: 'What the organisations do',
    plans: (term) => `SIPs begun, ${term}`,
    deviations: (year) => `deviations ${year}`,
    kept: (all, term) => `of ${all} commitments kept, ${term}`,
    followed: (all) => `of ${all} prioritised questions followed up`,
    noFigure: '–',
  },
  summary: {
    title: 'Summary',
    lead: 'Each sentence is computed from the report’s tables. The contents say where they stand.',
    notClosed: (terms) => `Numbers about children of ${terms} are not closed yet, and are not in the report.`,
    plans: (parts) => `Coordinated individual plans (SIP) begun: ${parts}.`,
    mostly: (title, term, names, value, unit) => `${title}, ${term}: most in ${names} (${value} ${unit}).`,
    attendance: (term, present, absent, all) =>
      `Attendance, ${term}: of ${all} summonses to meetings, the party was present at ${present} and absent from ${absent}.`,
    goals: (term, all, reached) =>
      `Outcomes of goals, ${term}: ${all} goals followed up, ${reached} reached.`,
    absence: (term, all) => `School absence of 50 per cent or more, ${term}: ${all} pupils.`,
    commitments: (term, kept, risk, broken, all) =>
      `Commitments of the local BUS groups, ${term}: of ${all}, ${kept} were kept, ${risk} at risk and ${broken} not kept.`,
    deviations: (year, count, before) =>
      `Deviations that happened in ${year}: ${count}. The year before: ${before}.`,
    noDeviations: (year) => `No deviations of ${year} are in the register.`,
    category: (names, count) => `Most common: ${names} (${count}).`,
    between: (sender, recipient, count) => `Most went from ${sender} to ${recipient} (${count}).`,
    median: (year, highest, lowest) =>
      `The county’s measurement of ${year}: the highest median was that of ${highest}, the lowest that of ${lowest}.`,
    noMedian: (year) => `No measurement of ${year} is told of the county.`,
    questions: (year, all, followed) =>
      `BUSSAM’s yearly plan of ${year} has ${all} prioritised questions; ${followed} were followed up.`,
    noQuestions: (year) => `No yearly plan of ${year} is entered.`,
    meetings: (year, held, all) =>
      `${held} of ${all} meetings of the county’s bodies in ${year} are entered as held.`,
  },
  figures: {
    title: 'Statistics',
    lead: 'All tables of Samsyn’s closed list, for both terms of the year. The chart shows the county, the tables each area.',
    unit: 'Unit',
    source: 'Source',
    county: 'the county',
    chart: (title, unit) => `Bar chart: ${title} in the county, ${unit}.`,
    noCounty: 'nothing is counted.',
    notBegun: (term) => `${term} has not begun.`,
    counted: (parts) => `Counted: ${parts}.`,
  },
  deviations: {
    title: 'Deviations',
    lead: (day) =>
      `Deviations that happened in the year, until ${day}, and had been sent by then and not withdrawn. The numbers are exact: they are about events between organisations. What anybody wrote in a deviation is not here.`,
    matrix: 'Who sends to whom',
    sender: 'Sender',
    sum: 'Sum',
    none: 'No deviations were sent.',
    categories: 'Categories',
    category: 'Category',
    chart: (terms) => `Bar chart: deviations in the county by category, ${terms}.`,
    published: 'Published for 2021',
    publishedLead:
      'From the City of Stockholm’s BUS report, as it was published. Counted in the city and of two senders; never summed with the register’s own.',
    publishedHead: ['Deviations of 2021', 'All', 'To child psychiatry (BUP)'],
    social: 'From social services',
    health: 'From student health',
    both: 'Both together',
  },
  measurements: {
    title: 'Measurements',
    lead: 'How those who sit in the local BUS groups find the collaboration. Nine questions are answered from 1 to 10; each value is the mean of the answers. The further out in the web, the better the conditions.',
    county: 'The county’s median',
    inYear: (year) => `The county’s median ${year}`,
    of: (told, all) => `The median is of ${told} of ${all} groups; of fewer than three none is shown.`,
    none: (year) => `No measurement of ${year} is told of the county.`,
    open: (year) => `The survey of ${year} was not ended on the day that the report is of.`,
    chart: (years) => `Spider chart: the county’s median, ${years}.`,
    axis: 'Axis',
    change: 'Change',
    groups: (year) => `The groups in ${year}`,
    group: 'BUS group',
    mean: 'Mean',
    gaps: { PROTECTED: 'protected', NOT_KNOWN: 'not known' },
    aloud: { PROTECTED: 'protected value', NOT_KNOWN: 'not known' },
    why: 'Protected: fewer than three units have answered, or somebody’s answer could be worked out. The mean is of the axes that are told.',
    noGroups: 'No group has a measurement of that year.',
    dimension: (name) => `Dimension: ${name}`,
    axes: {
      ...{ REGULATIONS: 'Regulations', DOCUMENTATION: 'Documentation', GOALS: 'Goals' },
      ...{ ORGANISATION: 'Organisation', RESOURCES: 'Resources', ANCHORING: 'Anchoring' },
      ...{ KNOWLEDGE: 'Knowledge', COMMUNICATION: 'Communication', OUTLOOK: 'Outlook' },
    },
    dimensions: {
      ...{
        REGULATIONS: 'Regulations',
        ORGANISATION: 'Organisation',
        OUTLOOK_AND_KNOWLEDGE: 'Outlook and knowledge',
      },
    },
  },
  bussam: bussamInEnglish,
  demo: 'Made up for the demonstration, in whole or in part; no document says it.',
  about: {
    title: 'About the report',
    paragraphs: (year, day) => [
      `The report is a function of the year ${year}, the day ${day} and what the registers say. It can be made again for the same day and is then the same, with the exceptions told here.`,
      'Numbers about children are closed once, a month after the term’s end, and never change. A term that was not closed on the day that the report is of has no numbers.',
      'BUSSAM’s meetings, questions and follow-ups are shown as they stood on that day. A measurement that was not ended then is not in it.',
      'Deviations are counted as the register stood on that day: those that had been sent by then, and not withdrawn.',
      'Commitments are counted as they stood on that day, from what is entered of the groups when the report is made. What was entered or mended later about the time before the day is therefore in it. Names of units and groups are those of today.',
    ],
  },
};
