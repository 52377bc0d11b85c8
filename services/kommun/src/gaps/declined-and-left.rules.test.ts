import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, ground, intervention, kinds, noCareFacts, party, today } from '../../test/gap-grounds.js';
import type { CareGapFacts } from './care-gap-facts.types.js';
import { gapsOf } from './gap.rules.js';

const { CHILD_PSYCHIATRY, STUDENT_HEALTH } = PartyKind;
const goal = { id: 'g', status: 'OPEN', lifeArea: 'FEELINGS_AND_BEHAVIOUR', since: day(-100) };
const declined = intervention({
  ...{ id: 'no', goalId: 'g', status: 'DECLINED', partyKind: CHILD_PSYCHIATRY, declinedOn: day(-20) },
});
const before = intervention({ id: 'before', goalId: 'g', fromOn: day(-60) });

describe('an intervention that was declined', () => {
  const found = (more: Parameters<typeof ground>[0] = {}) =>
    gapsOf(ground({ goals: [goal], interventions: [declined, before], ...more }));

  it('is a gap from its day when nobody has taken anything on instead, though others work towards the goal', () => {
    expect(found()).toEqual([
      expect.objectContaining({
        kind: 'INTERVENTION_DECLINED',
        since: day(-20),
        goalId: 'g',
        interventionId: 'no',
        partyKind: CHILD_PSYCHIATRY,
        owner: 'MUNICIPALITY',
        // Whoever else has the means: not the one who said no.
        closableBy: [STUDENT_HEALTH],
      }),
    ]);
  });

  it('is none once somebody, of either owner, has begun or will begin something towards the goal', () => {
    for (const fromOn of [day(-20), day(5), null]) {
      const instead = intervention({ id: 'instead', goalId: 'g', fromOn });
      expect(found({ interventions: [declined, before, instead] })).toEqual([]);
      expect(found({ care: { ...noCareFacts, takenOn: [{ goalId: 'g', from: fromOn }] } })).toEqual([]);
    }
    for (const other of [
      { goalId: 'another' },
      { goalId: null },
      { status: 'OFFERED', goalId: 'g' },
      { goalId: 'g', fromOn: day(400) },
      { goalId: 'g', untilOn: day(-1) },
    ]) {
      expect(
        found({ interventions: [declined, before, intervention({ fromOn: day(-1), ...other })] }),
      ).toHaveLength(1);
    }
  });

  it('of the region’s is one too, by its key alone', () => {
    const fact = { interventionId: 'care', goalId: 'g', partyKind: CHILD_PSYCHIATRY, since: day(-9) };
    const care = { ...noCareFacts, declinedInterventions: [fact] };
    expect(found({ interventions: [before], care })).toMatchObject([
      {
        kind: 'INTERVENTION_DECLINED',
        since: day(-9),
        interventionId: 'care',
        owner: 'REGION',
        purpose: null,
      },
    ]);
  });

  it('is said once: where nobody works towards the goal, the goal is uncovered', () => {
    expect(found({ interventions: [declined] }).map(({ kind }) => kind)).toEqual(['UNCOVERED_GOAL']);
  });

  it.each(['REACHED', 'ABANDONED'])('towards a goal that is %s is missed by nobody', (status) => {
    expect(found({ goals: [{ ...goal, status }] })).toEqual([]);
  });

  it('is not told while the region’s part is unknown: somebody there may have stepped in', () => {
    expect(found({ care: null })).toEqual([]);
  });

  it('for the plan as a whole is one for who holds it together', () => {
    expect(found({ interventions: [{ ...declined, goalId: null }, before] })).toMatchObject([
      { kind: 'INTERVENTION_DECLINED', goalId: null, closableBy: ['COORDINATION'] },
    ]);
  });
});

