import { NOTICE_DAYS } from '@samsyn/reference/meeting-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPlus, daysFrom, farOff, type Term, termsOf } from './meeting-days.rules.js';
import {
  isUnsaid,
  type MeetingFacts,
  noticeDays,
  noticeDueOn,
  noticeStandingOf,
} from './meeting-standing.rules.js';
import {
  countTerm,
  type MeetingRuleRow,
  requiredInTerm,
  requiredInYear,
  ruleOn,
} from './meeting-year.rules.js';

const always = { from: null, to: null };
const [spring, autumn] = termsOf(2021);
const day = fc.integer({ min: 0, max: 3_000 }).map((after) => dayPlus('2018-01-01', after));
const meeting = fc.record({
  day,
  outcome: fc.constantFrom('HELD' as const, 'CANCELLED' as const, null),
  notice: fc.option(fc.record({ sentOn: day, withAgenda: fc.boolean() })),
});
const rule = (more: Partial<MeetingRuleRow>): MeetingRuleRow => ({
  ...{ id: 'x', busGroupId: null, levelKind: 'STEERING', rule: 'AT_LEAST', times: 2, per: 'TERM' },
  ...{ from: null, to: null, source: 'prov', demo: false },
  ...more,
});

describe('a year’s meetings', () => {
  it('lie each in one term, and in the term of their day', () => {
    fc.assert(
      fc.property(day, (on) => {
        const terms = termsOf(Number(on.slice(0, 4))).filter(({ from, to }) => from <= on && on < to);
        expect(terms.map(({ season }) => season)).toEqual([on.slice(5) < '07-01' ? 'SPRING' : 'AUTUMN']);
      }),
    );
  });

  it('are each counted once, as planned, held, called off, or said nothing of; never as two, never as none', () => {
    fc.assert(
      fc.property(fc.array(meeting), day, (meetings, today) => {
        const counted = [spring, autumn].map((term) => countTerm(term, meetings, null, always, today));
        const sum = counted.reduce(
          (all, { planned, held, cancelled, unsaid }) => all + planned + held + cancelled + unsaid,
          0,
        );
        expect(sum).toBe(meetings.filter((each) => each.day.startsWith('2021')).length);
      }),
    );
  });

  it('are meant of days that the agreement has, and of three years to come', () => {
    expect(farOff('1996-01-01', '2024-02-29')).toBe('IN_THE_PAST');
    expect(farOff('2012-01-01', '2024-02-29')).toBeNull();
    expect(farOff('2027-02-28', '2024-02-29')).toBeNull();
    expect(farOff('2027-03-01', '2024-02-29')).toBe('IN_THE_FUTURE');
  });

  it('that have gone by unsaid are told neither as held nor as planned', () => {
    const gone: MeetingFacts = { day: '2021-02-10', outcome: null, notice: null };
    const held: MeetingFacts = { ...gone, day: '2020-09-10', outcome: 'HELD' };
    const count = countTerm(spring, [held, gone], rule({}), always, '2021-02-11');
    expect(count).toEqual({
      ...{ planned: 0, held: 0, cancelled: 0, unsaid: 1, required: 2 },
      standing: 'TOO_FEW',
    });
    expect(countTerm(spring, [gone], null, always, '2021-02-10')).toMatchObject({ planned: 1, unsaid: 0 });
  });

  it('are required only of a term that the group stands the whole of', () => {
    const required = (bounds: { from: string | null; to: string | null }) =>
      countTerm(spring, [], rule({}), bounds, '2021-06-01').required;
    expect(required({ from: '2021-01-01', to: '2021-07-01' })).toBe(2);
    expect(required({ from: '2021-01-02', to: null })).toBeNull();
    expect(required({ from: null, to: '2021-06-30' })).toBeNull();
  });

  it('are too few only where a register is kept, whatever may come of those of which nobody has said anything', () => {
    const on = (more: Partial<MeetingFacts>): MeetingFacts => ({
      ...{ day: '2021-02-10', outcome: null, notice: null, ...more },
    });
    const stands = (term: Term, ...meetings: MeetingFacts[]) =>
      countTerm(term, meetings, rule({}), always, '2021-08-01').standing;
    const held = on({ outcome: 'HELD' });
    expect(stands(spring)).toBe('UNKNOWN');
    expect(stands(spring, on({ day: '2021-08-20' }))).toBe('UNKNOWN');
    expect(stands(spring, on({ outcome: 'CANCELLED' }))).toBe('UNKNOWN');
    expect(stands(spring, on({ day: '1996-01-01' }))).toBe('UNKNOWN');
    expect(stands(spring, held)).toBe('TOO_FEW');
    expect(stands(spring, held, on({}))).toBe('UNKNOWN');
    expect(stands(spring, held, held)).toBe('ENOUGH');
    expect(stands(autumn, held, on({ day: '2021-09-01' }), on({ day: '2021-10-01' }))).toBe('ON_THE_WAY');
    expect(stands(termsOf(2022)[0], held)).toBeNull();
  });

  it('are held against the group’s own rule of the day, before that of all groups', () => {
    const [all, own] = [
      rule({ id: 'all' }),
      rule({ id: 'own', busGroupId: 'a', from: '2020-01-27', to: '2022-01-01' }),
    ];
    expect(ruleOn([all, own], 'a', 'STEERING', '2021-01-01')?.id).toBe('own');
    expect(ruleOn([all, own], 'a', 'STEERING', '2020-01-26')?.id).toBe('all');
    expect(ruleOn([all, own], 'a', 'STEERING', '2022-01-01')?.id).toBe('all');
    expect(ruleOn([all, own], 'b', 'STEERING', '2021-01-01')?.id).toBe('all');
    expect(ruleOn([all, own], 'a', 'INDIVIDUAL', '2021-01-01')).toBeNull();
  });

  it('count by the term or by the year, as the document does', () => {
    expect([requiredInTerm(rule({})), requiredInYear(rule({}))]).toEqual([2, 4]);
    expect([
      requiredInTerm(rule({ per: 'YEAR', times: 1 })),
      requiredInYear(rule({ per: 'YEAR', times: 1 })),
    ]).toEqual([null, 1]);
    expect(requiredInYear(rule({ per: 'MONTH', times: 1 }))).toBe(12);
    expect(requiredInYear(rule({ per: 'TWO_WEEKS', times: 1 }))).toBe(26);
  });
});

