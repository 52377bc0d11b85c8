import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../i18n/dates.js';
import { lanesFor, timeScale } from './time-scale.js';

const anyDate = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-11-22', days));

describe('a time scale', () => {
  it('keeps every date inside, in order, with room at both ends', () => {
    fc.assert(
      fc.property(
        fc.array(anyDate, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 200, max: 1500 }),
        (dates, width) => {
          const scale = timeScale(dates, width, 60);
          const places = [...dates].sort().map(scale.x);
          expect(Math.min(...places)).toBeGreaterThan(0);
          expect(Math.max(...places)).toBeLessThan(width);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('gives the names of its ticks the room they need', () => {
    fc.assert(
      fc.property(
        fc.array(anyDate, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 200, max: 1500 }),
        (dates, width) => {
          const scale = timeScale(dates, width, 60);
          const places = scale.ticks.map(scale.x);
          for (const [index, place] of places.entries()) {
            if (index > 0) expect(place - (places[index - 1] as number)).toBeGreaterThan(55);
          }
        },
      ),
    );
  });

  it('marks the first of each month when there is room', () => {
    const scale = timeScale(['2026-09-10', '2027-01-20'], 800, 60);
    expect(scale.ticks).toEqual(['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01']);
  });
});

describe('stretches that overlap', () => {
  it('lie in lanes of their own, the others share', () => {
    const stretches = [
      { from: '2026-01-01', to: '2026-03-01' },
      { from: '2026-02-01', to: '2026-04-01' },
      { from: '2026-03-02', to: '2026-05-01' },
    ];
    expect(lanesFor(stretches)).toEqual([0, 1, 0]);
  });

  it('never lie upon one another', () => {
    const stretch = fc
      .tuple(anyDate, fc.nat({ max: 200 }))
      .map(([from, days]) => ({ from, to: addDays(from, days) }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 15 }), (stretches) => {
        const lanes = lanesFor(stretches);
        for (const [i, a] of stretches.entries()) {
          for (const [j, b] of stretches.entries()) {
            if (i < j && lanes[i] === lanes[j]) expect(a.to < b.from || b.to < a.from).toBe(true);
          }
        }
      }),
    );
  });
});
