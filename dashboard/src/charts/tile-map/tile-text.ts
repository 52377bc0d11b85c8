import type { MapTile } from './tile.js';

/** What there is room to write on a tile. */
export interface Lines {
  readonly name: readonly string[];
  readonly mark: string;
}

/** The width of a letter of a tile's name, about, in the reader's size of text. */
const letter = 0.46;
/** The same of its mark. */
const markLetter = 0.58;
const margins = 0.9;
/** On a small tile. */
const narrowMargins = 0.55;
/** Fewer letters than these say nothing. */
const fewest = 3;
const mostLines = 2;

/**
 * The whole name where it fits, on two lines at most, parted within where it has to be; else what is short; else nothing, for the mark and the
 * list beside the map say it too.
 *
 * @param width of the tile, in the reader's size of text (rem)
 */
export function linesOf({ name, short, beginning, ...tile }: MapTile, width: number): Lines {
  const letters = Math.floor((width - margins) / letter);
  const isMarkWide = tile.mark.length * markLetter > width - narrowMargins;
  const mark = isMarkWide ? (tile.shortMark ?? tile.mark) : tile.mark;
  const whole =
    brokenAt(name, letters) ??
    (beginning ? brokenAt(name.replace(beginning, `${beginning}-`), letters) : null);
  if (whole) return { name: whole, mark };
  const room = Math.floor((width - narrowMargins) / letter);
  return { name: room >= fewest ? [short.slice(0, room).trimEnd()] : [], mark };
}

/** Broken after spaces and hyphens, so that no line is longer than so many letters; null when that cannot be done. */
function brokenAt(name: string, letters: number): string[] | null {
  const lines: string[] = [];
  for (const piece of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && (last + piece).trimEnd().length <= letters)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const isFit = lines.length <= mostLines && lines.every((line) => line.trimEnd().length <= letters);
  return isFit ? lines.map((line) => line.trimEnd()) : null;
}
