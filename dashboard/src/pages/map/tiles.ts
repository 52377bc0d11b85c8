import { areaOfPart, type Geography, type MapArea, mayBeHeld } from './geographies.js';
import type { TilePlace } from './layout.js';

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

/** A line between two neighbours that the drawn geography parts. */
export interface Border {
  readonly column: number;
  readonly row: number;
  /** At which side of the tile in that column and row. */
  readonly side: 'right' | 'below';
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

/** The nearest tile in a direction: what an arrow key leads to; the same when there is none. */
export function neighbour(tiles: readonly Tile[], from: Tile, key: string): Tile {
  const steps: Record<string, readonly [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const step = steps[key];
  if (!step) return from;
  const [right, down] = step;
  const ahead = tiles.flatMap((tile) => {
    const [dx, dy] = [tile.column - from.column, tile.row - from.row];
    const along = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    return along > 0 ? [{ tile, far: along + aside * 2 }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.tile ?? from;
}
