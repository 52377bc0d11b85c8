import { describe, expect, it } from 'vitest';
import { halfYearBefore } from '../frame/group-day.js';
import { choiceIn, searchWith, spiderOf } from './county.js';

const year = (of: number, ...values: (number | null)[]) => ({
  year: of,
  axes: values.map((value, place) => ({ axis: `AXIS_${place}`, value })),
});

describe('a group’s measurements', () => {
  it('are the mean of the latest, against the one before it', () => {
    expect(spiderOf([year(2024, 5, 6), year(2025, 6, 7)])).toEqual({ now: 6.5, before: 5.5 });
    expect(spiderOf([])).toEqual({ now: null, before: null });
  });

  it('are not compared where other axes are told, nor told where none is', () => {
    expect(spiderOf([year(2024, 5, null), year(2025, 6, 7)])).toEqual({
      now: 6.5,
      before: null,
    });
    expect(spiderOf([year(2025, null, null)])).toEqual({ now: null, before: null });
  });
});

describe('what the address of the county’s board says', () => {
  it('is what is shown, in which order, and of which municipality; the usual is left out', () => {
    const choice = { measure: 'vacancies', order: 'name', municipality: '0138' } as const;
    expect(searchWith('?datum=2025-01-01', choice)).toBe(
      '?datum=2025-01-01&matt=vakanser&ordning=namn&kommun=0138',
    );
    expect(choiceIn(searchWith('', choice))).toEqual(choice);
    const usual = { measure: 'commitments', order: 'worst', municipality: null } as const;
    expect(choiceIn('?matt=x&ordning=y&kommun=z')).toEqual(usual);
    expect(searchWith('', usual)).toBe('');
  });

  it('compares with the same day half a year before, or the last that month has', () => {
    expect(halfYearBefore('2026-11-27')).toBe('2026-05-27');
    expect(halfYearBefore('2026-08-31')).toBe('2026-02-28');
  });
});