describe('the responsible person who has left', () => {
  const coordinator = party({ id: 'c', kind: 'SOCIAL_SERVICES', unitId: 'soc', coordinates: true });
  const school = party({ id: 's', kind: 'STUDENT_HEALTH', unitId: 'health' });
  const bup = party({ id: 'b', kind: 'CHILD_PSYCHIATRY', unitId: 'bup' });
  const parties = [bup, coordinator, school];
  const staffed = (unitId: string, kind: string, leftOn: string | null) => ({
    unitId,
    kind: kind as PartyKind,
    leftOn,
  });
  const followUp = (responsible: string, dueOn = day(9)) => ({
    id: `f ${responsible}`,
    dueOn,
    doneOn: null,
    responsible,
  });
  const found = (more: Parameters<typeof ground>[0]) => gapsOf(ground({ parties, ...more }));

  it('is who coordinates, from the first day when nobody of the unit works with the child', () => {
    expect(found({ staffing: [staffed('soc', 'SOCIAL_SERVICES', day(-12))] })).toMatchObject([
      {
        kind: 'RESPONSIBLE_LEFT',
        since: day(-12),
        partyId: 'c',
        followUpId: null,
        partyKind: 'SOCIAL_SERVICES',
        closableBy: ['SOCIAL_SERVICES'],
      },
    ]);
  });

  it('is nobody while a colleague works with the child, and where none is known ever to have', () => {
    expect(found({ staffing: [staffed('soc', 'SOCIAL_SERVICES', null)] })).toEqual([]);
    expect(found({ staffing: [] })).toEqual([]);
    // Of a unit that answers for nothing in the plan nothing is said.
    expect(found({ staffing: [staffed('health', 'STUDENT_HEALTH', day(-3))] })).toEqual([]);
    expect(found({ staffing: [staffed('soc-elsewhere', 'SOCIAL_SERVICES', day(-3))] })).toEqual([]);
  });

  it('is who answers for the next follow-up', () => {
    const left = { staffing: [staffed('health', 'STUDENT_HEALTH', day(-3))] };
    expect(found({ ...left, followUps: [followUp('STUDENT_HEALTH')] })).toMatchObject([
      { kind: 'RESPONSIBLE_LEFT', since: day(-3), partyId: 's', followUpId: 'f STUDENT_HEALTH' },
    ]);
    expect(
      found({ ...left, followUps: [followUp('STUDENT_HEALTH', day(90)), followUp('SOCIAL_SERVICES')] }),
    ).toEqual([]);
  });

  it('is one gap, though the same function coordinates and answers for the follow-up', () => {
    const left = { staffing: [staffed('soc', 'SOCIAL_SERVICES', day(-12))] };
    expect(found({ ...left, followUps: [followUp('SOCIAL_SERVICES')] })).toMatchObject([
      { kind: 'RESPONSIBLE_LEFT', partyId: 'c', followUpId: 'f SOCIAL_SERVICES' },
    ]);
  });

  it('is two when two functions have left', () => {
    const staffing = [
      staffed('soc', 'SOCIAL_SERVICES', day(-12)),
      staffed('health', 'STUDENT_HEALTH', day(-3)),
    ];
    expect(
      found({ staffing, followUps: [followUp('STUDENT_HEALTH')] }).map(({ partyId }) => partyId),
    ).toEqual(['c', 's']);
  });

  it('at the region is known by its function, when the region’s part is', () => {
    const left = { ...noCareFacts, left: [{ partyKind: CHILD_PSYCHIATRY, since: day(-8) }] };
    const followUps = [followUp('CHILD_PSYCHIATRY')];
    expect(found({ followUps, care: left })).toMatchObject([
      { kind: 'RESPONSIBLE_LEFT', since: day(-8), partyId: 'b', closableBy: [CHILD_PSYCHIATRY] },
    ]);
    expect(found({ followUps, care: null })).toEqual([]);
    expect(found({ coordinatingUnitId: 'bup', care: left })).toMatchObject([{ partyId: 'b' }]);
  });

  it('of several units of the function is the last to leave', () => {
    const second = party({ id: 's2', kind: 'STUDENT_HEALTH', unitId: 'health-2' });
    const staffing = (last: string | null) => [
      staffed('health', 'STUDENT_HEALTH', day(-30)),
      staffed('health-2', 'STUDENT_HEALTH', last),
    ];
    const of = (last: string | null) =>
      found({
        parties: [...parties, second],
        staffing: staffing(last),
        followUps: [followUp('STUDENT_HEALTH')],
      });
    expect(of(day(-4))).toMatchObject([{ since: day(-4) }]);
    expect(of(null)).toEqual([]);
  });
});

