import { pluralOf } from '../../../i18n/plural.js';
import { en as enOfMeasurements } from '../../../measurements/words/en.js';
import { surveyInEnglish } from './en-survey.js';
import type { SurveyWords } from './sv.js';

const count = pluralOf('en');
const signed = new Intl.NumberFormat('en', {
  ...{ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' },
});

export const en: SurveyWords = {
  ...enOfMeasurements,
  survey: surveyInEnglish,
  unreachable: 'The measurements could not be fetched',
  states: { DRAFT: 'Draft', OPEN: 'Open', CLOSED: 'Ended' },
  change: (change) => signed.format(change),
  print: 'Print',
  compare: {
    title: 'Compare',
    group: 'BUS group',
    other: 'Compare with',
    none: 'The county’s median and earlier years',
    year: 'Year',
    filters: 'What the chart shows',
    toGroup: 'To the group',
  },
  all: {
    title: (year) => `All groups ${year}`,
    lead: (year, before) =>
      before === null
        ? `The solid line is ${year}.`
        : `The solid line is ${year}, the dashed one ${before}. The change is the mean’s, over the axes that are told of both years.`,
    sort: 'Sort by',
    sorts: { change: 'Change, least first', level: 'Mean, lowest first', name: 'Name' },
    protected: 'Protected: too few have answered',
    mean: (mean) => `Mean ${mean}`,
    changed: (change, year) => `${change} from ${year}`,
    noChange: 'no comparison',
    table: 'Show as a table',
    columns: ['BUS group', 'Mean', 'Change', 'Answers'],
    count: (told, all) => `${told} of ${count(all, 'group', 'groups')} are told`,
    none: 'No measurement has ended yet.',
  },
  surveys: {
    title: 'Surveys',
    none: 'No survey has been sent.',
    columns: ['Survey', 'State', 'Last day to answer', 'Answers'],
    notTold: '–',
    toAnswer: (group, post) => `Answer for ${group}${post ? `: ${post}` : ''}`,
    waiting: (seats) => `${count(seats, 'seat waits', 'seats wait')} for your answer`,
    waitingMore: (title, day) =>
      `${title}. The last day to answer is ${day}. It takes a few minutes, and nobody can see what you in particular have answered.`,
    allAnswered: 'You have answered for all your seats. Thank you!',
  },
  create: {
    open: 'New survey',
    title: 'A new survey to the BUS groups',
    action: 'Save the draft',
    year: 'Year that is measured',
    name: 'Name',
    nameOf: (year) => `Spindelmätning ${year}`,
    closesOn: 'Last day to answer',
    done: 'The draft has been saved. Read the questions before it is sent.',
    taken: 'There is a measurement of that year already.',
    wrongYear: 'Give this year, the last or the next.',
  },
  download: {
    csv: 'Download as CSV',
    excel: 'Download for Excel',
    name: 'measurements',
    done: 'The file has been downloaded.',
    failed: 'The file could not be downloaded. Try again in a while.',
  },
  files: {
    open: 'Enter earlier years',
    title: 'Enter earlier years’ measurements',
    lead: 'A CSV file with a line for each group and year. All of the file is entered, or nothing.',
    template: 'Get a template',
    templateName: 'spindelmatningar-mall.csv',
    file: 'File (CSV)',
    source: 'Where the figures were published',
    sourceHint: 'Document and page. It stands beside the values.',
    test: 'Try the file',
    enter: 'Enter',
    faults: (faults) => `${count(faults, 'fault', 'faults')} in the file. Nothing has been entered.`,
    columns: ['Line', 'Column', 'What is wrong'],
    whole: 'the whole line',
    would: (created, changed, unchanged) =>
      `The file has no faults: ${created} new, ${changed} changed, ${unchanged} as before.`,
    done: (lines) => `${count(lines, 'line has been entered', 'lines have been entered')}.`,
    chooseFirst: 'Choose a file.',
    sourceFirst: 'Say where the figures were published.',
    wrongSource: 'The text cannot be taken: it is too long, or begins as a formula.',
    tooLong: 'The file is too large: 200,000 characters at most.',
    failed: 'The file could not be tried just now. Try again in a while.',
    codes: {
      REQUIRED: 'Must be given.',
      UNKNOWN_COLUMN: 'The column is not in the template (the column’s number).',
      MISSING_COLUMN: 'The first line must have the column.',
      REPEATED: 'Stands earlier in the file.',
      NOT_CSV: 'The line has not as many columns as the first.',
      NOT_VALID: 'A value is 1 to 10 with one decimal at most; empty is not known.',
      NOT_A_YEAR: 'The year is written with four digits and is not later than this one.',
      TOO_FEW: 'Fewer than three answers: nothing may be entered.',
      NOT_A_COUNT: 'The number of answers is a whole number.',
      UNKNOWN: 'There is no such group: write its key or its name as on the map.',
      NOT_THEN: 'The group was not there in that year.',
      SEVERAL: 'Several groups have this name in that year: write the key of the one that is meant.',
      NOT_TEXT: 'The file is an Excel workbook. Save it as “CSV UTF-8” and choose that file.',
      NOT_UTF8:
        'The file has another encoding than UTF-8, which would lose å, ä and ö. Save it as “CSV UTF-8”.',
      NOTHING: 'No axis has a value.',
      FROM_SURVEY: 'The year has a survey here.',
      TOO_MANY_LINES: '1000 lines at most.',
    },
  },
};
