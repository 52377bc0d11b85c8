import { describe, expect, it } from 'vitest';
import { cutBy } from './seat.rules.js';
import { firstDayKnown, maySeatParty } from './seat-entry.rules.js';

describe('a seat that is entered', () => {
  it('is for a party of its owner’s, or for one that either may have', () => {
    expect(maySeatParty('MUNICIPALITY', 'SCHOOL')).toBe(true);
    expect(maySeatParty('REGION', 'SCHOOL')).toBe(false);
    expect(maySeatParty('REGION', 'SOCIAL_SERVICES')).toBe(false);
    expect(maySeatParty('REGION', 'PAEDIATRICS')).toBe(true);
    for (const owner of ['MUNICIPALITY', 'REGION'])
      for (const party of ['OTHER', 'COORDINATION']) expect(maySeatParty(owner, party)).toBe(true);
  });

  it('begins on the first day of what is known', () => {
    expect(firstDayKnown('2020-08-17', null)).toBe('2020-08-17');
    expect(firstDayKnown('2020-08-17', 'MONTH')).toBe('2020-08-01');
    expect(firstDayKnown('2020-06-30', 'HALF_YEAR')).toBe('2020-01-01');
    expect(firstDayKnown('2020-08-17', 'YEAR')).toBe('2020-01-01');
  });
});

describe('a seat that is closed takes away', () => {
  const row = (fromOn: string, toOn: string | null) => ({ fromOn, toOn });
  it('who was to come, and days of who is known to have left later; not of who sits there without an end', () => {
    const [left, sits, comes] = [
      row('2020-01-01', '2021-01-01'),
      row('2020-06-01', null),
      row('2022-01-01', null),
    ];
    expect(cutBy([left, sits, comes], '2021-06-01')).toEqual([comes]);
    expect(cutBy([left, sits, comes], '2020-12-01')).toEqual([left, comes]);
    expect(cutBy([sits, row('2021-06-01', '2021-06-01')], '2021-06-01')).toEqual([]);
  });
});
