import { derivedFigure, figuresOf, type PublishedFigure, percentOf } from './figure.js';
import { type Period, UNDATED } from './sourced.js';

// A term has no published first and last day, so it is dated to its half-year.
const toHalfYear = { fromKnownTo: 'half-year', toKnownTo: 'half-year' } as const;
const AUTUMN_2017: Period = { from: '2017-07-01', to: '2018-01-01', ...toHalfYear };
const AUTUMN_2021: Period = { from: '2021-07-01', to: '2022-01-01', ...toHalfYear };

const ABSENCE = 'f1, avsnitt ”Idéskiss till sociala investeringsfonden”';
const ABSENCE_BASIS = 'elever i stadens grundskolor med frånvaro på 50 procent eller mer under terminen';
const ABSENCE_LABEL = 'Elever med frånvaro på 50 procent eller mer';

const in2017: readonly PublishedFigure[] = figuresOf(
  'skolfrånvaro',
  { period: 'höstterminen 2017', ...AUTUMN_2017 },
  [
    {
      id: 'franvaro-2017',
      label: ABSENCE_LABEL,
      value: 294,
      unit: 'elever',
      basis: ABSENCE_BASIS,
      source: ABSENCE,
    },
  ],
);
const in2021: readonly PublishedFigure[] = figuresOf(
  'skolfrånvaro',
  { period: 'höstterminen 2021', ...AUTUMN_2021 },
  [
    {
      id: 'franvaro-2021',
      label: ABSENCE_LABEL,
      value: 757,
      unit: 'elever',
      basis: ABSENCE_BASIS,
      source: ABSENCE,
    },
  ],
);

const before = in2017[0]?.value ?? Number.NaN;
const increase = (in2021[0]?.value ?? Number.NaN) - before;
const BETWEEN = {
  period: 'höstterminen 2017 till höstterminen 2021',
  from: AUTUMN_2017.from,
  to: AUTUMN_2021.to,
  ...toHalfYear,
};

const absence: readonly PublishedFigure[] = [
  ...in2017,
  ...in2021,
  derivedFigure(
    [...in2017, ...in2021],
    {
      id: 'franvaro-okning',
      label: 'Ökning av antalet',
      value: increase,
      unit: 'elever',
      basis: ABSENCE_BASIS,
    },
    BETWEEN,
  ),
  derivedFigure(
    [...in2017, ...in2021],
    {
      id: 'franvaro-okning-andel',
      label: 'Ökning i procent',
      value: percentOf(increase, before),
      unit: 'procent',
      basis: ABSENCE_BASIS,
    },
    BETWEEN,
  ),
];

const DISTRICTS = 'f2, avsnitt ”Gemensamt arbete för fullföljd skolgång” (not 53)';
const INDEPENDENT = 'f2, avsnitt ”Fristående skolor”';

/** Where pupils go to school. The synthetic population is made to show these shares. */
const schooling: readonly PublishedFigure[] = figuresOf(
  'skolgång',
  { period: 'rapporten från 2020', ...UNDATED },
  [
    {
      id: 'skolgang-annan-stadsdel',
      label: 'Grundskoleelever som går i skolan i en annan stadsdel än den de är folkbokförda i',
      value: 20,
      unit: 'procent',
      exactness: 'ABOUT',
      basis: 'Stockholms grundskoleelever; skolans stadsdel mot folkbokföringens',
      source: DISTRICTS,
    },
    {
      id: 'skolgang-annan-stadsdel-hogstadiet',
      label: 'Högstadieelever som går i skolan i en annan stadsdel än den de är folkbokförda i',
      value: 30,
      unit: 'procent',
      basis: 'Stockholms högstadieelever; skolans stadsdel mot folkbokföringens',
      source: DISTRICTS,
    },
    {
      id: 'skolgang-fristaende',
      label: 'Elever som har valt en fristående grundskola',
      value: 25,
      unit: 'procent',
      exactness: 'ALMOST',
      basis: 'Stockholms elever; i vissa stadsdelar är andelen avsevärt högre',
      source: INDEPENDENT,
    },
    {
      id: 'skolgang-fristaende-hogstadiet-annan-stadsdel',
      label: 'Högstadieelever i fristående skola som går i en annan stadsdel än den de är folkbokförda i',
      value: 50,
      unit: 'procent',
      basis: 'högstadieelever som valt en fristående skola (”varannan”)',
      source: INDEPENDENT,
    },
  ],
);

export const schoolingFigures: readonly PublishedFigure[] = [...absence, ...schooling];
