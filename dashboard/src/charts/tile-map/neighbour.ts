import type { TilePlace } from './layout.js';

/** The nearest tile in a direction: what an arrow key leads to; the same when there is none. */
export function neighbour<Tile extends TilePlace>(tiles: readonly Tile[], from: Tile, key: string): Tile {
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
