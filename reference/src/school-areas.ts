import { type ComposedArea, membershipsOf } from './composition.js';
import { type IsoDate, type Sourced, said } from './sourced.js';

/** One of the seven areas of the city's compulsory-school administration, each with a head who sits in BUS groups. */
export interface SchoolArea extends ComposedArea {
  readonly kind: 'SCHOOL_AREA';
  /** Its number (f1); null for the areas before 2020-08-01, whose numbers the documents do not give. */
  readonly number: number | null;
}

const REDRAWN: IsoDate = '2020-08-01';

const DRAWN = said(
  'f2, avsnitt ”Sju grundskoleområden” och Bild 2; numren i f1, avsnitt ”Sju grundskoleområden”',
);
const BEFORE = said(
  'f2, avsnitt ”Sju grundskoleområden” (”fortsatt sju till antalet”); indelningen före står inte',
);

function schoolArea(number: number, name: string, partIds: readonly string[]): SchoolArea {
  const row: Sourced = { ...DRAWN, from: REDRAWN, to: null };
  const memberships = membershipsOf(partIds, row);
  return {
    id: `skolomrade-${number}`,
    kind: 'SCHOOL_AREA',
    number,
    name,
    compositionKnown: true,
    memberships,
    ...row,
  };
}

function earlierSchoolArea(ordinal: number): SchoolArea {
  return {
    id: `skolomrade-fore-2020-${ordinal}`,
    kind: 'SCHOOL_AREA',
    number: null,
    name: `Grundskoleområde före augusti 2020 (${ordinal} av 7)`,
    compositionKnown: false,
    memberships: [],
    ...BEFORE,
    from: null,
    to: REDRAWN,
  };
}

/** The seven of today, and the seven unknown ones that they replaced. */
export const schoolAreas: readonly SchoolArea[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map(earlierSchoolArea),
  schoolArea(1, 'Bromma och Kungsholmen', ['bromma', 'kungsholmen']),
  schoolArea(2, 'Enskede-Årsta-Vantör och Skärholmen', ['enskede-arsta-vantor', 'skarholmen']),
  schoolArea(3, 'Farsta och Skarpnäck', ['farsta', 'skarpnack']),
  schoolArea(4, 'Hägersten-Älvsjö', ['hagersten-liljeholmen', 'alvsjo']),
  schoolArea(5, 'Rinkeby-Kista och Tensta', ['rinkeby-kista', 'tensta']),
  schoolArea(6, 'Norrmalm, Södermalm och Östermalm', ['norrmalm', 'sodermalm', 'ostermalm']),
  schoolArea(7, 'Hässelby-Vällingby och Spånga', ['hasselby-vallingby', 'spanga']),
];
