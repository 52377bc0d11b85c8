import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementEndsOn, dayToShow, followUpDueOn, followUpOn, monthsAfter } from './forum.rules.js';

const told = (more: object = {}) => ({
  ...{ followUp: 'NONE', followUpMonths: null as number | null, agreementFrom: null as string | null },
  ...more,
});
const made = (fromOn: string, documentedIn: string | null = 'Protokoll', toOn: string | null = null) => ({
  ...{ fromOn, toOn, documentedIn },
});

describe('how a forum is followed up', () => {
  it('is what somebody has said, until a follow-up that was made shows more', () => {
    expect(followUpOn(null, [], '2023-01-01')).toBe('NOT_SHOWN');
    expect(followUpOn(told(), [], '2023-01-01')).toBe('NONE');
    expect(followUpOn(told(), [made('2022-05-01', null)], '2023-01-01')).toBe('ORAL');
    expect(followUpOn(told(), [made('2022-05-01')], '2023-01-01')).toBe('DOCUMENTED');
    expect(followUpOn(told(), [made('2022-05-01')], '2022-04-30')).toBe('NONE');
    expect(followUpOn(told(), [made('2022-05-01', 'Protokoll', '2022-05-01')], '2023-01-01')).toBe('NONE');
  });

  it('is due so many months after the last documented one, or after the agreement began, where it sets how often', () => {
    const yearly = told({ followUpMonths: 12, agreementFrom: '2021-03-31' });
    expect(followUpDueOn(told(), [], '2023-01-01')).toBeNull();
    expect(followUpDueOn(yearly, [], '2022-03-30')).toEqual({ dueOn: '2022-03-31', overdue: false });
    expect(followUpDueOn(yearly, [], '2022-03-31')).toMatchObject({ overdue: true });
    const afterwards = [made('2022-02-01'), made('2022-06-01', null)];
    expect(followUpDueOn(yearly, afterwards, '2022-12-01')).toEqual({ dueOn: '2023-02-01', overdue: false });
  });

  it('is neither kept nor late where nobody has dated agreement or follow-up', () => {
    expect(followUpDueOn(told({ followUpMonths: 12 }), [], '2023-01-01')).toEqual({
      dueOn: null,
      overdue: null,
    });
  });
});

describe('an agreement', () => {
  const agreement = (more: object = {}) => ({
    ...{ agreementFrom: '2022-01-01', agreementTo: null, agreementTermMonths: 24, agreementRenewal: null },
    ...more,
  });
  it('ends on its day, or a term after its first; not when it goes on by itself, or nobody has said since when', () => {
    expect(agreementEndsOn(agreement())).toBe('2024-01-01');
    expect(agreementEndsOn(agreement({ agreementTo: '2023-06-01' }))).toBe('2023-06-01');
    expect(agreementEndsOn(agreement({ agreementRenewal: 'ett år i taget' }))).toBeNull();
    expect(agreementEndsOn(agreement({ agreementFrom: null }))).toBeNull();
  });
});

describe('months', () => {
  it('are counted to the same day, or the month’s last', () => {
    expect(monthsAfter('2022-01-31', 1)).toBe('2022-02-28');
    expect(monthsAfter('2022-11-15', 14)).toBe('2024-01-15');
  });

  it('go forward, and never skip a month', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (date, months) => {
        const from = date.toISOString().slice(0, 10);
        const to = monthsAfter(from, months);
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(month(to) - month(from)).toBe(months);
        expect(to > from).toBe(true);
      }),
    );
  });
});

describe('the day that a forum is shown for when none is asked for', () => {
  it('is today, the last day of what has ended, the first of what is to come', () => {
    const today = '2023-05-05';
    expect(dayToShow({ fromOn: '2020-01-01', toOn: null }, today)).toBe(today);
    expect(dayToShow({ fromOn: '2020-01-01', toOn: '2023-05-05' }, today)).toBe('2023-05-04');
    expect(dayToShow({ fromOn: '2024-01-01', toOn: null }, today)).toBe('2024-01-01');
  });
});
