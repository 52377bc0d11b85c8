import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../i18n/dates.js';
import { byUrgency, mostSeriousFirst, type UrgencyFacts, urgencyGroups, urgencyOf } from './urgency.js';

const today = '2026-11-22';
const plan = (facts: Partial<UrgencyFacts> = {}): UrgencyFacts => ({
  status: 'ACTIVE',
  nextFollowUp: null,
  gaps: { items: [] },
  ...facts,
});
const followUp = (days: number) => ({ dueOn: addDays(today, days), overdue: days < 0 });
const gap = (kind: UrgencyFacts['gaps']['items'][number]['kind'], since = '2026-10-01') => ({ kind, since });

describe('how urgent a plan is', () => {
  it('is "mellan stolarna" when nobody has taken on a goal, whatever the follow-up', () => {
    const uncovered = plan({ nextFollowUp: followUp(-30), gaps: { items: [gap('UNCOVERED_GOAL')] } });
    expect(urgencyOf(uncovered, today)).toBe('gap');
  });

  it('is overdue, and not a gap, when only the follow-up has passed', () => {
    const late = plan({ nextFollowUp: followUp(-1), gaps: { items: [gap('FOLLOW_UP_OVERDUE')] } });
    expect(urgencyOf(late, today)).toBe('overdue');
  });

  it('is "mellan stolarna" when the follow-up is missing, the responsible has left or the consent has ended', () => {
    for (const kind of ['FOLLOW_UP_MISSING', 'RESPONSIBLE_LEFT', 'CONSENT_EXPIRED'] as const) {
      expect(urgencyOf(plan({ gaps: { items: [gap(kind)] } }), today)).toBe('gap');
    }
  });

  it('is soon, and no more, when the consent is about to end', () => {
    const ending = plan({ nextFollowUp: followUp(60), gaps: { items: [gap('CONSENT_EXPIRING')] } });
    expect(urgencyOf(ending, today)).toBe('soon');
    expect(urgencyOf({ ...ending, nextFollowUp: followUp(-1) }, today)).toBe('overdue');
  });

  it('is soon up to and with two weeks', () => {
    expect(urgencyOf(plan({ nextFollowUp: followUp(0) }), today)).toBe('soon');
    expect(urgencyOf(plan({ nextFollowUp: followUp(14) }), today)).toBe('soon');
    expect(urgencyOf(plan({ nextFollowUp: followUp(15) }), today)).toBe('later');
  });

  it('is never raised by a closed plan', () => {
    const closed = plan({ status: 'CLOSED', gaps: { items: [gap('UNCOVERED_GOAL')] } });
    expect(urgencyOf(closed, today)).toBe('closed');
  });
});

describe('the order by urgency', () => {
  it('puts the most serious first: before the older, and before many that weigh less', () => {
    const uncovered = plan({ gaps: { items: [gap('UNCOVERED_GOAL', '2026-11-20')] } });
    const left = plan({ gaps: { items: [gap('RESPONSIBLE_LEFT', '2026-11-01')] } });
    const silent = plan({ gaps: { items: [gap('SILENT_PARTY', '2026-01-01'), gap('FOLLOW_UP_MISSING')] } });
    const unfollowed = plan({ gaps: { items: [gap('FOLLOW_UP_MISSING', '2025-01-01')] } });
    const ordered = [uncovered, left, silent, unfollowed];
    expect([...ordered].reverse().sort(byUrgency(today))).toEqual(ordered);
    const said = [
      gap('FOLLOW_UP_MISSING', '2025-01-01'),
      gap('UNCOVERED_GOAL'),
      gap('UNCOVERED_GOAL', '2026-09-01'),
    ];
    expect(mostSeriousFirst(said)).toEqual([said[2], said[1], said[0]]);
  });

  it('puts more gaps before fewer, older before newer, then the earliest follow-up, none last', () => {
    const two = plan({ gaps: { items: [gap('UNCOVERED_GOAL'), gap('SILENT_PARTY')] } });
    const old = plan({ gaps: { items: [gap('SILENT_PARTY', '2026-01-01')] } });
    const fresh = plan({ gaps: { items: [gap('SILENT_PARTY', '2026-11-01')] } });
    const late = plan({ nextFollowUp: followUp(-9) });
    const lessLate = plan({ nextFollowUp: followUp(-2) });
    const soon = plan({ nextFollowUp: followUp(3) });
    const far = plan({ nextFollowUp: followUp(90) });
    const never = plan();
    const ordered = [two, old, fresh, late, lessLate, soon, far, never];
    expect([...ordered].reverse().sort(byUrgency(today))).toEqual(ordered);
  });

  it('is a total order that never mixes the groups', () => {
    const kinds = [
      'UNCOVERED_GOAL',
      'REFERRAL_DECLINED_BY_ALL',
      'SILENT_PARTY',
      'FOLLOW_UP_OVERDUE',
      'FOLLOW_UP_MISSING',
      'INTERVENTION_DECLINED',
      'ESCALATION_UNDECIDED',
      'RESPONSIBLE_LEFT',
      'CONSENT_EXPIRING',
      'CONSENT_EXPIRED',
    ] as const;
    const anyPlan = fc.record({
      status: fc.constantFrom('DRAFT', 'CALLED', 'ACTIVE', 'CLOSED', 'ESCALATED'),
      nextFollowUp: fc.option(fc.integer({ min: -90, max: 90 }).map(followUp)),
      gaps: fc.record({
        items: fc.array(
          fc
            .tuple(fc.constantFrom(...kinds), fc.integer({ min: -90, max: 0 }))
            .map(([kind, days]) => gap(kind, addDays(today, days))),
          { maxLength: 3 },
        ),
      }),
    }) as fc.Arbitrary<UrgencyFacts>;
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 30 }), (plans) => {
        const compare = byUrgency(today);
        const ranks = [...plans].sort(compare).map((each) => urgencyGroups.indexOf(urgencyOf(each, today)));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const a of plans)
          for (const b of plans) expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });
});