describe('whatever falls between the chairs', () => {
  const past = fc.integer({ min: -400, max: 0 }).map(day);
  const anyDay = fc.integer({ min: -400, max: 200 }).map(day);
  const anyKind = fc.constantFrom('SOCIAL_SERVICES', 'STUDENT_HEALTH', 'CHILD_PSYCHIATRY');
  const anyGoalId = fc.constantFrom('g1', 'g2', null);
  const anyGround = fc.record({
    startedOn: fc.option(past),
    goals: fc.tuple(past, past, fc.constantFrom('OPEN', 'REACHED')).map(([a, b, status]) => [
      { ...goal, id: 'g1', since: a },
      { ...goal, id: 'g2', since: b, status },
    ]),
    interventions: fc
      .array(
        fc.record({
          goalId: anyGoalId,
          status: fc.constantFrom('OFFERED', 'ACCEPTED', 'ONGOING', 'DECLINED', 'ENDED'),
          partyKind: anyKind,
          fromOn: fc.option(anyDay),
          untilOn: fc.option(anyDay),
          declinedOn: fc.option(past),
        }),
        { maxLength: 6 },
      )
      .map((rows) => rows.map((row, place) => ({ id: `i${place}`, ...row }))),
    followUps: fc
      .array(fc.record({ dueOn: anyDay, doneOn: fc.option(past), responsible: anyKind }), { maxLength: 4 })
      .map((rows) => rows.map((row, place) => ({ id: `f${place}`, ...row }))),
    staffing: fc.tuple(fc.option(past), fc.option(past)).map(([soc, health]) => [
      { unitId: 'soc', kind: PartyKind.SOCIAL_SERVICES, leftOn: soc },
      { unitId: 'health', kind: PartyKind.STUDENT_HEALTH, leftOn: health },
    ]),
    care: fc.option(
      fc.record({
        goals: fc.constant<CareGapFacts['goals']>([]),
        declinedReferrals: fc.constant<CareGapFacts['declinedReferrals']>([]),
        takenOn: fc.array(fc.record({ goalId: anyGoalId, from: fc.option(anyDay) }), { maxLength: 3 }),
        declinedInterventions: fc.array(
          fc.record({
            interventionId: fc.constant('care'),
            goalId: anyGoalId,
            partyKind: fc.constant(CHILD_PSYCHIATRY),
            since: past,
          }),
          { maxLength: 3 },
        ),
        left: fc.array(fc.record({ partyKind: fc.constant(CHILD_PSYCHIATRY), since: past }), {
          maxLength: 1,
        }),
        consentEnd: fc.constant(null),
      }),
    ),
  });
  const everybody = [
    party({ id: 'c', kind: 'SOCIAL_SERVICES', unitId: 'soc', coordinates: true }),
    party({ id: 's', kind: 'STUDENT_HEALTH', unitId: 'health' }),
    party({ id: 'b', kind: 'CHILD_PSYCHIATRY', unitId: 'bup' }),
  ];

  it('has a day that is not to come, somebody who can close it, and is never said twice', () => {
    fc.assert(
      fc.property(anyGround, (more) => {
        const all = gapsOf(ground({ parties: everybody, ...more }));
        for (const gap of all) {
          expect(gap.since <= today).toBe(true);
          expect(gap.closableBy.length).toBeGreaterThan(0);
        }
        const uncovered = all.flatMap((gap) => (gap.kind === 'UNCOVERED_GOAL' ? [gap.goalId] : []));
        for (const gap of all) {
          if (gap.kind === 'INTERVENTION_DECLINED') expect(uncovered).not.toContain(gap.goalId);
        }
        const once = (of: string) => all.filter(({ kind }) => kind === of).length;
        expect(once('FOLLOW_UP_MISSING') === 0 || once('FOLLOW_UP_OVERDUE') === 0).toBe(true);
        expect(once('RESPONSIBLE_LEFT')).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is never more when the region’s part becomes unknown', () => {
    fc.assert(
      fc.property(anyGround, (more) => {
        const without = kinds({ parties: everybody, ...more, care: null });
        const withAll = kinds({ parties: everybody, ...more });
        for (const kind of new Set(without)) {
          const count = (all: readonly string[]) => all.filter((each) => each === kind).length;
          if (more.care !== null) expect(count(without)).toBeLessThanOrEqual(count(withAll));
        }
      }),
    );
  });
});
