import { careUnit, TIOHUNDRA } from './care-unit.js';
import { assumed, said } from './sourced.js';
import type { Unit } from './unit.js';

const IN_THE_CITY = 'f2, Bild 1 (kartan över BUS-områden och BUP-mottagningar)';
const GROUNDS_ASSUMED = `${IN_THE_CITY}; upptagningsområdet är antaget`;
const OUTSIDE = assumed(
  'BUP (SLSO) svarar för länet utom PRIMA:s områden (f1); mottagning och område är antagna',
);

function clinic(slug: string, name: string, partId: string, serves: readonly string[], source: string): Unit {
  return careUnit({
    id: `bup-${slug}`,
    name,
    kind: 'CHILD_PSYCHIATRY',
    partId,
    serves,
    servesAssumed: true,
    origin: said(source),
  });
}

function assumedClinic(slug: string, name: string, serves: readonly string[]): Unit {
  return careUnit({
    id: `bup-${slug}`,
    name: `BUP ${name}`,
    kind: 'CHILD_PSYCHIATRY',
    partId: null,
    serves,
    servesAssumed: true,
    origin: OUTSIDE,
  });
}

/** The six clinics tied to the city's BUS groups. The map gives where they lie; of whom they serve little is said. */
export const childPsychiatryInTheCity: readonly Unit[] = [
  careUnit({
    id: 'bup-prima-jarva',
    name: 'Prima Järva',
    kind: 'CHILD_PSYCHIATRY',
    authority: 'prima',
    partId: null,
    serves: ['rinkeby-kista', 'spanga', 'tensta'],
    servesAssumed: false,
    origin: said(
      `${IN_THE_CITY}; f1, ”Införande av enheten En väg in”: PRIMA har Rinkeby-Kista och Spånga-Tensta`,
    ),
  }),
  clinic(
    'bromma',
    'BUP Bromma',
    'bromma',
    ['bromma', 'hasselby-vallingby'],
    `${IN_THE_CITY}; f3 kallar den Brommaplan och ger Hässelby-Vällingby; Bromma är antaget`,
  ),
  clinic(
    'kungsholmen',
    'BUP Kungsholmen',
    'kungsholmen',
    ['kungsholmen', 'norrmalm', 'ostermalm'],
    GROUNDS_ASSUMED,
  ),
  clinic(
    'globen',
    'BUP Globen',
    'enskede-arsta-vantor',
    ['enskede-arsta-vantor', 'sodermalm'],
    GROUNDS_ASSUMED,
  ),
  clinic(
    'skarholmen',
    'BUP Skärholmen',
    'skarholmen',
    ['skarholmen', 'hagersten-liljeholmen', 'alvsjo'],
    GROUNDS_ASSUMED,
  ),
  clinic('farsta', 'BUP Farsta', 'farsta', ['farsta', 'skarpnack'], GROUNDS_ASSUMED),
];

/** The clinics of the rest of the county: two documented, eight assumed. */
export const childPsychiatryOutsideTheCity: readonly Unit[] = [
  careUnit({
    id: 'bup-prima-tyreso',
    name: 'Prima barnpsykiatri Tyresö',
    kind: 'CHILD_PSYCHIATRY',
    authority: 'prima',
    partId: null,
    serves: ['tyreso'],
    servesAssumed: false,
    origin: said(
      'f0, avsnitt 3.1 och 4.1: Prima barnpsykiatri är med i Tyresös BUS-samverkan; ortsnamnet är vårt',
    ),
  }),
  careUnit({
    id: 'bup-norrtalje',
    name: 'BUP Norrtälje (Tiohundra)',
    kind: 'CHILD_PSYCHIATRY',
    ...TIOHUNDRA,
    partId: 'norrtalje',
    serves: ['norrtalje'],
    servesAssumed: false,
    origin: said('f4, ”BUS-arbetsgrupp”'),
  }),
  assumedClinic('haninge', 'Haninge', ['haninge', 'nynashamn']),
  assumedClinic('huddinge', 'Huddinge', ['huddinge', 'botkyrka', 'salem']),
  assumedClinic('jarfalla', 'Järfälla', ['jarfalla', 'upplands-bro', 'ekero']),
  assumedClinic('nacka', 'Nacka', ['nacka', 'varmdo']),
  assumedClinic('sollentuna', 'Sollentuna', ['sollentuna', 'upplands-vasby', 'sigtuna']),
  assumedClinic('solna', 'Solna', ['solna', 'sundbyberg', 'lidingo']),
  assumedClinic('sodertalje', 'Södertälje', ['sodertalje', 'nykvarn']),
  assumedClinic('taby', 'Täby', ['taby', 'danderyd', 'vallentuna', 'osteraker', 'vaxholm']),
];

/** The reception that takes referrals for all of SLSO's clinics; it treats nobody and so serves no part of its own. */
export const childPsychiatryReception: Unit = careUnit({
  id: 'bup-en-vag-in',
  name: 'BUP En väg in',
  kind: 'CHILD_PSYCHIATRY',
  partId: null,
  serves: [],
  servesAssumed: false,
  origin: said('f1, ”Införande av enheten En väg in” (våren 2020)'),
  period: { from: '2020-01-01', to: null, fromKnownTo: 'half-year' },
});
