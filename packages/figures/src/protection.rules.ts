/** What leaves of a count. */
export interface FigureCell {
  /** null when it is protected. */
  readonly value: number | null;
  readonly protected: boolean;
}

/** Who or what is counted: of people and their plans every number is protected, of organisations' acts it is exact. */
export type Counted = 'PEOPLE' | 'EVENTS';

/** Fewer than this are not shown (domain.md 8.16). */
export const fewest = 5;

/** What every shown count of people is a multiple of. */
export const step = 5;

/** Bytes of chance that belong to one number and are drawn when it is closed. */
export const bytesOfChance = 32;

const held: FigureCell = { value: null, protected: true };

/**
 * What leaves of a count of people. A disturbance, drawn when the number was closed and never again, is added to the
 * count; then fewer than five are protected, by what is counted and by what was made of it, and the rest is rounded to the
 * nearest multiple of five.
 *
 * Why rounding alone does not do: docs/decisions, "Figures are disturbed, rounded and closed".
 */
export function protectedCount(count: number, chance: Uint8Array): FigureCell {
  const seen = count + disturbance(chance);
  if (count < fewest || seen < fewest) return held;
  return { value: toStep(seen), protected: false };
}

/** What leaves of a count of what organisations have done: itself. */
export function exactCount(count: number): FigureCell {
  return { value: count, protected: false };
}

/**
 * How much a number is moved: two toss a coin until tails comes up, and the one's heads are taken from the other's. 0 in one case of
 * three, at most 2 in five of six, more than 10 in one of 1,500; with no bound that anybody could reckon with. One person more or less makes no
 * outcome more than twice as likely.
 */
export function disturbance(chance: Uint8Array): number {
  if (chance.length !== bytesOfChance) throw new Error('A number’s chance is 32 bytes.');
  const half = bytesOfChance / 2;
  return heads(chance.subarray(0, half)) - heads(chance.subarray(half));
}

/** How many bits from the first are 1, before a 0 comes. */
function heads(tosses: Uint8Array): number {
  let count = 0;
  for (const byte of tosses) {
    const here = Math.clz32(~byte << 24);
    count += Math.min(here, 8);
    if (here < 8) break;
  }
  return count;
}

/** To the nearest multiple of the step. */
export function toStep(count: number): number {
  return Math.round(count / step) * step;
}
