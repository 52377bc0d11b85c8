import { heldBy, sharingGround } from '@samsyn/collaboration/geography/place.rules';
import type { CollaborationMapQuery } from '../../gql/graphql.js';
import type { Geography, GeographyKind, MapArea } from './geographies.js';

/** Something that can be looked up. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PART' | 'SCHOOL' | 'CLINIC';
  readonly partId: string | null;
  readonly municipalityCode: string | null;
  /** A municipal school belongs to a school area; an independent one does not. */
  readonly isMunicipalSchool: boolean;
}

/** A group, and one reason why it is the place's. */
export interface FoundGroup {
  readonly group: MapArea;
  readonly ground: 'PART' | 'PLACE' | 'SCHOOL_AREA' | 'MEETS' | 'SEAT';
  readonly schoolArea: MapArea | null;
}

export interface FoundGroups {
  readonly known: readonly FoundGroup[];
  readonly mayAlso: readonly MapArea[];
}

/** All that can be looked up, by name. */
export function placesIn(
  { districtParts, schools, clinics }: CollaborationMapQuery,
  compare: (a: string, b: string) => number,
): Place[] {
  const parts = (districtParts ?? []).map(
    ({ id, name, municipality }): Place => ({
      ...{
        id,
        name,
        kind: 'PART',
        partId: id,
        municipalityCode: municipality.code,
        isMunicipalSchool: false,
      },
    }),
  );
  const ofSchools = (schools ?? []).map(
    ({ id, name, partId, municipality, independent }): Place => ({
      ...{ id, name: name ?? id, kind: 'SCHOOL', partId: partId ?? null },
      ...{ municipalityCode: municipality?.code ?? null, isMunicipalSchool: independent === false },
    }),
  );
  const ofClinics = (clinics ?? []).map(
    ({ id, name }): Place => ({
      ...{ id, name: name ?? id, kind: 'CLINIC', partId: null, municipalityCode: null },
      isMunicipalSchool: false,
    }),
  );
  return [...parts, ...ofSchools, ...ofClinics].sort((a, b) => compare(a.name, b.name));
}

/** Places whose name holds all the words, those that begin with what was written first. */
export function search(places: readonly Place[], written: string): Place[] {
  const words = written.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const [first = ''] = words;
  const begins = ({ name }: Place) => name.toLocaleLowerCase('sv').startsWith(first);
  const hits = places.filter(({ name }) =>
    words.every((word) => name.toLocaleLowerCase('sv').includes(word)),
  );
  return [...hits.filter(begins), ...hits.filter((place) => !begins(place))];
}

/** Every group that is the place's, each with its ground; null while what it takes could not be fetched. */
export function groupsOf(
  place: Place,
  { grupper, skolor }: Record<GeographyKind, Geography>,
  { busGroups }: CollaborationMapQuery,
): FoundGroups | null {
  if (!grupper) return null;
  if (place.kind === 'CLINIC') return groupsOfClinic(place, grupper, busGroups);
  const where = { partId: place.partId, municipalityCode: place.municipalityCode ?? '' };
  const { holding, mayHold } = heldBy(grupper, where);
  const lying = holding.map((group): FoundGroup => {
    return { group, ground: place.kind === 'PART' ? 'PART' : 'PLACE', schoolArea: null };
  });
  const areas = place.isMunicipalSchool ? heldBy(skolor ?? [], where).holding : [];
  const throughSchool = areas.flatMap((schoolArea) =>
    sharingGround(grupper, schoolArea).map((group): FoundGroup => {
      return { group, ground: 'SCHOOL_AREA', schoolArea };
    }),
  );
  return { known: [...lying, ...throughSchool], mayAlso: mayHold };
}

function groupsOfClinic(
  { id }: Place,
  groups: readonly MapArea[],
  told: CollaborationMapQuery['busGroups'],
): FoundGroups | null {
  // Where the region could not be reached its seats are null, and nothing can be said of its clinics.
  if (!told || told.some(({ regionalSeats }) => regionalSeats === null)) return null;
  const of = (ground: FoundGroup['ground'], ids: ReadonlySet<string>): FoundGroup[] =>
    groups.filter((group) => ids.has(group.id)).map((group) => ({ group, ground, schoolArea: null }));
  const met = told.filter(({ childPsychiatryUnits }) => childPsychiatryUnits?.some((unit) => unit.id === id));
  const seated = told.filter(({ regionalSeats }) =>
    regionalSeats?.some(({ unit }) => unit && 'id' in unit && unit.id === id),
  );
  return {
    known: [
      ...of('MEETS', new Set(met.map((group) => group.id))),
      ...of('SEAT', new Set(seated.map((group) => group.id))),
    ],
    mayAlso: [],
  };
}
