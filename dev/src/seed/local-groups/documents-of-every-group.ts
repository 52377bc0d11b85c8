import { dayOf, isoOf } from '../days.js';
import type { DocumentRows } from './document-rows.js';
import { everyGroup, yearsAtWork } from './every-group.js';
import type { SeatToSeed } from './seats.js';

const parties = [
  ['Socialtjänsten', 'SOCIAL_SERVICES'],
  ['Utbildningsförvaltningen', 'SCHOOL'],
  ['BUP', 'CHILD_PSYCHIATRY'],
  ['Habiliteringen', 'HABILITATION'],
  ['BUMM', 'PAEDIATRICS'],
] as const;

const points = [
  'GOALS',
  'TARGET_GROUPS',
  'DEVIATIONS',
  'OBSTACLES',
  'QUALITY_INDICATORS',
  'FOLLOW_UP',
] as const;

const needs = [
  'Skolfrånvaro fångas sent',
  'Väntetid mellan bedömning och första SIP-möte',
  'Många parter, ingen som håller ihop',
] as const;

const goals: readonly (readonly [
  goal: string,
  measure: string,
  activities: readonly [string, string, string],
])[] = [
  [
    'Alla SIP följs upp inom sex månader',
    'Andel plan med dokumenterad uppföljning',
    [
      'Ta fram en mall för uppföljningsmöten',
      'Fasta SIP-tider varje vecka',
      'Stickprov i tio planer varje termin',
    ],
  ],
  [
    'Frånvaro uppmärksammas inom två veckor',
    'Dagar från första signal till kontakt',
    [
      'Gemensam rutin mellan skola och socialtjänst',
      'Utbildning om frånvaro för rektorer',
      'Följa frånvaron kvartalsvis',
    ],
  ],
  [
    'Varje part är på plats när familjen är det',
    'Närvaro vid SIP-möten',
    [
      'Ersättare utses för varje plats',
      'Adresslistan för kallelser ses över',
      'Digital närvaro prövas under en termin',
    ],
  ],
];

/** An agreement and a SIP routine where the groups have none yet, and each year's plan and analysis of needs. */
export function documentsOfEveryGroup(rows: DocumentRows, seats: readonly SeatToSeed[], today: string): void {
  const groups = new Map<string, SeatToSeed[]>();
  for (const seat of seats.filter(({ told }) => told.source === everyGroup.source))
    groups.set(seat.told.busGroup, [...(groups.get(seat.told.busGroup) ?? []), seat]);
  [...groups].forEach(([group, ofGroup], place) => {
    if (!rows.has(group, 'LOCAL_AGREEMENT') && place % 6 !== 5) agree(rows, today, group, place);
    if (!rows.has(group, 'SIP_ROUTINE') && place % 5 !== 4)
      rows.document(group, everyGroup, {
        ...{ kind: 'SIP_ROUTINE', name: 'Lokal SIP-rutin', decided: monthsAgo(today, 5 + place) },
        schoolMayCall: place % 2 === 0 ? 'SHALL' : 'MAY',
      });
    const thisYear = Number(today.slice(0, 4));
    for (let back = yearsAtWork - 1; back >= 0; back -= 1)
      if ((place + back) % 7 !== 6) planYear(rows, today, ofGroup, thisYear - back, place);
  });
}

function agree(rows: DocumentRows, today: string, group: string, place: number): void {
  const decided = monthsAgo(today, 2 + ((place * 7) % 40));
  const id = rows.document(group, everyGroup, {
    ...{ kind: 'LOCAL_AGREEMENT', name: 'Lokal BUS-överenskommelse', decided, revisionMonths: 24 },
  });
  parties.forEach(([name, party], nth) => {
    const waits = nth === parties.length - 1 && place % 4 === 3;
    const signed = waits ? (false as const) : isoOf(Math.min(dayOf(decided) + 7 + nth * 3, dayOf(today)));
    rows.party(group, everyGroup, id, { name, party, signed }, decided);
  });
  rows.allParties(group, everyGroup, id, decided);
  points.forEach((point, nth) => {
    rows.point(group, everyGroup, id, point, (place + nth) % 4 !== 0, decided);
  });
}

/** What the year before was found to be needed, and what is done about it; most of it is followed up in time. */
function planYear(
  rows: DocumentRows,
  today: string,
  seats: readonly SeatToSeed[],
  year: number,
  place: number,
): void {
  const group = seats[0]?.told.busGroup ?? '';
  const [analysed, decided] = [`${year - 1}-11-10`, `${year - 1}-12-08`];
  const analysis = rows.document(group, everyGroup, {
    ...{
      kind: 'NEEDS_ANALYSIS',
      name: `Behovsanalys ${year - 1}`,
      year: year - 1,
      decided: analysed,
    },
  });
  const plan = rows.document(group, everyGroup, {
    ...{ kind: 'ACTION_PLAN', name: `Handlingsplan ${year}`, year, decided },
  });
  goals.forEach(([wording, measure, activities], nth) => {
    const need = needs[nth] as string;
    const needId = rows.need(group, everyGroup, analysis, need, null, analysed);
    const goal = rows.goal(group, everyGroup, plan, { wording, measure, needId }, decided);
    activities.forEach((activity, at) => {
      const turn = place + nth * 3 + at;
      const seat = turn % 8 === 7 ? null : (seats[turn % seats.length] ?? null);
      const followUps = [
        [`${year}-03-18`, 'ONGOING', 'Påbörjat. Två parter är med.'],
        [`${year}-09-16`, turn % 3 === 0 ? 'ONGOING' : 'DONE', 'Genomgånget på mötet.'],
      ] as const;
      rows.activity(group, everyGroup, plan, goal, decided, {
        ...{ wording: activity, priority: at === 0 ? 'HIGH' : 'NORMAL' },
        ...{ seat: seat && { id: seat.row.id, owner: seat.owner }, dueOn: `${year}-10-31` },
        followUps: turn % 5 === 4 ? [] : followUps.filter(([on]) => on <= today),
      });
    });
  });
}

const monthsAgo = (today: string, months: number) => isoOf(dayOf(today) - Math.round(months * 30.4));
