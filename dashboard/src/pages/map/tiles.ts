import type { TilePlace } from '../../charts/tile-map/layout.js';
import type { Border, MapTile } from '../../charts/tile-map/tile.js';
import { areaOfPart, type Geography, type MapArea, mayBeHeld } from './geographies.js';

/** What a tile shows of one geography. */
export type Held =
  | { readonly area: MapArea; readonly state: 'KNOWN' }
  /** Some area of unknown ground may hold it. */
  | { readonly area: null; readonly state: 'UNKNOWN' }
  /** The geography does not reach there, or there is none on the day. */
  | { readonly area: null; readonly state: 'NONE' };

/** A part of the county, and whose it is in the two geographies. */
export interface Tile extends TilePlace {
  /** Key of the part; of Stockholm in the map of the county, its municipality's code. */
  readonly id: string;
  readonly name: string;
  readonly shown: Held;
  readonly against: Held;
  /** A municipality of several parts, which has a map of its own: how many areas of the geography lie in it. */
  readonly several: number | null;
}

/** A place that can be drawn. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly municipality: { readonly code: string };
}

const heldIn = (geography: Geography, part: Part): Held => {
  const area = areaOfPart(geography, part.id);
  if (area) return { area, state: 'KNOWN' };
  return { area: null, state: mayBeHeld(geography, part.municipality.code) ? 'UNKNOWN' : 'NONE' };
};

/** The tiles of the city: one for each part that has a place. */
export function tilesOfParts(
  parts: readonly Part[],
  places: ReadonlyMap<string, TilePlace>,
  shown: Geography,
  against: Geography,
): Tile[] {
  return parts.flatMap((part): Tile[] => {
    const place = places.get(part.id);
    if (!place) return [];
    return [
      {
        ...place,
        ...{ id: part.id, name: part.name, several: null },
        ...{ shown: heldIn(shown, part), against: heldIn(against, part) },
      },
    ];
  });
}

/** The tiles of the county: one for each municipality; one of several parts shows how many areas it has. */
export function tilesOfMunicipalities(
  municipalities: readonly { readonly code: string; readonly name: string }[],
  parts: readonly Part[],
  places: ReadonlyMap<string, TilePlace>,
  shown: Geography,
  against: Geography,
): Tile[] {
  return municipalities.flatMap(({ code, name }): Tile[] => {
    const place = places.get(code);
    const inIt = parts.filter(({ municipality }) => municipality.code === code);
    const [only] = inIt;
    if (!place || !only) return [];
    if (inIt.length === 1) {
      const held = { shown: heldIn(shown, only), against: heldIn(against, only) };
      return [{ ...place, id: only.id, name, several: null, ...held }];
    }
    const none: Held = { area: null, state: 'NONE' };
    return [{ ...place, id: code, name, several: areasIn(shown, code, inIt), shown: none, against: none }];
  });
}

/** Areas that lie in a municipality: those that hold a part of it, and those of unknown ground that are said to. */
function areasIn(geography: Geography, code: string, parts: readonly Part[]): number {
  const ids = new Set(parts.map(({ id }) => id));
  return (geography ?? []).filter(
    ({ partIds, municipalityCodes }) => partIds.some((id) => ids.has(id)) || municipalityCodes.includes(code),
  ).length;
}

/** Where the geography that is laid over draws its borders. Where either side is unknown no border is drawn. */
export function bordersOf(tiles: readonly Tile[]): Border[] {
  const at = new Map(tiles.map((tile) => [`${tile.column} ${tile.row}`, tile]));
  return tiles.flatMap(({ column, row, against }) =>
    (
      [
        ['right', column + 1, row],
        ['below', column, row + 1],
      ] as const
    ).flatMap(([side, nextColumn, nextRow]): Border[] => {
      const next = at.get(`${nextColumn} ${nextRow}`)?.against;
      const isBorder =
        against.state === 'KNOWN' && next?.state === 'KNOWN' && next.area.id !== against.area.id;
      return isBorder ? [{ column, row, side }] : [];
    }),
  );
}

/** How a tile is drawn: by the area that holds it, or with how many there are. */
export function drawn({ shown, several, ...tile }: Tile): MapTile {
  const { id, name, short, beginning, column, row } = tile;
  const place = { id, name, short, beginning, column, row };
  if (several !== null) return { ...place, mark: `(${several})`, state: 'SEVERAL' };
  if (shown.state !== 'KNOWN')
    return { ...place, mark: shown.state === 'UNKNOWN' ? '?' : '', state: shown.state };
  const { mark, tone } = shown.area;
  return { ...place, mark, state: shown.state, fill: `var(--ground-${tone})` };
}
