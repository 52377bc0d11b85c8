import { type FigureTableDefinition, type FigureTableId, figureTables } from '@samsyn/figures/tables';
import type { FiguresAnswered } from '../src/figures/figures-document.js';
import type {
  BussamFacts,
  DeviationFacts,
  MeasurementFacts,
  ReportFacts,
} from '../src/report/report-facts.js';
import type { ReportRequest } from '../src/report/report-request.js';

const areas = [
  ...['Botkyrka', 'Danderyd', 'Ekerö', 'Haninge', 'Huddinge', 'Järfälla', 'Lidingö', 'Nacka', 'Norrtälje'],
  ...[
    'Nykvarn',
    'Nynäshamn',
    'Salem',
    'Sigtuna',
    'Sollentuna',
    'Solna',
    'Sundbyberg',
    'Södertälje',
    'Tyresö',
  ],
  ...['Täby', 'Upplands Väsby', 'Upplands-Bro', 'Vallentuna', 'Vaxholm', 'Värmdö', 'Österåker'],
  ...['Bromma', 'Enskede-Årsta-Vantör', 'Farsta', 'Hässelby-Vällingby', 'Hägersten-Älvsjö', 'Järva'],
  ...['Kungsholmen', 'Norra innerstaden', 'Skarpnäck', 'Södermalm'],
];
const axes = [
  ...['REGULATIONS', 'DOCUMENTATION', 'GOALS', 'ORGANISATION', 'RESOURCES', 'ANCHORING'],
  ...['KNOWLEDGE', 'COMMUNICATION', 'OUTLOOK'],
];

/** Numbers of a table: of people multiples of five and small ones protected; of the county its own. */
function figuresOf({ owner, counted, categories }: FigureTableDefinition, seed: number): FiguresAnswered {
  const number = (at: number, area: number) => (seed * 7 + at * 13 + area * 29) % 61;
  const cell = (category: string, value: number) => ({
    category,
    value: counted === 'EVENTS' ? value : value < 25 ? null : value - (value % 5),
  });
  const row = (id: string | null, name: string | null, at: number, times: number) => ({
    ...(owner === 'KOMMUN' ? { areaId: id, areaName: name } : {}),
    busGroup: id === null ? null : { id, name },
    total: cell('TOTAL', number(3, at) * times * 3),
    cells: categories.map((category, place) => cell(category, number(place, at) * times)),
  });
  return {
    ...{ asOf: '2026-02-01', closesOn: '2026-02-01' },
    rows: [
      row(null, null, 1, 21),
      ...areas.map((name, at) => row(`bus-${name.toLowerCase()}`, name, at + 2, 1)),
    ],
  };
}

export const figuresAnswer = (seed: number) =>
  Object.fromEntries(figureTables.map((table, at) => [table.id, figuresOf(table, seed + at)])) as Record<
    FigureTableId,
    FiguresAnswered
  >;

const parties = ['SOCIAL_SERVICES', 'SCHOOL', 'STUDENT_HEALTH', 'CHILD_PSYCHIATRY', 'HABILITATION'];

const matrix = parties.flatMap((senderKind, from) =>
  parties.flatMap((recipientKind, to) =>
    from === to ? [] : [{ senderKind, recipientKind, count: ((from * 5 + to * 3) % 11) + 1 }],
  ),
);

export const deviationsAnswer = (): DeviationFacts => ({
  year: {
    ...{ scope: 'COUNTY', total: 120, asOf: '2026-02-01', matrix },
    terms: ['SIP', 'REFERRAL', 'REFERRAL_ANSWER', 'INFORMATION'].flatMap((category, at) => [
      { term: 'VT2025', category, count: 7 + at * 4 },
      { term: 'HT2025', category, count: 21 - at * 3 },
    ]),
    published: [
      ['-socialtjansten', 56],
      ['-socialtjansten-till-bup', 33],
      ['-elevhalsan', 22],
      ['-elevhalsan-till-bup', 17],
      ['', 78],
      ['-till-bup', 50],
    ].map(([id, value]) => ({
      ...{ id: `avvikelser-2021${id}`, value: Number(value), period: '2021' },
      source: 'Stockholms stad, BUS-rapport 2021, s. 9',
    })),
  },
  before: { total: 118, terms: [{ term: 'HT2024', category: 'SIP', count: 30 }] },
});

const knownOn = (date: string) => (date < '2025-11-30' ? [2024] : [2024, 2025]);

