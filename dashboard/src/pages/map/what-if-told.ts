import type { CollaborationMapQuery } from '../../gql/graphql.js';
import type { Geography, GeographyKind } from './geographies.js';
import type { Piece, StandingGroup } from './what-if.rules.js';

/** A regional unit by its key. */
export interface RegionalUnit {
  readonly id: string;
  readonly name: string;
}

/** What "what if" starts from; null while one of the owners could not be reached. */
export interface Start {
  readonly groups: readonly StandingGroup[];
  readonly pieces: readonly Piece[];
  readonly units: ReadonlyMap<string, RegionalUnit>;
  groundOf(unitId: string): readonly string[] | null;
}

export function startOf(
  data: CollaborationMapQuery,
  { grupper, stadsdelar, bup }: Record<GeographyKind, Geography>,
): Start | null {
  const { busGroups, districtParts, childPsychiatry } = data;
  if (!grupper || !stadsdelar || !bup || !busGroups || !districtParts || !childPsychiatry) return null;
  if (busGroups.some(({ regionalSeats }) => regionalSeats === null)) return null;
  const units = new Map<string, RegionalUnit>();
  const known = (unit: { id: string; name: string | null }) => {
    units.set(unit.id, { id: unit.id, name: unit.name ?? unit.id });
    return unit.id;
  };
  const unitsOf = new Map(
    busGroups.map(({ id, childPsychiatryUnits, regionalSeats }) => {
      const seated = (regionalSeats ?? []).flatMap(({ unit }) =>
        unit && 'name' in unit ? [known(unit)] : [],
      );
      const met = childPsychiatryUnits?.map(known) ?? [];
      // A seat that has been entered says who sits there, and not that nobody else does.
      const unitIds = [...new Set([...met, ...seated])];
      return [id, { unitIds, unitsKnown: childPsychiatryUnits !== null }] as const;
    }),
  );
  const inDistricts = new Set(stadsdelar.flatMap(({ partIds }) => partIds));
  return {
    groups: grupper.map(({ id, name, partIds, compositionKnown }) => ({
      ...{ id, name, partIds, compositionKnown },
      ...(unitsOf.get(id) ?? { unitIds: [], unitsKnown: false }),
    })),
    pieces: [
      ...stadsdelar,
      ...districtParts
        .filter(({ id }) => !inDistricts.has(id))
        .map(({ id, name }) => ({ id, name, partIds: [id] })),
    ],
    units,
    // Only an area whose ground is known says whom its clinics serve.
    groundOf(unitId) {
      const areas = bup.filter(
        ({ compositionKnown, units: its }) => compositionKnown && its.some(({ id }) => id === unitId),
      );
      return areas.length > 0 ? areas.flatMap(({ partIds }) => partIds) : null;
    },
  };
}
