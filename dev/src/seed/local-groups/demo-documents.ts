import { assumed } from '@samsyn/reference/sourced';
import { dayOf, isoOf } from '../days.js';
import type { DocumentRows } from './document-rows.js';
import { seatsToSeed } from './seats.js';

const madeUp = assumed('dokumenten beskriver vad som ska finnas, inte vad som står i denna grupps');
const aboutSchool = assumed('f1 och f2 säger att SIP-rutinerna skiljer sig åt, inte vilka som säger vad');

/** Groups in the demo whose routine says that school shall, or may, call. */
const routines = [
  ['bus-norrtalje', 'SHALL'],
  ['bus-nacka', 'SHALL'],
  ['bus-huddinge', 'MAY'],
  ['bus-sollentuna', 'MAY'],
  ['bus-taby', 'SHALL'],
  ['bus-jarfalla', 'MAY'],
  ['bus-haninge', 'SHALL'],
  ['bus-farsta', 'SHALL'],
  ['bus-skarpnack', 'MAY'],
  ['bus-sodermalm', 'MAY'],
] as const;

/** Groups with a made-up agreement: decided so many months ago, and how its signatures stand. */
const withAgreement = [
  ['bus-nacka', 14, 'all'],
  ['bus-huddinge', 27, 'all'],
  ['bus-sollentuna', 3, 'not all'],
  ['bus-taby', 23, 'not told'],
] as const;

const parties = [
  ['Socialtjänsten', 'SOCIAL_SERVICES'],
  ['Utbildningsförvaltningen', 'SCHOOL'],
  ['BUP', 'CHILD_PSYCHIATRY'],
  ['Habiliteringen', 'HABILITATION'],
  ['BUMM', 'PAEDIATRICS'],
] as const;

const points = [
  ['GOALS', true],
  ['TARGET_GROUPS', false],
  ['DEVIATIONS', true],
  ['OBSTACLES', false],
  ['QUALITY_INDICATORS', false],
  ['FOLLOW_UP', true],
] as const;

/** Documents that no source tells of, for the demo to have some of each standing; every row says so. */
export function madeUpDocuments(rows: DocumentRows, today: string): void {
  for (const [group, schoolMayCall] of routines)
    rows.document(group, aboutSchool, {
      ...{ kind: 'SIP_ROUTINE', name: 'Lokal SIP-rutin', decided: '2019-09-01', schoolMayCall },
    });
  for (const [group, monthsAgo, signed] of withAgreement) agree(rows, today, group, monthsAgo, signed);
  planYears(rows, today);
  planHasselbyVallingby(rows);
}

function agree(rows: DocumentRows, today: string, group: string, monthsAgo: number, signed: string): void {
  const decided = daysAgo(today, Math.round(monthsAgo * 30.4));
  const id = rows.document(group, madeUp, {
    ...{ kind: 'LOCAL_AGREEMENT', name: 'Lokal BUS-överenskommelse', decided, revisionMonths: 24 },
  });
  parties.forEach(([name, party], place) => {
    const isLast = place === parties.length - 1;
    const on = isoOf(dayOf(decided) + 7 + place * 3);
    const signature =
      signed === 'not told' ? {} : { signed: isLast && signed === 'not all' ? (false as const) : on };
    rows.party(group, madeUp, id, { name, party, ...signature }, decided);
  });
  rows.allParties(group, madeUp, id, decided);
  for (const [point, held] of points) rows.point(group, madeUp, id, point, held, decided);
}

