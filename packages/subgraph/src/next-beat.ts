import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds: several times what a refusal takes, so that nearly all of them are told at the first beat. */
const beat = 20;

/**
 * Waits until a whole number of beats has passed since a moment, so that what was done meanwhile cannot be told by how
 * long it took. Refusing what exists costs PostgreSQL a tenth of a millisecond more than finding nothing; over a few
 * thousand questions that shows.
 *
 * @param began of `performance.now()`
 */
export async function nextBeat(began: number): Promise<void> {
  const elapsed = performance.now() - began;
  const left = Math.ceil(elapsed / beat) * beat - elapsed;
  // Timers count whole milliseconds. Rounding one way would tell the rest; rounding by chance tells nothing on average.
  await pause(Math.floor(left + Math.random()));
}
