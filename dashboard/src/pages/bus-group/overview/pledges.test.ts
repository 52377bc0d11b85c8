import { describe, expect, it } from 'vitest';
import type { GroupYearFragment } from '../../../gql/graphql.js';
import { pledgesOf } from './pledges.js';

const day = '2026-11-27';
const term = (more: object) => ({
  ...{ season: 'AUTUMN', from: '2026-07-01', to: '2027-01-01', held: 0, planned: 0, unsaid: 0, required: 2 },
  ...more,
});
const year = (...terms: object[]) => ({
  ...{ year: 2026, anyMeetingKnown: true },
  levels: [{ levelId: 'l', kind: 'STEERING', name: null, terms, meetings: [] }],
});
/** A group as the graph tells it: of which nothing is entered, where nothing else is said. */
const told = (more: object = {}) => {
  const group = {
    ...{ id: 'bus-a', day, name: 'A', meetingYear: { year: 2026, anyMeetingKnown: false, levels: [] } },
    ...{ nextMeeting: null, openDecisions: [], attendance: null, agreements: [], actionPlans: [] },
    ...{ municipalSeats: [], regionalSeats: [], levels: [], missingParties: null },
    ...more,
  };
  return Object.fromEntries(
    pledgesOf(group as unknown as GroupYearFragment).map(({ kind, standing }) => [kind, standing]),
  );
};

describe('what a group has promised', () => {
  it('is not known where nobody has entered anything: nothing is told as broken', () => {
    expect(new Set(Object.values(told()))).toEqual(new Set(['unknown']));
    expect(told()).not.toHaveProperty('noNext');
  });

  it('is held against the rule of the term that the day lies in', () => {
    const standing = (more: object) => told({ meetingYear: year(term(more)) }).meetings;
    expect(standing({ held: 2 })).toBe('well');
    expect(standing({ held: 1, planned: 1 })).toBe('soon');
    expect(standing({ held: 1, unsaid: 1 })).toBe('unknown');
    expect(standing({ held: 1 })).toBe('late');
    expect(standing({ to: '2026-11-27' })).toBeUndefined();
    expect(standing({ required: null })).toBeUndefined();
  });

  it('tells an agreement that should have been revised, and not the county’s', () => {
    const local = { kind: 'LOCAL_AGREEMENT', force: 'IN_FORCE', revisionStanding: 'OVERDUE' };
    expect(told({ agreements: [local] }).agreement).toBe('gap');
    expect(told({ agreements: [{ ...local, revisionStanding: 'CURRENT' }] }).agreement).toBe('well');
    expect(told({ agreements: [{ ...local, kind: 'COUNTY_AGREEMENT' }] }).noAgreement).toBe('unknown');
    expect(told({ agreements: [{ ...local, force: 'ENDED' }] }).noAgreement).toBe('unknown');
  });

  it('counts decisions and activities that are late', () => {
    const meetingYear = year(term({}));
    expect(told({ meetingYear, openDecisions: [{ overdue: false }] }).decisions).toBe('well');
    expect(told({ meetingYear, openDecisions: [{ overdue: true }] }).decisions).toBe('late');
    const plan = (overdue: boolean) => ({
      ...{ year: 2026, revisionStanding: 'CURRENT' },
      goals: [{ activities: [{ standing: 'ONGOING', overdue }] }],
    });
    expect(told({ actionPlans: [plan(false)] }).plan).toBe('well');
    expect(told({ actionPlans: [plan(true)] }).plan).toBe('late');
    expect(told({ actionPlans: [{ ...plan(true), year: 2025 }] }).noPlan).toBe('unknown');
  });

  it('tells vacancies, missing parties and seats from which nobody has come twice', () => {
    expect(told({ municipalSeats: [{ vacantSince: null }] }).vacancies).toBe('well');
    expect(told({ regionalSeats: [{ vacantSince: '2026-01-01' }] }).vacancies).toBe('late');
    expect(told({ missingParties: ['PAEDIATRICS'] }).missing).toBe('gap');
    const attendance = (absent: number) => ({ meetings: [{}], seats: [{ absent }] });
    expect(told({ attendance: attendance(1) }).absence).toBe('well');
    expect(told({ attendance: attendance(2) }).absence).toBe('late');
  });

  it('says nothing of the region’s part when it could not be reached', () => {
    expect(told({ regionalSeats: null, municipalSeats: [{ vacantSince: null }] })).not.toHaveProperty(
      'missing',
    );
  });
});
