import { type FigureCell, fewest, step } from '../src/protection.rules.js';
import type { Layout, Sum } from './worlds.js';

/** What the attacker holds to be certain about how a number was made. */
export interface Knowledge {
  /** How much a number may have been moved before it was rounded; 0: not at all. */
  readonly movedAtMost: number;
  /** Whether shown numbers are rounded. */
  readonly rounded: boolean;
  /** Whether fewer than five are held back. */
  readonly smallHeldBack: boolean;
}

/** For each number the least and the most that the others' part of it may be; null where no truth would do, so that something that was held to be certain is not. */
export interface Found {
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Numbers that are known exactly. */
  readonly exact: readonly number[];
}

/**
 * What somebody finds who has every table of every term, with its totals, and one organisation's own records: for each number the
 * least and the most that the *others'* part of it may be. Ranges are narrowed by all that is known of how numbers belong
 * together until nothing narrows any more: categories add up to the total, areas to the county, no part is larger than its
 * whole, nobody's part is below nothing.
 */
export function attack(
  { sums }: Layout,
  published: readonly FigureCell[],
  own: Int32Array,
  knowledge: Knowledge,
): Found {
  const least = new Int32Array(published.length);
  const most = new Int32Array(published.length);
  for (const [at, cell] of published.entries()) {
    const [low, high] = standsFor(cell, knowledge);
    least[at] = Math.max(0, low - (own[at] as number));
    most[at] = high - (own[at] as number);
  }
  const exact: number[] = [];
  for (const connected of apart(sums)) {
    const places = new Set(connected.flatMap(({ whole, parts }) => [whole, ...parts]));
    const isPossible = () => [...places].every((at) => (least[at] as number) <= (most[at] as number));
    let possible = isPossible();
    for (let narrowed = true; narrowed && possible; possible = isPossible()) {
      narrowed = false;
      for (const sum of connected) narrowed = narrow(sum, least, most) || narrowed;
    }
    if (possible) exact.push(...[...places].filter((at) => least[at] === most[at]));
  }
  return { least, most, exact };
}

/** The least and the most that the count behind a cell may be, for who knows the rule. */
function standsFor(cell: FigureCell, { movedAtMost, rounded, smallHeldBack }: Knowledge): [number, number] {
  if (cell.value === null) return [0, fewest - 1 + movedAtMost];
  const half = rounded ? Math.floor(step / 2) : 0;
  const low = cell.value - half - movedAtMost;
  return [smallHeldBack ? Math.max(fewest, low) : low, cell.value + half + movedAtMost];
}

function apart(sums: readonly Sum[]): Iterable<readonly Sum[]> {
  const groups = new Map<string, Sum[]>();
  for (const sum of sums) {
    const group = groups.get(sum.about) ?? [];
    group.push(sum);
    groups.set(sum.about, group);
  }
  return groups.values();
}

/** Narrows a whole by its parts, and each part by the whole and the others. */
function narrow({ whole, parts, overlapping }: Sum, least: Int32Array, most: Int32Array): boolean {
  let narrowed = false;
  const to = (at: number, low: number, high: number) => {
    if (low > (least[at] as number)) [least[at], narrowed] = [low, true];
    if (high < (most[at] as number)) [most[at], narrowed] = [high, true];
  };
  let low = 0;
  let high = 0;
  let largest = 0;
  for (const part of parts) {
    low += least[part] as number;
    high += most[part] as number;
    largest = Math.max(largest, least[part] as number);
  }
  // Each that is counted is in one part; where they overlap in one at least, and once in each at most.
  to(whole, overlapping ? largest : low, high);
  for (const part of parts) {
    const [partLow, partHigh] = [least[part] as number, most[part] as number];
    const wholeLow = least[whole] as number;
    const wholeHigh = most[whole] as number;
    to(part, wholeLow - (high - partHigh), overlapping ? wholeHigh : wholeHigh - (low - partLow));
    low += (least[part] as number) - partLow;
    high += (most[part] as number) - partHigh;
  }
  return narrowed;
}