describe('a notice', () => {
  it('is to be out as long before as the documents say', () => {
    expect(noticeDays).toBe(NOTICE_DAYS);
  });

  it('is in time until a week before with an agenda, and late from the day after', () => {
    const sent = (sentOn: string, withAgenda = true) =>
      noticeStandingOf({ day: '2021-03-15', outcome: null, notice: { sentOn, withAgenda } }, '2021-03-20');
    expect([sent('2021-03-08'), sent('2021-03-09'), sent('2021-03-08', false)]).toEqual([
      ...['IN_TIME', 'LATE', 'WITHOUT_AGENDA'],
    ]);
  });

  it('that is not entered is not yet due, then overdue, and of a meeting that has been not known; never broken', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('HELD' as const, null), (on, today, outcome) => {
        const standing = noticeStandingOf({ day: on, outcome, notice: null }, today);
        if (outcome === 'HELD' || on < today) expect(standing).toBe('UNKNOWN');
        else expect(standing).toBe(daysFrom(today, on) >= noticeDays ? 'NOT_YET' : 'OVERDUE');
      }),
    );
    expect(
      noticeStandingOf({ day: '2021-03-15', outcome: 'CANCELLED', notice: null }, '2021-03-20'),
    ).toBeNull();
  });

  it('is due on a day on which it is in time, and the day after it is not', () => {
    fc.assert(
      fc.property(day, (on) => {
        const sent = (sentOn: string) =>
          noticeStandingOf({ day: on, outcome: null, notice: { sentOn, withAgenda: true } }, on);
        expect(sent(noticeDueOn(on))).toBe('IN_TIME');
        expect(sent(dayPlus(noticeDueOn(on), 1))).toBe('LATE');
      }),
    );
  });

  it('makes nothing known of whether the meeting was held', () => {
    fc.assert(
      fc.property(meeting, day, (each, today) => {
        expect(isUnsaid(each, today)).toBe(each.outcome === null && each.day < today);
      }),
    );
  });
});
