import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOfChance,
  disturbance,
  exactCount,
  type FigureCell,
  fewest,
  protectedCount,
  step,
  toStep,
} from './protection.rules.js';

const chance = () => fc.uint8Array({ minLength: bytesOfChance, maxLength: bytesOfChance });

/** Chance in which the one tosses so many heads, and the other so many. */
function tossed(heads: number, others: number): Uint8Array {
  const half = (many: number) =>
    Array.from({ length: bytesOfChance / 2 }, (_, byte) =>
      Number.parseInt('1'.repeat(Math.max(0, Math.min(8, many - 8 * byte))).padEnd(8, '0'), 2),
    );
  return Uint8Array.from([...half(heads), ...half(others)]);
}

/** How likely each outcome is for a count, reckoned and not tried: a number is moved by e with chance 2^-|e| / 3. */
function outcomes(count: number): Map<number | null, number> {
  const likely = new Map<number | null, number>();
  for (let moved = -60; moved <= 60; moved++) {
    const chances = tossed(Math.max(0, moved), Math.max(0, -moved));
    expect(disturbance(chances)).toBe(moved);
    const { value } = protectedCount(count, chances);
    likely.set(value, (likely.get(value) ?? 0) + 2 ** -Math.abs(moved) / 3);
  }
  return likely;
}

describe('a count of people', () => {
  it('is protected when it is less than five, whatever chance says', () => {
    fc.assert(
      fc.property(fc.nat(fewest - 1), chance(), (count, drawn) => {
        expect(protectedCount(count, drawn)).toEqual({ value: null, protected: true });
      }),
    );
  });

  it('is shown as a multiple of five, five at least, or not at all: protected and null say the same', () => {
    fc.assert(
      fc.property(fc.nat(5_000), chance(), (count, drawn) => {
        const { value, protected: isHeld } = protectedCount(count, drawn);
        expect(isHeld).toBe(value === null);
        if (value === null) return;
        expect(value % step).toBe(0);
        expect(value).toBeGreaterThanOrEqual(fewest);
        expect(toStep(value)).toBe(value);
      }),
    );
  });

  it('gives the same however often it is asked, and more of it never a smaller figure', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(50), chance(), (count, more, drawn) => {
        const [few, many]: FigureCell[] = [protectedCount(count, drawn), protectedCount(count + more, drawn)];
        expect(protectedCount(count, drawn)).toEqual(few);
        expect(many?.value ?? 0).toBeGreaterThanOrEqual(few?.value ?? 0);
      }),
    );
  });

  it('is near the truth: within five in more than nine of ten', () => {
    for (const count of [20, 21, 22, 23, 24, 400]) {
      let near = 0;
      for (const [value, likely] of outcomes(count))
        if (value !== null && Math.abs(value - count) <= 5) near += likely;
      expect(near).toBeGreaterThan(0.9);
    }
  });

  it('is moved as two who toss coins say: seldom far, and with no bound that could be reckoned with', () => {
    expect(disturbance(tossed(0, 0))).toBe(0);
    expect(disturbance(tossed(3, 0))).toBe(3);
    expect(disturbance(tossed(9, 17))).toBe(-8);
    expect(disturbance(tossed(128, 0))).toBe(128);
    expect(() => disturbance(new Uint8Array(31))).toThrow();
  });

  it('makes, with one more or less, no outcome more than twice as likely, save that what is shown is five at least', () => {
    for (let count = fewest; count <= 40; count++) {
      const [here, next] = [outcomes(count), outcomes(count + 1)];
      for (const [value, likely] of here) {
        const other = next.get(value) ?? 0;
        if (likely < 1e-9 || other < 1e-9) continue;
        expect(likely / other).toBeLessThanOrEqual(2 + 1e-6);
        expect(other / likely).toBeLessThanOrEqual(2 + 1e-6);
      }
    }
  });

  it('may be any when it is protected, and any from five when it is shown: no figure excludes one more', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), chance(), (count, other, drawn) => {
        const { value } = protectedCount(count, drawn);
        if (value !== null && other < fewest) return;
        const target = value ?? 0;
        const away = target - other;
        expect(protectedCount(other, tossed(Math.max(0, away), Math.max(0, -away))).value).toBe(value);
      }),
    );
  });
});

describe('a count of what organisations do', () => {
  it('is itself', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(exactCount(count)).toEqual({ value: count, protected: false });
      }),
    );
  });
});
