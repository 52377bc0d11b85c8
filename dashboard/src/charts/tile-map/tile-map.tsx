import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWidth } from '../element-width.js';
import { neighbour } from './neighbour.js';
import type { Border, MapTile } from './tile.js';
import styles from './tile-map.module.css';
import { type Lines, linesOf } from './tile-text.js';

interface TileMapProps {
  /** What the picture is of, for those who do not see it. */
  label: string;
  /** How it is walked with the keyboard. */
  keys: string;
  tiles: readonly MapTile[];
  borders?: readonly Border[];
  /** The tile that is chosen, if any. */
  chosen: string;
  /** What a tile says, in words. */
  describe(tile: MapTile): string;
  onChoose(id: string): void;
}

/**
 * A map of equal tiles: colour and mark by one geography, thick lines where another draws its borders. One stop for the
 * keyboard, in which the arrow keys lead from tile to tile.
 */
export function TileMap({ label, keys, tiles, borders = [], chosen, describe, onChoose }: TileMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const gap = width < 400 ? 4 : 6;
  const rem = useRem();
  const hatch = useId();
  const hint = useId();
  const [at, setAt] = useState('');
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const size = Math.max(24, (width - gap) / columns - gap);
  const height = Math.max(48, Math.min(size * 0.72, 5.25 * rem), 3.6 * rem);
  const stop = tiles.find(({ id }) => id === at) ?? tiles.find(({ id }) => id === chosen) ?? tiles[0];
  const left = ({ column }: { column: number }) => gap + column * (size + gap);
  const top = ({ row }: { row: number }) => gap + row * (height + gap);

  const move = (event: KeyboardEvent, tile: MapTile) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(tile.id);
      return;
    }
    const next = neighbour(tiles, tile, event.key);
    if (next === tile) return;
    event.preventDefault();
    setAt(next.id);
    svg.current?.querySelector<SVGGElement>(`[data-tile="${next.id}"]`)?.focus();
  };

  return (
    <div className={styles.frame} ref={frame}>
      <p className="for-screen-readers" id={hint}>
        {keys}
      </p>
      {width > 0 && (
        // biome-ignore-start lint/a11y/useSemanticElements: there is no element for a button, or a group of them, within a drawing
        <svg
          ref={svg}
          className={styles.map}
          width={width}
          height={rows * (height + gap) + gap}
          role="group"
          aria-label={label}
          aria-describedby={hint}
        >
          <defs>
            <pattern
              id={hatch}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={styles.unknown} width="7" height="7" />
              <line className={styles.hatch} x1="0" y1="0" x2="0" y2="7" />
            </pattern>
          </defs>
          {tiles.map((tile) => (
            <g
              key={tile.id}
              className={styles.tile}
              data-tile={tile.id}
              role="button"
              tabIndex={tile === stop ? 0 : -1}
              aria-label={describe(tile)}
              aria-pressed={tile.id === chosen}
              transform={`translate(${left(tile)} ${top(tile)})`}
              onClick={() => {
                setAt(tile.id);
                onChoose(tile.id);
              }}
              onFocus={() => setAt(tile.id)}
              onKeyDown={(event) => move(event, tile)}
            >
              <rect
                className={styles.ground}
                data-state={tile.state}
                width={size}
                height={height}
                rx={6}
                style={fillOf(tile, hatch)}
              />
              <TileText lines={linesOf(tile, size / rem)} size={size} rem={rem} height={height} />
            </g>
          ))}
          <g className={styles.borders}>
            {borders.map(({ column, row, side }) => {
              const [x, y] = [left({ column }), top({ row })];
              return side === 'right' ? (
                <line
                  key={`${column} ${row} ${side}`}
                  x1={x + size + gap / 2}
                  x2={x + size + gap / 2}
                  y1={y - 2}
                  y2={y + height + 2}
                />
              ) : (
                <line
                  key={`${column} ${row} ${side}`}
                  x1={x - 2}
                  x2={x + size + 2}
                  y1={y + height + gap / 2}
                  y2={y + height + gap / 2}
                />
              );
            })}
          </g>
        </svg>
        // biome-ignore-end lint/a11y/useSemanticElements: see above
      )}
    </div>
  );
}

function fillOf({ state, fill }: MapTile, hatch: string): React.CSSProperties | undefined {
  if (state === 'UNKNOWN') return { fill: `url(#${CSS.escape(hatch)})` };
  return fill === undefined ? undefined : { fill };
}

function TileText({ lines, size, height, rem }: { lines: Lines; size: number; height: number; rem: number }) {
  const line = 1.05 * rem;
  // A small tile has no room to waste.
  const margin = Math.min(0.45 * rem, size / 14);
  return (
    <g>
      {lines.name.map((each, place) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
          key={place}
          className={styles.name}
          x={margin}
          y={1.1 * rem + place * line}
        >
          {each}
        </text>
      ))}
      {lines.mark !== '' && (
        <text className={styles.mark} x={size - margin} y={height - 0.5 * rem}>
          {lines.mark}
        </text>
      )}
    </g>
  );
}

/** The reader's own size of text, in pixels, followed as it changes. */
function useRem(): number {
  const read = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const [rem, setRem] = useState(read);
  useEffect(() => {
    const again = () => setRem(read());
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  });
  return rem;
}
