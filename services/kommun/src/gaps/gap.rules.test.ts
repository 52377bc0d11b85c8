import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToAnswer, type GapGround, gapsOf } from './gap.rules.js';

const today = '2026-11-22';
const ground = (more: Partial<GapGround> = {}): GapGround => ({
  status: 'ACTIVE',
  goals: [],
  interventions: [],
  parties: [],
  followUps: [],
  care: { goals: [], declinedReferrals: [] },
  today,
  ...more,
});
const goal = { id: 'g', status: 'OPEN', lifeArea: 'HEALTH', since: '2026-10-12' };
const kinds = (more: Partial<GapGround>) => gapsOf(ground(more)).map((gap) => gap.kind);

describe('between the chairs', () => {
  it('falls a goal that nobody has taken on', () => {
    expect(gapsOf(ground({ goals: [goal] }))).toMatchObject([
      { kind: 'UNCOVERED_GOAL', since: '2026-10-12', goalId: 'g' },
    ]);
  });

  it.each(['OFFERED', 'DECLINED', 'ENDED'])('an intervention that is %s does not cover a goal', (status) => {
    expect(kinds({ goals: [goal], interventions: [{ goalId: 'g', status }] })).toEqual(['UNCOVERED_GOAL']);
  });

  it.each(['ACCEPTED', 'ONGOING'])('one that is %s does, and so does one of the region’s', (status) => {
    expect(kinds({ goals: [goal], interventions: [{ goalId: 'g', status }] })).toEqual([]);
    expect(kinds({ goals: [goal], interventions: [{ goalId: 'another', status }] })).toEqual([
      'UNCOVERED_GOAL',
    ]);
    expect(
      kinds({ goals: [goal], care: { goals: [{ goalId: 'g', acceptedCount: 1 }], declinedReferrals: [] } }),
    ).toEqual([]);
  });

  it('no goal is called uncovered while the region’s part is unknown', () => {
    expect(kinds({ goals: [goal], care: null })).toEqual([]);
  });

  it.each(['REACHED', 'ABANDONED'])('a goal that is %s needs nobody', (status) => {
    expect(kinds({ goals: [{ ...goal, status }] })).toEqual([]);
  });

  it('falls a party that has been silent for two weeks, and not a day sooner', () => {
    const silent = (invitedOn: string | null, answer = 'WAITING') =>
      kinds({ parties: [{ id: 'p', kind: 'HABILITATION', answer, invitedOn }] });
    expect(daysToAnswer).toBe(14);
    expect(silent('2026-11-08')).toEqual(['SILENT_PARTY']);
    expect(silent('2026-11-09')).toEqual([]);
    expect(silent('2026-10-01', 'ACCEPTED')).toEqual([]);
    expect(silent(null)).toEqual([]);
  });

  it('falls a follow-up from the day after its last', () => {
    const due = (dueOn: string, doneOn: string | null = null) =>
      kinds({ followUps: [{ id: 'f', dueOn, doneOn, responsible: 'SOCIAL_SERVICES' }] });
    expect(due('2026-11-21')).toEqual(['FOLLOW_UP_OVERDUE']);
    expect(due('2026-11-22')).toEqual([]);
    expect(due('2026-10-01', '2026-11-01')).toEqual([]);
  });

  it.each(['DRAFT', 'CLOSED'])('a plan that is %s has no gaps', (status) => {
    expect(kinds({ status, goals: [goal] })).toEqual([]);
  });

  it('the oldest comes first, whatever the order of the records', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`);
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