/** As the graph tells it of a day: the survey of 2025 ended on 30 November. */
export const measurementsAnswer = (date: string): MeasurementFacts => ({
  busGroups: areas.map((name, at) => ({
    ...{ id: `bus-${at}`, name },
    spiderMeasurements: knownOn(date).map((year) => ({
      ...{ year, protected: at % 9 === 4, demo: true },
      axes: axes.map((axis, place) => {
        const isHeld = at % 9 === 4 || (at % 7 === 3 && place === 2);
        const value = 4 + ((at * 3 + place * 5 + year) % 50) / 10;
        return { axis, value: isHeld ? null : value, missing: isHeld ? 'PROTECTED' : null };
      }),
    })),
  })),
  spiderMedians: [...knownOn(date)].reverse().map((year, back) => ({
    ...{ year, groups: 35, groupsTold: 31, demo: true },
    axes: axes.map((axis, place) => ({
      axis,
      value: 5.2 + ((place * 7) % 9) / 4 - back * (place % 3) * 0.4,
    })),
    dimensions: ['REGULATIONS', 'ORGANISATION', 'OUTLOOK_AND_KNOWLEDGE'].map((dimension, at) => ({
      dimension,
      value: 5.5 + at * 0.6 - back * 0.3,
    })),
  })),
  surveys: [{ year: 2025, closedOn: '2025-11-30' }],
});

export const bussamAnswer = (): BussamFacts => ({
  bussam: {
    meetings: ['2025-02-13', '2025-05-22', '2025-09-18', '2025-12-04', '2024-10-01'].map((day, at) => ({
      ...{
        id: `m-${at}`,
        day,
        bodyName: at % 2 ? 'HÖK-gruppen' : 'BUSSAM',
        standing: at === 2 ? 'CANCELLED' : 'HELD',
      },
      ...{ notice: at === 2 ? null : 'IN_TIME', unsaid: false, minutesOn: day, demo: true },
      decisions: [{ id: `d-${at}`, standing: at ? 'OPEN' : 'DONE', overdue: at === 1 }],
    })),
    yearPlan: {
      questions: [
        'Tidiga och samordnade insatser till barn med hög skolfrånvaro',
        'SIP: kallelser i tid och närvaro från alla parter',
        'Avvikelser används för att förbättra samverkan lokalt',
        'Barn i samhällsvård: ansvar för hälsoundersökningar',
      ].map((question, at) => ({
        ...{
          id: `q-${at}`,
          question,
          responsibleName: at === 3 ? null : 'BUSSAM',
          standing: at ? 'OPEN' : 'DONE',
        },
        ...{ followedUp: at < 2 ? 'FOLLOWED_UP' : 'NEVER', lastFollowedUpOn: at < 2 ? '2025-12-04' : null },
        ...{ source: null, demo: true, activities: [] },
        followUps:
          at < 2
            ? [
                {
                  ...{ id: `f-${at}`, followedUpOn: '2025-12-04', standing: at ? 'OPEN' : 'DONE' },
                  what: 'Alla grupper har sett över sina kallelser. Närvaron har ökat i två av tre grupper.',
                  documentedIn: 'Protokoll 2025-12-04, § 5',
                },
              ]
            : [],
      })),
    },
    documents: [
      {
        ...{ id: 'o', kind: 'AGREEMENT', name: 'BUS-överenskommelsen', decidedOn: '2018-01-01' },
        ...{
          decidedKnownTo: 'YEAR',
          current: true,
          proposed: false,
          ageInYears: 8,
          source: 'f0',
          demo: false,
        },
      },
    ],
  },
  publishedFigureChanges: [
    {
      before: {
        ...{ id: 'a', topic: 'Elever med problematisk skolfrånvaro', period: 'VT 2019', value: 294 },
        ...{ unit: 'elever', basis: 'efter stadsdel', source: 'Stockholms stad 2022' },
      },
      after: { id: 'b', period: 'VT 2022', value: 757, source: 'Stockholms stad 2022' },
      ...{ difference: 463, percent: 157.5 },
    },
  ],
});

/** A year of a county whose every part has something in it. */
export function reportFacts(request: Partial<ReportRequest> = {}): ReportFacts {
  return {
    request: { year: 2025, language: 'sv', date: '2026-02-15', ...request },
    spring: figuresAnswer(1),
    autumn: figuresAnswer(4),
    deviations: deviationsAnswer(),
    measurements: measurementsAnswer(request.date ?? '2026-02-15'),
    bussam: bussamAnswer(),
  };
}
