import { derivedFigure, figuresOf, type PublishedFigure, percentOf } from './figure.js';

const DURING_2021 = { period: '2021', from: '2021-01-01', to: '2022-01-01' };
const SOURCE = 'f1, avsnitt ”Avvikelser inom BUS-samverkan 2021”';
const BY_SENDER = 'efter avsändare, Stockholms stad';
const BY_SENDER_AND_RECIPIENT = 'efter avsändare och mottagare, Stockholms stad';
// f1 reports these two senders only, so the sum is theirs and not the city's or the county's.
const TWO_SENDERS = 'summa av socialtjänstens och elevhälsans avvikelser; andra avsändare redovisas inte';

const sent: readonly PublishedFigure[] = figuresOf('avvikelser', DURING_2021, [
  {
    id: 'avvikelser-2021-socialtjansten',
    label: 'Avvikelser från socialtjänsten',
    value: 56,
    unit: 'avvikelser',
    basis: BY_SENDER,
    source: SOURCE,
  },
  {
    id: 'avvikelser-2021-elevhalsan',
    label: 'Avvikelser från elevhälsan',
    value: 22,
    unit: 'avvikelser',
    basis: BY_SENDER,
    source: SOURCE,
  },
]);

const sentToBup: readonly PublishedFigure[] = figuresOf('avvikelser', DURING_2021, [
  {
    id: 'avvikelser-2021-socialtjansten-till-bup',
    label: 'Avvikelser från socialtjänsten ställda till BUP; majoriteten handlade om SIP',
    value: 33,
    unit: 'avvikelser',
    basis: BY_SENDER_AND_RECIPIENT,
    source: SOURCE,
  },
  {
    id: 'avvikelser-2021-elevhalsan-till-bup',
    label:
      'Avvikelser från elevhälsan ställda till BUP; majoriteten handlade om remisshantering, främst remissvar',
    value: 17,
    unit: 'avvikelser',
    basis: BY_SENDER_AND_RECIPIENT,
    source: SOURCE,
  },
]);

const total = sum(sent);
const toBup = sum(sentToBup);

/** Deviations of 2021. How they fall on categories was not published beyond the two majorities, so no counts of it. */
export const deviationFigures: readonly PublishedFigure[] = [
  ...sent,
  ...sentToBup,
  derivedFigure(
    sent,
    {
      id: 'avvikelser-2021',
      label: 'Avvikelser, båda avsändarna',
      value: total,
      unit: 'avvikelser',
      basis: TWO_SENDERS,
    },
    DURING_2021,
  ),
  derivedFigure(
    sentToBup,
    {
      id: 'avvikelser-2021-till-bup',
      label: 'Avvikelser till BUP, båda avsändarna',
      value: toBup,
      unit: 'avvikelser',
      basis: TWO_SENDERS,
    },
    DURING_2021,
  ),
  derivedFigure(
    [...sent, ...sentToBup],
    {
      id: 'avvikelser-2021-andel-till-bup',
      label: 'Andel av avvikelserna som ställdes till BUP',
      value: percentOf(toBup, total),
      unit: 'procent',
      basis: TWO_SENDERS,
    },
    DURING_2021,
  ),
];

function sum(figures: readonly PublishedFigure[]): number {
  return figures.reduce((soFar, { value }) => soFar + value, 0);
}
