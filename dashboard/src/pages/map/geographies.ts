import { cityTiles, municipalityTiles } from '../../charts/tile-map/layout.js';
import type { CollaborationMapQuery } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { AreaOnMap, CareAreaOnMap } from './map-query.js';

/** The geographies that can be laid over each other, as the address names them. */
export const geographyKinds = ['grupper', 'stadsdelar', 'skolor', 'bup', 'malina'] as const;
export type GeographyKind = (typeof geographyKinds)[number];

/** An area on the day that is shown, and how it is drawn. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly partIds: readonly string[];
  readonly compositionKnown: boolean;
  /** none for areas of care, which cross the municipalities' borders */
  readonly municipalityCodes: readonly string[];
  readonly from: string | null;
  readonly source: string;
  readonly demo: boolean;
  /** Clinics that answer for it. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** What tells it from the others: a number, by which it is also found in the list; ? where its ground is unknown. */
  readonly mark: string;
  /** 1–8; told apart by the mark as well. null where its ground is unknown. */
  readonly tone: number | null;
}

/** A geography on the day; null while its owner cannot be reached. */
export type Geography = readonly MapArea[] | null;

const tones = 8;

/** All five as they stand on the day. */
export function geographiesOf(data: CollaborationMapQuery): Record<GeographyKind, Geography> {
  const beside = neighboursAmong(data.districtParts ?? []);
  const drawn = (areas: readonly Told[] | null) => areas && coloured(areas, beside);
  return {
    grupper: drawn(municipal(data.groups)),
    stadsdelar: drawn(municipal(data.districts)),
    skolor: drawn(municipal(data.schoolAreas)),
    bup: drawn(ofCare(data.childPsychiatry)),
    malina: drawn(ofCare(data.malina)),
  };
}

/** An area as it is told, before it is drawn. */
type Told = Omit<MapArea, 'mark' | 'tone'>;

function municipal(areas: CollaborationMapQuery['groups']): Told[] | null {
  if (!areas) return null;
  return readFragment(AreaOnMap, areas).map((area) => ({
    ...area,
    partIds: area.parts.map(({ id }) => id),
    municipalityCodes: area.municipalities.map(({ code }) => code),
    units: [],
  }));
}

function ofCare(areas: CollaborationMapQuery['malina']): Told[] | null {
  if (!areas) return null;
  return readFragment(CareAreaOnMap, areas).map((area) => ({
    ...area,
    municipalityCodes: [],
    units: area.units.map(({ id, name }) => ({ id, name: name ?? id })),
  }));
}

/** Parts whose tiles touch, by a side or a corner, each with those beside it. */
export function neighboursAmong(
  parts: readonly { readonly id: string; readonly municipality: { readonly code: string } }[],
): ReadonlyMap<string, readonly string[]> {
  const alone = (code: string) => parts.filter(({ municipality }) => municipality.code === code).length === 1;
  const placed = parts.flatMap(({ id, municipality: { code } }) => {
    const [grid, place] = alone(code)
      ? (['county', municipalityTiles.get(code)] as const)
      : (['city', cityTiles.get(id)] as const);
    return place ? [{ id, grid, ...place }] : [];
  });
  return new Map(
    placed.map((one) => [
      one.id,
      placed
        .filter(
          (other) =>
            other !== one &&
            other.grid === one.grid &&
            Math.abs(other.column - one.column) <= 1 &&
            Math.abs(other.row - one.row) <= 1,
        )
        .map(({ id }) => id),
    ]),
  );
}

/** Numbers those whose ground is known in the order they are told in, and gives each a colour that no neighbour has. */
export function coloured(areas: readonly Told[], beside: ReadonlyMap<string, readonly string[]>): MapArea[] {
  const toneOf = new Map<string, number>();
  let known = 0;
  return areas.map((area) => {
    if (!area.compositionKnown) return { ...area, mark: '?', tone: null };
    known += 1;
    const near = new Set(area.partIds.flatMap((id) => beside.get(id) ?? []).map((id) => toneOf.get(id)));
    const wanted = Array.from({ length: tones }, (_, step) => ((known - 1 + step) % tones) + 1);
    const tone = wanted.find((each) => !near.has(each)) ?? wanted[0] ?? 1;
    for (const id of area.partIds) toneOf.set(id, tone);
    return { ...area, mark: String(known), tone };
  });
}

/** The area that holds a part; undefined where none is known to. */
export function areaOfPart(geography: Geography, partId: string): MapArea | undefined {
  return geography?.find(({ partIds }) => partIds.includes(partId));
}

/** Whether some area of unknown ground may hold a part in the municipality. */
export function mayBeHeld(geography: Geography, municipalityCode: string): boolean {
  return (geography ?? []).some(
    ({ compositionKnown, municipalityCodes: codes }) =>
      !compositionKnown && (codes.length === 0 || codes.includes(municipalityCode)),
  );
}
