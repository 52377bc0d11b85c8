import type { TilePlace } from './layout.js';

/** A tile as it is drawn. */
export interface MapTile extends TilePlace {
  readonly id: string;
  readonly name: string;
  /** Stands in its corner, so that colour is never alone. */
  readonly mark: string;
  /** What of the mark is written where there is no room for all of it. */
  readonly shortMark?: string;
  /** UNKNOWN is hatched, SEVERAL is framed. */
  readonly state: string;
  /** Its colour, where it has one. */
  readonly fill?: string;
}

/** A line between two neighbours that the drawn geography parts. */
export interface Border {
  readonly column: number;
  readonly row: number;
  /** At which side of the tile in that column and row. */
  readonly side: 'right' | 'below';
}
