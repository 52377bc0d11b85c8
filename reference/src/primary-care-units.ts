import { careUnit, TIOHUNDRA } from './care-unit.js';
import { districtParts } from './district-parts.js';
import { assumed, type Period, said } from './sourced.js';
import type { Unit } from './unit.js';

const EXTENDED_DUTY: Period = { from: '2021-12-01', to: null };
const MALINA_START: Period = { from: '2022-09-01', to: null };

const HEALTH_CENTRE = assumed(
  'minst en husläkarmottagning i varje stadsdelsområde utför uppdraget psykisk hälsa 6–17 år (f1); vilka står inte',
);

/** One invented health centre in each part that performs the extended duty for ages 6–17 (from 2021-12-01). */
const healthCentres: readonly Unit[] = districtParts.map(({ id, name }) =>
  careUnit({
    id: `huslakare-${id}`,
    name: `Demo-husläkarmottagningen ${name}`,
    kind: 'PRIMARY_CARE',
    authority: 'vardval-huslakare',
    partId: id,
    serves: [id],
    servesAssumed: true,
    origin: HEALTH_CENTRE,
    period: EXTENDED_DUTY,
  }),
);

/** Malina clinics, ages 0–5: one in each of six areas, none of which the documents name or draw. */
export const malinaUnits: readonly Unit[] = [1, 2, 3, 4, 5, 6].map((ordinal) =>
  careUnit({
    id: `malina-${ordinal}`,
    name: `Malinamottagningen, område ${ordinal} av 6`,
    kind: 'PRIMARY_CARE',
    authority: 'malina',
    partId: null,
    serves: [],
    servesAssumed: false,
    origin: said('f1, ”Införande av Malinamottagningar”; numret är vårt, områdets gränser står inte'),
    period: MALINA_START,
  }),
);

const childHealthCentre: Unit = careUnit({
  id: 'bvc-hasselby-vallingby',
  name: 'Barnhälsovården Hässelby-Vällingby',
  kind: 'PRIMARY_CARE',
  partId: 'hasselby-vallingby',
  serves: ['hasselby-vallingby'],
  servesAssumed: false,
  origin: said('f3, avsnitt ”Berörda verksamheter”; vårdgivaren är antagen'),
});

const firstLineInNorrtalje: Unit = careUnit({
  id: 'forsta-linjen-norrtalje',
  name: '1:a linjen barn och ungdom 0–24 år (Tiohundra)',
  kind: 'PRIMARY_CARE',
  ...TIOHUNDRA,
  partId: 'norrtalje',
  serves: ['norrtalje'],
  servesAssumed: false,
  origin: said('f4, ”BUS-arbetsgrupp”'),
});

export const primaryCareUnits: readonly Unit[] = [
  ...healthCentres,
  ...malinaUnits,
  childHealthCentre,
  firstLineInNorrtalje,
];
