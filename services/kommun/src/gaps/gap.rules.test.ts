import { daysUntilItBegins } from '@samsyn/disclosure/interventions/at-work.rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, ground, intervention, kinds, noCareFacts, party, today } from '../../test/gap-grounds.js';
import { daysToSettle } from './escalation-gaps.rules.js';
import { daysToDecide, daysToDocument } from './follow-up-gaps.rules.js';
import { gapsOf, undecidedOf, wantsIntervention } from './gap.rules.js';
import { daysToAnswer } from './party-gaps.rules.js';

const goal = { id: 'g', status: 'OPEN', lifeArea: 'HEALTH', since: '2026-10-12' };

describe('between the chairs', () => {
  it('falls a goal that nobody has taken on', () => {
    expect(gapsOf(ground({ goals: [goal] }))).toMatchObject([
      { kind: 'UNCOVERED_GOAL', since: '2026-10-12', goalId: 'g' },
    ]);
  });

  it.each(['OFFERED', 'DECLINED', 'ENDED'])('an intervention that is %s does not cover a goal', (status) => {
    expect(kinds({ goals: [goal], interventions: [intervention({ goalId: 'g', status })] })).toEqual([
      'UNCOVERED_GOAL',
    ]);
  });

  it.each(['ACCEPTED', 'ONGOING'])('one that is %s does, and so does one of the region’s', (status) => {
    expect(kinds({ goals: [goal], interventions: [intervention({ goalId: 'g', status })] })).toEqual([]);
    expect(kinds({ goals: [goal], interventions: [intervention({ goalId: 'another', status })] })).toEqual([
      'UNCOVERED_GOAL',
    ]);
    expect(
      kinds({ goals: [goal], care: { ...noCareFacts, goals: [{ goalId: 'g', acceptedCount: 1 }] } }),
    ).toEqual([]);
  });

  it('a decision on a disagreement closes what nobody had taken on, and nothing that comes after it', () => {
    const settled = (decidedOn: string, goalId: string | null = 'g') =>
      kinds({ goals: [goal], settled: [{ goalId, decidedOn }] });
    expect(settled('2026-11-01')).toEqual([]);
    expect(settled('2026-10-11')).toEqual(['UNCOVERED_GOAL']);
    expect(settled('2026-11-01', 'another')).toEqual(['UNCOVERED_GOAL']);
    expect(settled('2026-11-01', null)).toEqual(['UNCOVERED_GOAL']);
  });

  it('a goal that was reached or given up, and is one again, asks anew what was decided before', () => {
    const anew = (wantedSince: string | null) =>
      gapsOf(
        ground({ goals: [{ ...goal, wantedSince }], settled: [{ goalId: 'g', decidedOn: '2026-11-01' }] }),
      ).map(({ kind, since }) => [kind, since]);
    expect(anew(null)).toEqual([]);
    expect(anew('2026-10-31')).toEqual([]);
    // Of one day nobody knows which came first: it is said.
    expect(anew('2026-11-01')).toEqual([['UNCOVERED_GOAL', '2026-11-01']]);
    expect(anew('2026-11-20')).toEqual([['UNCOVERED_GOAL', '2026-11-20']]);
    const plan = (wantedSince: string) =>
      wantsIntervention('ACTIVE', { ...goal, wantedSince }, [{ goalId: 'g', decidedOn: '2026-11-01' }]);
    expect([plan('2026-10-31'), plan('2026-11-20')]).toEqual([false, true]);
  });

  it('an intervention covers a goal while today is within its days, or it begins within a month', () => {
    const covered = (fromOn: string | null, untilOn: string | null, status = 'ACCEPTED') =>
      kinds({
        goals: [goal],
        interventions: [intervention({ goalId: 'g', status, fromOn, untilOn })],
      }).length === 0;
    expect(daysUntilItBegins).toBe(30);
    expect(covered(day(30), null)).toBe(true);
    expect(covered(day(31), null)).toBe(false);
    expect(covered('2199-01-01', null)).toBe(false);
    expect(covered(day(-90), day(0), 'ONGOING')).toBe(true);
    expect(covered(day(-90), day(-1), 'ONGOING')).toBe(false);
    expect(covered(null, day(-1))).toBe(false);
    expect(covered(null, null)).toBe(true);
  });

  it('no goal is called uncovered while the region’s part is unknown', () => {
    expect(kinds({ goals: [goal], care: null })).toEqual([]);
  });

  it.each(['REACHED', 'ABANDONED'])('a goal that is %s needs nobody', (status) => {
    expect(kinds({ goals: [{ ...goal, status }] })).toEqual([]);
  });

  it('falls a party that has been silent for two weeks, and not a day sooner', () => {
    const silent = (invitedOn: string | null, answer = 'WAITING') =>
      kinds({ parties: [party({ answer, invitedOn })] });
    expect(daysToAnswer).toBe(14);
    expect(silent('2026-11-08')).toEqual(['SILENT_PARTY']);
    expect(silent('2026-11-09')).toEqual([]);
    expect(silent('2026-10-01', 'ACCEPTED')).toEqual([]);
    expect(silent(null)).toEqual([]);
    const left = party({ answer: 'WAITING', invitedOn: '2026-10-01', leftOn: '2026-10-09' });
    expect(kinds({ parties: [left] })).toEqual([]);
  });

  it('falls a follow-up from the day after its last', () => {
    const due = (dueOn: string, doneOn: string | null = null) =>
      kinds({ followUps: [{ id: 'f', dueOn, doneOn, responsible: 'SOCIAL_SERVICES' }] });
    expect(due('2026-11-21')).toEqual(['FOLLOW_UP_OVERDUE']);
    expect(due('2026-11-22')).toEqual([]);
    expect(due('2026-10-01', '2026-11-01')).toEqual([]);
  });

  it('falls a disagreement that was lifted more than a month ago, and that nobody decides', () => {
    const lifted = (
      escalatedOn: string,
      goalId: string | null = 'g',
      goals = [{ ...goal, status: 'REACHED' }],
    ) => gapsOf(ground({ goals, undecided: [{ goalId, escalatedOn }] }));
    expect(daysToSettle).toBe(30);
    expect(lifted(day(-30))).toEqual([]);
    expect(lifted(day(-31))).toEqual([
      expect.objectContaining({
        ...{ kind: 'ESCALATION_UNDECIDED', since: day(-31), goalId: 'g', purpose: null, partyKind: null },
        closableBy: ['COORDINATION'],
      }),
    ]);
    expect(lifted(day(-31), null)).toMatchObject([{ goalId: null }]);
    expect(lifted(day(-31), 'gone')).toMatchObject([{ goalId: null }]);
    const escalations = [
      { goalId: 'g', escalatedOn: day(-50), decidedOn: day(-40) },
      { goalId: null, escalatedOn: day(-45), decidedOn: null },
    ];
    expect(undecidedOf(escalations)).toEqual([escalations[1]]);
  });

  it.each(['DRAFT', 'CLOSED'])('a plan that is %s has no gaps', (status) => {
    const end = { since: day(-6), lastDay: day(-7), keeper: null };
    expect(kinds({ status, goals: [goal], startedOn: day(-900), consentEnd: end })).toEqual([]);
  });

  it('the oldest comes first, whatever the order of the records', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((each) => `2026-10-${String(each).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(date, { maxLength: 8 }), fc.array(date, { maxLength: 8 }), (goals, followUps) => {
        const found = gapsOf(
          ground({
            goals: goals.map((since, place) => ({ ...goal, id: `g${place}`, since })),
            followUps: followUps.map((dueOn, place) => ({
              id: `f${place}`,
              dueOn,
              doneOn: null,
              responsible: 'SCHOOL',
            })),
          }),
        );
        const dates = found.map((gap) => gap.since);
        expect(dates).toEqual([...dates].sort());
        expect(found).toHaveLength(goals.length + followUps.length);
      }),
    );
  });
});

describe('the follow-up that is missing', () => {
  const followUp = (dueOn: string, doneOn: string | null = null) => ({
    id: `${dueOn} ${doneOn}`,
    dueOn,
    doneOn,
    responsible: 'COORDINATION',
  });
  const missing = (startedOn: string | null, followUps: ReturnType<typeof followUp>[] = []) =>
    gapsOf(ground({ startedOn, followUps })).map(({ kind, since }) => [kind, since]);

  it('is one nobody has decided on a month after the plan began, or after the last one', () => {
    expect(daysToDecide).toBe(30);
    expect(missing(day(-30))).toEqual([]);
    expect(missing(day(-31))).toEqual([['FOLLOW_UP_MISSING', day(-31)]]);
    expect(missing(day(-200), [followUp(day(-30), day(-30))])).toEqual([]);
    expect(missing(day(-200), [followUp(day(-90), day(-90)), followUp(day(-31), day(-33))])).toEqual([
      ['FOLLOW_UP_MISSING', day(-33)],
    ]);
  });

  it('is one nobody has documented for half a year, though one is planned', () => {
    expect(daysToDocument).toBe(180);
    expect(missing(day(-180), [followUp(day(9))])).toEqual([]);
    expect(missing(day(-181), [followUp(day(9))])).toEqual([['FOLLOW_UP_MISSING', day(-181)]]);
    expect(missing(day(-400), [followUp(day(-90), day(-90)), followUp(day(9))])).toEqual([]);
  });

  it('is said once: of a plan whose follow-up has passed, that it is overdue', () => {
    expect(missing(day(-400), [followUp(day(-3))])).toEqual([['FOLLOW_UP_OVERDUE', day(-3)]]);
  });

  it('is asked of no plan that has not begun', () => {
    expect(missing(null)).toEqual([]);
  });

  it('is for who answers for the next one to close, else for who coordinates', () => {
    const closers = (more: Parameters<typeof ground>[0]) =>
      gapsOf(ground({ startedOn: day(-400), ...more })).map(({ closableBy }) => closableBy);
    const coordinator = party({ kind: 'SOCIAL_SERVICES', coordinates: true });
    expect(closers({ parties: [coordinator] })).toEqual([['SOCIAL_SERVICES']]);
    expect(closers({ parties: [coordinator], followUps: [followUp(day(9))] })).toEqual([['COORDINATION']]);
    expect(closers({})).toEqual([['COORDINATION']]);
  });

  it('has its day from the plan’s own record, never today’s, and closes when one is documented and one decided', () => {
    const past = fc.integer({ min: -700, max: -1 });
    fc.assert(
      fc.property(
        past,
        fc.array(past, { maxLength: 5 }),
        fc.option(fc.integer({ min: 0, max: 90 })),
        (started, done, next) => {
          const documented = done.map((each) => followUp(day(each), day(each)));
          const planned = next === null ? [] : [followUp(day(next))];
          for (const [, since] of missing(day(started), [...documented, ...planned])) {
            expect([day(started), ...documented.map(({ doneOn }) => doneOn)]).toContain(since);
            expect(documented.every(({ doneOn }) => (doneOn as string) <= (since as string))).toBe(true);
          }
          expect(missing(day(started), [...documented, followUp(day(-1), today), followUp(day(0))])).toEqual(
            [],
          );
        },
      ),
    );
  });
});

describe('the consent that ends', () => {
  const end = (lastDay: number) => ({
    since: day(-5),
    lastDay: day(lastDay),
    keeper: 'SOCIAL_SERVICES' as never,
  });

  it('is expiring up to and with its last day, and has expired from the day after', () => {
    expect(kinds({ consentEnd: end(9) })).toEqual(['CONSENT_EXPIRING']);
    expect(kinds({ consentEnd: end(0) })).toEqual(['CONSENT_EXPIRING']);
    expect(kinds({ consentEnd: end(-1) })).toEqual(['CONSENT_EXPIRED']);
    expect(kinds({ consentEnd: null })).toEqual([]);
  });

  it('is each owner’s own, and for the one that keeps the part to close', () => {
    const ofCare = { since: day(-2), lastDay: day(20), keeper: 'CHILD_PSYCHIATRY' as never };
    expect(
      gapsOf(ground({ consentEnd: end(9), care: { ...noCareFacts, consentEnd: ofCare } })),
    ).toMatchObject([
      { owner: 'MUNICIPALITY', endsOn: day(9), since: day(-5), closableBy: ['SOCIAL_SERVICES'] },
      { owner: 'REGION', endsOn: day(20), since: day(-2), closableBy: ['CHILD_PSYCHIATRY'] },
    ]);
  });
});
