import { readPng, writePalettePng } from './png.js';

/**
 * Makes a screenshot small enough for a repository: the 256 colours that stand for most of it, each pixel the nearest. A
 * page is mostly a few flat colours, which stay exactly as they are; what is lost lies in the edges of letters.
 */
export function withFewerColours(png: Buffer): Buffer {
  const { width, height, data } = readPng(png);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const at = pixel * 3;
    const colour = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = chosen(counts);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, indexOfNearest(colour, palette)]));
  const indices = Uint8Array.from(colours, (colour) => nearest.get(colour) as number);
  return writePalettePng({ width, height }, palette, indices);
}

/** So many of the commonest colours are flat areas: tints that differ little, but differ on purpose. */
const flat = 64;

/** The commonest colours; beyond the flat ones, of those that one can hardly tell apart only the commonest. */
function chosen(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  for (let closest = 8; ; closest += 4) {
    const palette = byCount.slice(0, flat);
    for (const colour of byCount.slice(flat)) {
      if (palette.every((other) => distance(colour, other) > closest * closest)) palette.push(colour);
      if (palette.length > 256) break;
    }
    if (palette.length <= 256) return palette;
  }
}

function indexOfNearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const far = distance(colour, other);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

/** The square of how far apart two colours lie. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}
