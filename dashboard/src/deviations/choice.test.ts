import { describe, expect, it } from 'vitest';
import { choiceIn, type DeviationChoice, everything, filterOf, searchFor, termsUntil } from './choice.js';

describe('what the register shows', () => {
  it('stands in the address, and comes back from it', () => {
    const choice: DeviationChoice = {
      period: 'HT2025',
      group: 'bus-nacka',
      sender: 'SOCIAL_SERVICES',
      recipient: 'CHILD_PSYCHIATRY',
      category: 'SIP',
      state: 'SENT',
      overdue: true,
      counted: true,
      order: 'DUE_FIRST',
    };
    expect(choiceIn(searchFor(choice))).toEqual(choice);
    expect(searchFor(everything)).toBe('');
    expect(choiceIn('?tid=ar').period).toBe('ar');
  });

  it('takes no notice of what an address cannot mean', () => {
    expect(choiceIn('?tid=HT20&grupp=../x&fran=ALLA&lage=x&forsenade=kanske&ordning=x')).toEqual(everything);
  });

  it('asks for the days of a term, or of a year back', () => {
    const filter = (period: string, today: string) => filterOf({ ...everything, period }, today);
    expect(filter('HT2025', '2026-03-01')).toMatchObject({ from: '2025-07-01', to: '2026-01-01' });
    expect(filter('VT2026', '2026-03-01')).toMatchObject({ from: '2026-01-01', to: '2026-07-01' });
    expect(filter('ar', '2028-02-29')).toMatchObject({ from: '2027-02-28' });
    expect(filter('halvar', '2026-08-31')).toMatchObject({ from: '2026-02-28' });
    expect(choiceIn('?tid=halvar').period).toBe('halvar');
    expect(termsUntil('2026-03-01', 3)).toEqual(['VT2026', 'HT2025', 'VT2025']);
    expect(termsUntil('2026-11-27', 3)).toEqual(['HT2026', 'VT2026', 'HT2025']);
  });
});
