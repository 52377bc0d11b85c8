import { busGroupsOn } from '@samsyn/reference/bus-groups';
import { units } from '@samsyn/reference/units';

/** Whom a group's deviations of the demo are between. */
export interface GroupParties {
  readonly busGroupId: string;
  /** The documents say that they work in it, or the demo has made it up. */
  readonly ground: 'BOTH_PARTIES' | 'CHOSEN';
  readonly municipal: readonly string[];
  readonly care: readonly string[];
}

/** Districts whose units the demo lets report to the groups of Stockholm, of which no document says what they hold. */
const districts = [
  ...[
    'farsta',
    'skarpnack',
    'enskede-arsta-vantor',
    'hagersten-alvsjo',
    'skarholmen',
    'sodermalm',
    'kungsholmen',
  ],
  ...['norra-innerstaden', 'bromma', 'hasselby-vallingby', 'jarva', 'ostermalm'],
];

const known = new Set(units.map(({ id }) => id));
const kindOf = new Map(units.map(({ id, kind }) => [id, kind as string]));

/** Districts whose clinics serve them by a part of an older name. */
const partOf: Readonly<Record<string, string>> = {
  'hagersten-alvsjo': 'hagersten-liljeholmen',
  'norra-innerstaden': 'norrmalm',
  jarva: 'rinkeby-kista',
};

/**
 * The groups of today that the demo has parties for.
 *
 * @param isCounty also those whose district is served under an older name: all groups
 */
export function groupParties(today: string, isCounty = false): GroupParties[] {
  return busGroupsOn(today).flatMap(({ id }, place) => {
    const isStockholm = id.startsWith('bus-stockholm');
    const of = isStockholm
      ? (districts[place % districts.length] ?? '')
      : id.replace(/^bus-/, '').replace('-nykvarn', '');
    const municipal = [`soc-${of}`, `elevhalsa-${of}`, `skola-${of}-1`, `forskola-${of}`].filter((unit) =>
      known.has(unit),
    );
    const part = isCounty ? (partOf[of] ?? of) : of;
    const clinics = units.filter(({ kind, serves }) => kind === 'CHILD_PSYCHIATRY' && serves.includes(part));
    const care = [
      ...clinics.map((clinic) => clinic.id),
      ...['hab', 'bumm', 'huslakare'].map((kind) => `${kind}-${part}`),
    ];
    const there = care.filter((unit) => known.has(unit));
    if (municipal.length === 0 || clinics.length === 0) return [];
    const ground = isStockholm && place > 0 ? 'CHOSEN' : 'BOTH_PARTIES';
    return [{ busGroupId: id, ground, municipal, care: there } as const];
  });
}

export function kindOfUnit(id: string): string {
  return kindOf.get(id) ?? 'OTHER';
}
