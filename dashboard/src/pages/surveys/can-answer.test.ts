import { describe, expect, it } from 'vitest';
import { ableAmong, isNeverShown } from './can-answer.js';

const seat = (key: string, unit: string | null, answered = false, hasUnit = true) => ({
  ...{ key, unit, answered, hasUnit },
});

describe('who can answer a survey', () => {
  it('is each seat that names its unit, or has answered', () => {
    expect(ableAmong([seat('a', 'soc'), seat('b', null, false, false), seat('c', null, true, false)])).toBe(
      2,
    );
  });

  it('is too few where fewer than three units can: a unit with two seats is one', () => {
    const two = [seat('a', 'soc'), seat('b', 'soc'), seat('c', 'bup')];
    expect(isNeverShown(two)).toBe(true);
    expect(isNeverShown([...two, seat('d', 'skola')])).toBe(false);
    expect(isNeverShown([...two, seat('d', 'skola', false, false)])).toBe(true);
  });

  it('takes each seat that is there no more for a unit of its own: nothing is said that may be wrong', () => {
    expect(isNeverShown([seat('a', 'soc'), seat('b', null), seat('c', null)])).toBe(false);
  });
});