/** Norrtälje: last year's plan and analysis, and this year's plan that answers what the analysis found. */
function planYears(rows: DocumentRows, today: string): void {
  const group = 'bus-norrtalje';
  const year = Number(today.slice(0, 4));
  const before = `${year - 1}-11-15`;
  const seats = seatsToSeed.filter(({ told }) => told.busGroup === group);
  const seat = (place: number) => {
    const { owner, row } = seats[place % seats.length] as (typeof seats)[number];
    return { id: row.id, owner };
  };
  const lastPlan = rows.document(group, madeUp, {
    ...{ kind: 'ACTION_PLAN', name: `Handlingsplan ${year - 1}`, year: year - 1 },
    decided: `${year - 2}-12-10`,
  });
  const lastGoal = rows.goal(
    group,
    madeUp,
    lastPlan,
    {
      wording: 'Alla SIP följs upp inom sex månader',
      measure: 'Andel plan med dokumenterad uppföljning',
      needId: null,
    },
    `${year - 2}-12-10`,
  );
  rows.activity(group, madeUp, lastPlan, lastGoal, `${year - 2}-12-10`, {
    ...{
      wording: 'Ta fram en mall för uppföljningsmöten',
      priority: 'HIGH',
      seat: seat(0),
      dueOn: `${year - 1}-05-31`,
    },
    followUps: [
      [`${year - 1}-03-12`, 'ONGOING', 'Utkast finns, prövas i två ärenden'],
      [`${year - 1}-05-20`, 'DONE', 'Beslutad och spridd i verksamheterna'],
    ],
  });
  const analysis = rows.document(group, madeUp, {
    ...{ kind: 'NEEDS_ANALYSIS', name: `Behovsanalys ${year - 1}`, year: year - 1, decided: before },
  });
  const absence = rows.need(
    group,
    madeUp,
    analysis,
    'Skolfrånvaro fångas sent',
    'Frånvarostatistik och skolornas egna svar',
    before,
  );
  const waiting = rows.need(
    group,
    madeUp,
    analysis,
    'Väntetid mellan bedömning och första SIP-möte',
    null,
    before,
  );
  const plan = rows.document(group, madeUp, {
    ...{
      kind: 'ACTION_PLAN',
      name: `Handlingsplan ${year}`,
      year,
      decided: `${year - 1}-12-09`,
    },
  });
  const decided = `${year - 1}-12-09`;
  const goals = [
    rows.goal(
      group,
      madeUp,
      plan,
      {
        wording: 'Elever med hög frånvaro får en samordnad plan tidigt',
        measure: 'Tid från 20 procents frånvaro till kallelse',
        needId: absence,
      },
      decided,
    ),
    rows.goal(
      group,
      madeUp,
      plan,
      { wording: 'Första SIP-mötet hålls inom tre veckor', measure: null, needId: waiting },
      decided,
    ),
  ] as const;
  rows.activity(group, madeUp, plan, goals[0], decided, {
    ...{
      wording: 'Gemensam rutin för skolfrånvaro',
      priority: 'HIGH',
      seat: seat(3),
      dueOn: daysAgo(today, 20),
    },
    followUps: withinYear(year, today, [[90, 'ONGOING', 'Arbetsgruppen har ett förslag']]),
  });
  rows.activity(group, madeUp, plan, goals[0], decided, {
    ...{
      wording: 'Utbildning om frånvaro för rektorer och socialsekreterare',
      priority: 'NORMAL',
      seat: null,
      dueOn: daysAgo(today, -45),
    },
    followUps: [],
  });
  rows.activity(group, madeUp, plan, goals[1], decided, {
    ...{
      wording: 'Fasta SIP-tider varje vecka',
      priority: 'HIGH',
      seat: seat(6),
      dueOn: daysAgo(today, -120),
    },
    followUps: withinYear(year, today, [[60, 'ONGOING', 'Socialkontoret och BUP har bokat tider']]),
  });
}

/** Hässelby-Vällingby: a plan of the last whole year that the group had. */
function planHasselbyVallingby(rows: DocumentRows): void {
  const group = 'bus-hasselby-vallingby';
  const decided = '2020-12-07';
  const id = rows.document(group, madeUp, {
    ...{ kind: 'ACTION_PLAN', name: 'Handlingsplan 2021', year: 2021, decided },
  });
  const goal = rows.goal(
    group,
    madeUp,
    id,
    {
      wording: 'SIP-rutinen är känd i alla verksamheter',
      measure: 'Fråga till medarbetare i december',
      needId: null,
    },
    decided,
  );
  const seats = seatsToSeed.filter(({ told }) => told.busGroup === group);
  const responsible = seats[0] as (typeof seats)[number];
  rows.activity(group, madeUp, id, goal, decided, {
    ...{ wording: 'Gemensam utbildning i SIP', priority: 'HIGH', dueOn: '2021-09-30' },
    seat: { id: responsible.row.id, owner: responsible.owner },
    followUps: [['2021-05-18', 'ONGOING', 'Två av fyra tillfällen hållna']],
  });
}

const daysAgo = (today: string, days: number) => isoOf(dayOf(today) - days);

/** Follow-ups so many days ago, but for those that would lie before the year. */
function withinYear(
  year: number,
  today: string,
  followUps: readonly (readonly [daysAgo: number, standing: string, note: string])[],
) {
  return followUps
    .map(([days, standing, note]) => [daysAgo(today, days), standing, note] as const)
    .filter(([on]) => on >= `${year}-01-01`);
}
