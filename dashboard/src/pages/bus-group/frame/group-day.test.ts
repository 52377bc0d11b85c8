import { describe, expect, it } from 'vitest';
import { dayIn, isStrayDay } from './group-day.js';

describe('the day that groups are shown for', () => {
  it('is the one in the address', () => {
    expect(dayIn('?visa=mina&datum=2021-06-01')).toBe('2021-06-01');
  });

  it.each(['', '?datum=', '?datum=2021-02-30', '?datum=2021-6-1', '?datum=0021-06-01', '?datum=i+dag'])(
    'is today for %j',
    (search) => expect(dayIn(search)).toBeNull(),
  );
});

describe('an address whose day cannot be shown', () => {
  it.each(['?datum=2021-02-30', '?datum=i+dag', '?datum=0021-06-01'])('is told for %j', (search) =>
    expect(isStrayDay(search)).toBe(true),
  );
  it.each(['', '?datum=', '?datum=2021-06-01', '?visa=mina'])('is not told for %j', (search) =>
    expect(isStrayDay(search)).toBe(false),
  );
});
