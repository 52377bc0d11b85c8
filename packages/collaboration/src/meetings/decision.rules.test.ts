import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceOf, type SeatPresence } from './attendance.rules.js';
import {
  type DecisionFacts,
  decisionOn,
  followedUpAtNext,
  isOpen,
  isOverdue,
  toFollowUp,
} from './decision.rules.js';
import { dayPlus } from './meeting-days.rules.js';

const decided: DecisionFacts = { decidedOn: '2021-02-10', dueOn: '2021-04-30', followUps: [] };
const followUp = (
  followedUpOn: string,
  standing: 'OPEN' | 'DONE' | 'DROPPED',
  meetingId: string | null = null,
) => ({
  ...{ followedUpOn, standing, meetingId },
});
const held = (id: string, day: string, hasMinutes = true) => ({
  id,
  day,
  outcome: 'HELD' as const,
  hasMinutes,
});

const day = fc.integer({ min: 0, max: 400 }).map((after) => dayPlus('2021-01-01', after));
const standing = fc.constantFrom('OPEN' as const, 'DONE' as const, 'DROPPED' as const);
const decision = fc.record({
  decidedOn: day,
  dueOn: fc.option(day),
  followUps: fc.array(fc.record({ followedUpOn: day, standing, meetingId: fc.constant(null) }), {
    maxLength: 6,
  }),
});

describe('a decision', () => {
  it('stands as its latest follow-up left it, of one day the one that was entered last; and open before any', () => {
    const dragged = {
      ...decided,
      followUps: [followUp('2021-03-01', 'OPEN'), followUp('2021-05-01', 'DONE')],
    };
    expect(decisionOn(dragged, '2021-02-28')).toBe('OPEN');
    expect(decisionOn(dragged, '2021-05-01')).toBe('DONE');
    const corrected = {
      ...decided,
      followUps: [followUp('2021-03-01', 'DONE'), followUp('2021-03-01', 'OPEN')],
    };
    expect(decisionOn(corrected, '2021-03-01')).toBe('OPEN');
  });

  it('is on any day as it was told then: what is entered of later days changes nothing', () => {
    fc.assert(
      fc.property(decision, day, standing, (each, on, later) => {
        const more = { ...each, followUps: [...each.followUps, followUp(dayPlus(on, 1), later)] };
        expect(decisionOn(more, on)).toBe(decisionOn(each, on));
        expect(isOverdue(more, on)).toBe(isOverdue(each, on));
      }),
    );
  });

  it('that was withdrawn is not to be done or followed up, on any day, whatever was said of it before', () => {
    fc.assert(
      fc.property(decision, day, (each, on) => {
        const withdrawn = { ...each, isWithdrawn: true };
        expect(isOpen(withdrawn, on)).toBe(false);
        expect(isOverdue(withdrawn, on)).toBe(false);
        expect(toFollowUp([withdrawn], { day: on })).toEqual([]);
        expect(followedUpAtNext(withdrawn, [held('next', on)], '2023-01-01')).toBeNull();
      }),
    );
  });

  it('is overdue only when it is open and its last day has passed', () => {
    expect(isOverdue(decided, '2021-04-30')).toBe(false);
    expect(isOverdue(decided, '2021-05-01')).toBe(true);
    expect(isOverdue({ ...decided, followUps: [followUp('2021-04-01', 'DROPPED')] }, '2021-05-01')).toBe(
      false,
    );
    expect(isOverdue({ ...decided, dueOn: null }, '2029-01-01')).toBe(false);
  });

  it('is to be followed up at each meeting after it until it is settled, also at the one that settles it', () => {
    const settledAt = { day: '2021-04-14' };
    const settled = { ...decided, followUps: [followUp('2021-04-14', 'DONE', 'm2')] };
    expect(toFollowUp([settled], settledAt)).toEqual([settled]);
    expect(toFollowUp([settled], { day: '2021-05-12' })).toEqual([]);
    expect(toFollowUp([decided], { day: '2021-02-10' })).toEqual([]);
  });

  it('was followed up at the next meeting, or not, or that is not known: only minutes that are silent say that it was not', () => {
    const next = held('m2', '2021-04-14');
    const on = '2021-06-01';
    const takenUp = { ...decided, followUps: [followUp('2021-04-14', 'OPEN', 'm2')] };
    expect(followedUpAtNext(takenUp, [next], on)).toBe(true);
    expect(followedUpAtNext({ ...decided, followUps: [followUp('2021-03-01', 'DONE')] }, [next], on)).toBe(
      true,
    );
    expect(followedUpAtNext(decided, [next], on)).toBe(false);
    expect(followedUpAtNext(decided, [held('m2', '2021-04-14', false)], on)).toBeNull();
    expect(followedUpAtNext(decided, [{ ...next, outcome: 'CANCELLED' }], on)).toBeNull();
    expect(followedUpAtNext(decided, [next], '2021-04-13')).toBeNull();
    const atTheOneAfter = { ...decided, followUps: [followUp('2021-05-12', 'DONE', 'm3')] };
    expect(followedUpAtNext(atTheOneAfter, [next, held('m3', '2021-05-12')], on)).toBe(false);
  });

  it('is never told as not followed up while nobody has entered the minutes', () => {
    const meetings = fc.array(fc.record({ id: fc.uuid(), day, outcome: fc.constant('HELD' as const) }));
    fc.assert(
      fc.property(decision, meetings, day, (each, later, on) => {
        const silent = later.map((meeting) => ({ ...meeting, hasMinutes: false }));
        expect(followedUpAtNext(each, silent, on)).not.toBe(false);
      }),
    );
  });
});

describe('attendance', () => {
  const presence = fc.constantFrom<SeatPresence>('PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT');
  const seats = ['a', 'b', 'c'].map((id, place) => ({
    ...{ id, owner: 'MUNICIPALITY' },
    period: place === 2 ? null : { fromOn: place === 1 ? '2021-06-01' : '2020-01-01', toOn: null },
  }));

  it('counts each seat at each meeting once: as it is said, as unsaid, or as not yet there', () => {
    const said = fc.dictionary(fc.constantFrom('a', 'b', 'c'), presence);
    const meetings = fc.array(fc.record({ id: fc.uuid(), day, said }), { maxLength: 8 });
    fc.assert(
      fc.property(meetings, (all) => {
        const facts = all.map(({ id, day: on, said: rows }) => ({
          ...{ id, day: on },
          attendance: Object.entries(rows).map(([seatId, each]) => ({
            seatId,
            seatOwner: 'X',
            presence: each,
          })),
        }));
        for (const { present, partly, deputy, absent, unsaid, marks } of attendanceOf(seats, facts)) {
          const notThere = marks.filter((mark) => mark.presence === null && mark.seated === false).length;
          expect(present + partly + deputy + absent + unsaid + notThere).toBe(all.length);
        }
      }),
    );
  });

  it('does not take a seat that was not there yet for absent, nor one that nobody has spoken of', () => {
    const [a, b, c] = attendanceOf(seats, [{ id: 'm', day: '2021-03-01', attendance: [] }]);
    expect(a).toMatchObject({ absent: 0, unsaid: 1, marks: [{ presence: null, seated: true }] });
    expect(b).toMatchObject({ absent: 0, unsaid: 0, marks: [{ presence: null, seated: false }] });
    // When the region’s seats are there the region tells.
    expect(c).toMatchObject({ absent: 0, unsaid: 1, marks: [{ presence: null, seated: null }] });
  });
});
