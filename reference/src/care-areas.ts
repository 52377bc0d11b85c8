import { childPsychiatryInTheCity, childPsychiatryOutsideTheCity } from './child-psychiatry-units.js';
import { type ComposedArea, type Membership, membershipsOf } from './composition.js';
import { malinaUnits } from './primary-care-units.js';
import { asOf, assumed, type IsoDate, type Origin, type Period, said } from './sourced.js';
import type { Unit } from './unit.js';

export type CareAreaKind = 'CHILD_PSYCHIATRY' | 'MALINA';

/** An area of responsibility in health care. Paediatrics (BUMM) has none: it is chosen freely. */
export interface CareArea extends ComposedArea {
  readonly kind: CareAreaKind;
  /** Ids of the units that answer for it; empty when the documents do not say. */
  readonly unitIds: readonly string[];
}

// "Under 2023": the sixteen areas became nine, without a day.
const UNTIL_2023: Period = { from: null, to: '2023-01-01', toKnownTo: 'year' };
const FROM_2023: Period = { from: '2023-01-01', to: null, fromKnownTo: 'year' };
const FROM_MALINA: Period = { from: '2022-09-01', to: null };

const EACH_CLINIC_AN_AREA = assumed(
  '16 områden före 2023 (f1); att varje mottagning här hade ett eget är antaget',
);
const NINE_AREAS = said('f1, ”Beslut om ny geografisk indelning”; gränserna står inte, numret är vårt');
const SIX_AREAS = said('f1, ”Införande av Malinamottagningar”; gränserna står inte, numret är vårt');

/** Which clinic meets which part, where a document says so. */
const DOCUMENTED_PARTS: Readonly<Record<string, Origin>> = {
  'rinkeby-kista': said('f1, ”Införande av enheten En väg in”'),
  spanga: said('f1, ”Införande av enheten En väg in” (Spånga-Tensta)'),
  tensta: said('f1, ”Införande av enheten En väg in” (Spånga-Tensta)'),
  'hasselby-vallingby': said('f3, avsnitt ”Berörda verksamheter”'),
  tyreso: said('f0, avsnitt 3.1'),
  norrtalje: said('f4, ”BUS-arbetsgrupp”'),
};

function areaOfClinic(clinic: Unit): CareArea {
  const memberships = clinic.serves.flatMap((partId): Membership[] =>
    membershipsOf([partId], { ...(DOCUMENTED_PARTS[partId] ?? EACH_CLINIC_AN_AREA), ...UNTIL_2023 }),
  );
  return {
    id: `bup-omrade-${clinic.id.replace(/^bup-/, '')}`,
    kind: 'CHILD_PSYCHIATRY',
    name: clinic.name,
    compositionKnown: true,
    memberships,
    unitIds: [clinic.id],
    ...EACH_CLINIC_AN_AREA,
    ...UNTIL_2023,
  };
}

function undrawnArea(id: string, kind: CareAreaKind, name: string, origin: Origin, period: Period): CareArea {
  return { id, kind, name, compositionKnown: false, memberships: [], unitIds: [], ...origin, ...period };
}

/** Sixteen until 2023 and nine from then; five of the nine hold the city's districts, which five is not said. */
const childPsychiatryAreas: readonly CareArea[] = [
  ...[...childPsychiatryInTheCity, ...childPsychiatryOutsideTheCity].map(areaOfClinic),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((ordinal) =>
    undrawnArea(
      `bup-omrade-2023-${ordinal}`,
      'CHILD_PSYCHIATRY',
      `BUP-område ${ordinal} av 9 (gränser okända)`,
      NINE_AREAS,
      FROM_2023,
    ),
  ),
];

/** Six, of which four hold the city's districts; which four is not said. */
const malinaAreas: readonly CareArea[] = malinaUnits.map((unit, index) => ({
  ...undrawnArea(
    `malina-omrade-${index + 1}`,
    'MALINA',
    `Malinaområde ${index + 1} av 6 (gränser okända)`,
    SIX_AREAS,
    FROM_MALINA,
  ),
  unitIds: [unit.id],
}));

/** All care areas that the reference data knows, past and present. */
export const careAreas: readonly CareArea[] = [...childPsychiatryAreas, ...malinaAreas];

/** The care areas of one kind that hold on a day; all there ever were when no day is given. */
export function careAreasOfKind(kind: CareAreaKind, on?: IsoDate): CareArea[] {
  const ofKind = careAreas.filter((area) => area.kind === kind);
  return on === undefined ? ofKind : asOf(ofKind, on);
}
