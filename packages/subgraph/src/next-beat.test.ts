import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { shareLarger } from '../../../dev/src/testing/effect-size.js';
import { nextBeat } from './next-beat.js';

/**
 * How well one tells by their time answers that have worked so many milliseconds from others, 0.5 being not at all. Each begins
 * at its own moment within two seconds, as requests do: all at once they would share the same ticks of the clock.
 */
async function toldApart(
  work: number,
  more: number,
  wait: (began: number) => Promise<void>,
): Promise<number> {
  const took: [number[], number[]] = [[], []];
  const answer = async (_: unknown, place: number) => {
    const isLonger = place % 2 === 1;
    await pause(Math.random() * 2_000);
    const began = performance.now() - work - 0.3 * Math.random() - (isLonger ? more : 0);
    await wait(began);
    took[isLonger ? 1 : 0].push(performance.now() - began);
  };
  await Promise.all(Array.from({ length: 4_000 }, answer));
  return Math.abs(shareLarger(...took) - 0.5);
}

describe('an answer that leaves at a beat', () => {
  it('does not tell by its time that it took a tenth of a millisecond more, or two whole ones', async () => {
    expect(await toldApart(2, 0.1, nextBeat)).toBeLessThan(0.1);
    expect(await toldApart(2, 2, nextBeat)).toBeLessThan(0.1);
  });

  it('would tell it without the beat: this measurement sees a tenth of a millisecond', async () => {
    expect(await toldApart(2, 0.1, async () => undefined)).toBeGreaterThan(0.2);
  });

  it('waits for the first beat, and for the second when the first has gone', async () => {
    for (const [work, beat] of [
      [3, 20],
      [25, 40],
    ] as const) {
      const began = performance.now() - work;
      await nextBeat(began);
      expect(performance.now() - began).toBeGreaterThan(beat - 2);
    }
  });
});
