import { careUnit, TIOHUNDRA } from './care-unit.js';
import { assumed, said } from './sourced.js';
import type { Unit } from './unit.js';

const HABILITATION_ASSUMED = assumed(
  'Habilitering & Hälsa har färre enheter än BUP (f2); vilka, och för vem, är antaget',
);
const PAEDIATRICS_ASSUMED = assumed(
  'tjugo mottagningar godkända i juni 2022, vårdval utan områden (f1); vilka, och för vem, är antaget',
);

function habilitationCentre(
  slug: string,
  name: string,
  partId: string | null,
  serves: readonly string[],
): Unit {
  return careUnit({
    id: `hab-${slug}`,
    name: `Habiliteringscenter ${name}`,
    kind: 'HABILITATION',
    partId,
    serves,
    servesAssumed: true,
    origin: HABILITATION_ASSUMED,
  });
}

/** Habilitation: one centre named in the documents, Tiohundra's in Norrtälje, the rest assumed. */
export const habilitationUnits: readonly Unit[] = [
  careUnit({
    id: 'hab-brommaplan',
    name: 'Habiliteringscenter Brommaplan barn',
    kind: 'HABILITATION',
    partId: 'bromma',
    serves: ['hasselby-vallingby', 'bromma', 'rinkeby-kista', 'spanga', 'tensta'],
    servesAssumed: true,
    origin: said('f3, avsnitt ”Berörda verksamheter” (Hässelby-Vällingby); övriga områden är antagna'),
  }),
  careUnit({
    id: 'hab-norrtalje',
    name: 'Barnhabiliteringen Norrtälje (Tiohundra)',
    kind: 'HABILITATION',
    ...TIOHUNDRA,
    partId: 'norrtalje',
    serves: ['norrtalje'],
    servesAssumed: false,
    origin: said('f4, ”BUS-arbetsgrupp” (”Barnhabilitering och Öppen förskola”)'),
  }),
  habilitationCentre('farsta', 'Farsta', 'farsta', ['farsta', 'skarpnack', 'enskede-arsta-vantor', 'tyreso']),
  habilitationCentre('innerstaden', 'Innerstaden', null, [
    'kungsholmen',
    'norrmalm',
    'ostermalm',
    'sodermalm',
  ]),
  habilitationCentre('sydvast', 'Sydväst', null, [
    ...['skarholmen', 'hagersten-liljeholmen', 'alvsjo'],
    ...['huddinge', 'botkyrka', 'salem', 'sodertalje', 'nykvarn'],
  ]),
  habilitationCentre('sydost', 'Sydost', null, ['haninge', 'nynashamn', 'nacka', 'varmdo']),
  habilitationCentre('nordost', 'Nordost', null, [
    ...['danderyd', 'lidingo', 'osteraker', 'taby', 'vallentuna', 'vaxholm'],
  ]),
  habilitationCentre('nordvast', 'Nordväst', null, [
    ...[
      'ekero',
      'jarfalla',
      'sigtuna',
      'sollentuna',
      'solna',
      'sundbyberg',
      'upplands-bro',
      'upplands-vasby',
    ],
  ]),
];

function paediatricClinic(
  slug: string,
  name: string,
  partId: string,
  serves: readonly string[] = [partId],
): Unit {
  return careUnit({
    id: `bumm-${slug}`,
    name: `Demo-BUMM ${name}`,
    kind: 'PAEDIATRICS',
    authority: 'vardval-bumm',
    partId,
    serves,
    servesAssumed: true,
    origin: PAEDIATRICS_ASSUMED,
    // The earlier clinics' contracts ended on 2022-05-31.
    period: { from: '2022-06-01', to: null },
  });
}

/** Paediatrics (BUMM): twenty, as many as were approved. Tiohundra's is documented; whether it is among them is not. */
export const paediatricUnits: readonly Unit[] = [
  careUnit({
    id: 'bumm-norrtalje',
    name: 'BUMM Norrtälje (Tiohundra)',
    kind: 'PAEDIATRICS',
    ...TIOHUNDRA,
    partId: 'norrtalje',
    serves: ['norrtalje'],
    servesAssumed: false,
    origin: said('f4, ”BUS-arbetsgrupp”'),
  }),
  paediatricClinic('bromma', 'Bromma', 'bromma', ['bromma', 'hasselby-vallingby']),
  paediatricClinic('jarva', 'Järva', 'rinkeby-kista', ['rinkeby-kista', 'spanga', 'tensta']),
  paediatricClinic('kungsholmen', 'Kungsholmen', 'kungsholmen'),
  paediatricClinic('norrmalm', 'Norrmalm', 'norrmalm'),
  paediatricClinic('ostermalm', 'Östermalm', 'ostermalm', ['ostermalm', 'lidingo']),
  paediatricClinic('sodermalm', 'Södermalm', 'sodermalm'),
  paediatricClinic('globen', 'Globen', 'enskede-arsta-vantor'),
  paediatricClinic('farsta', 'Farsta', 'farsta', ['farsta', 'skarpnack']),
  paediatricClinic('liljeholmen', 'Liljeholmen', 'hagersten-liljeholmen', [
    'hagersten-liljeholmen',
    'alvsjo',
  ]),
  paediatricClinic('skarholmen', 'Skärholmen', 'skarholmen'),
  paediatricClinic('haninge', 'Haninge', 'haninge', ['haninge', 'nynashamn', 'tyreso']),
  paediatricClinic('huddinge', 'Huddinge', 'huddinge'),
  paediatricClinic('botkyrka', 'Botkyrka', 'botkyrka', ['botkyrka', 'salem']),
  paediatricClinic('sodertalje', 'Södertälje', 'sodertalje', ['sodertalje', 'nykvarn']),
  paediatricClinic('nacka', 'Nacka', 'nacka', ['nacka', 'varmdo']),
  paediatricClinic('jarfalla', 'Järfälla', 'jarfalla', ['jarfalla', 'upplands-bro', 'ekero']),
  paediatricClinic('sollentuna', 'Sollentuna', 'sollentuna', ['sollentuna', 'upplands-vasby', 'sigtuna']),
  paediatricClinic('solna', 'Solna', 'solna', ['solna', 'sundbyberg']),
  paediatricClinic('taby', 'Täby', 'taby', ['taby', 'danderyd', 'vallentuna', 'osteraker', 'vaxholm']),
];
