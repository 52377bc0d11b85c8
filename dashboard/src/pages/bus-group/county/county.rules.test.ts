import { describe, expect, it } from 'vitest';
import type { CommitmentRule, CommitmentStanding } from '../../../gql/graphql.js';
import {
  type ComparedGroup,
  compareWorst,
  gravityOf,
  type MeasuredGroup,
  type NowAndBefore,
  tileOf,
  turnsOf,
} from './county.rules.js';

const nothing: NowAndBefore = { now: null, before: null };
const standings = (told: Partial<Record<CommitmentRule, CommitmentStanding>>) =>
  new Map(Object.entries(told) as [CommitmentRule, CommitmentStanding][]);
const compared = (more: Partial<ComparedGroup>): ComparedGroup => ({
  ...{ id: 'bus-prov', standings: standings({}), standingsBefore: standings({}) },
  ...{ vacancies: nothing, deviations: nothing, spider: nothing, ...more },
});
const commitment = (before: CommitmentStanding, now: CommitmentStanding) =>
  turnsOf(
    compared({
      standings: standings({ SIP_ROUTINE: now }),
      standingsBefore: standings({ SIP_ROUTINE: before }),
    }),
  );

describe('what got worse in a group', () => {
  it('is a commitment that fell, and what got better one that rose', () => {
    const rule = 'SIP_ROUTINE';
    expect(commitment('KEPT', 'BROKEN')).toEqual({
      worse: [{ what: 'COMMITMENT', rule, before: 'KEPT', now: 'BROKEN' }],
      better: [],
    });
    expect(commitment('KEPT', 'AT_RISK').worse).toHaveLength(1);
    expect(commitment('BROKEN', 'AT_RISK').better).toHaveLength(1);
    expect(commitment('BROKEN', 'BROKEN')).toEqual({ worse: [], better: [] });
  });

  it.each<[CommitmentStanding, CommitmentStanding]>([
    ['UNKNOWN', 'BROKEN'],
    ['KEPT', 'UNKNOWN'],
  ])('is never told of what was or is not known: %s, %s', (before, now) => {
    expect(commitment(before, now)).toEqual({ worse: [], better: [] });
  });

  it('is nothing of a rule that did not hold then', () => {
    const now = compared({ standings: standings({ SIP_ROUTINE: 'BROKEN' }) });
    expect(turnsOf(now)).toEqual({ worse: [], better: [] });
  });

  it('is more vacant seats, a lower measurement; and the other way round better', () => {
    const { worse, better } = turnsOf(
      compared({
        vacancies: { before: 2, now: 1 },
        spider: { before: 6.4, now: 6.1 },
      }),
    );
    expect(worse).toEqual([{ what: 'SPIDER', before: 6.4, now: 6.1 }]);
    expect(better).toEqual([{ what: 'VACANCIES', before: 2, now: 1 }]);
    expect(turnsOf(compared({ spider: { before: null, now: 1 } })).worse).toEqual([]);
  });

  it('is never of deviations: more of them may mean that more people report', () => {
    for (const deviations of [
      { before: 1, now: 9 },
      { before: 9, now: 1 },
    ])
      expect(turnsOf(compared({ deviations }))).toEqual({ worse: [], better: [] });
  });

  it('weighs most where something is broken now', () => {
    const many = turnsOf(compared({ vacancies: { before: 0, now: 1 }, spider: { before: 9, now: 1 } }));
    expect(gravityOf(commitment('KEPT', 'BROKEN'))).toBeGreaterThan(gravityOf(many));
  });
});

const measured = (more: Partial<MeasuredGroup> = {}): MeasuredGroup => ({
  ...{ numbers: { KEPT: 0, AT_RISK: 0, BROKEN: 0, UNKNOWN: 21 }, missing: null, vacancies: nothing },
  ...{ deviations: nothing, spider: nothing, turns: { worse: [], better: [] }, ...more },
});

describe('a municipality’s tile', () => {
  it.each(['commitments', 'parties', 'vacancies', 'deviations', 'spider'] as const)(
    'says of %s that they are not known, where nobody knows',
    (measure) => {
      expect(tileOf(measure, [measured()])).toEqual({ level: 'UNKNOWN', text: '' });
    },
  );

  it('says how many commitments are kept of those known, in all groups of the municipality together', () => {
    const of = (KEPT: number, AT_RISK: number, BROKEN: number) =>
      measured({ numbers: { KEPT, AT_RISK, BROKEN, UNKNOWN: 0 } });
    expect(tileOf('commitments', [of(5, 0, 0), of(2, 0, 1)])).toEqual({ level: 'GAP', text: '7/8' });
    expect(tileOf('commitments', [of(5, 0, 0)])).toEqual({ level: 'WELL', text: '5/5' });
    expect(tileOf('commitments', [of(5, 1, 0)])).toEqual({ level: 'LATE', text: '5/6' });
  });

  it('does not say none where of some group it is not known', () => {
    const of = (missing: number | null) => measured({ missing });
    expect(tileOf('parties', [of(0), of(null)]).level).toBe('UNKNOWN');
    expect(tileOf('parties', [of(1), of(null)])).toEqual({ level: 'LATE', text: '1' });
    expect(tileOf('parties', [of(0)])).toEqual({ level: 'WELL', text: '0' });
  });

  it('says how many deviations, without a judgement, and the mean of measurements', () => {
    expect(tileOf('deviations', [measured({ deviations: { now: 3, before: 2 } })])).toEqual({
      level: 'TOLD',
      text: '3',
    });
    expect(
      tileOf(
        'spider',
        [6, 8].map((now) => measured({ spider: { now, before: null } })),
      ),
    ).toEqual({
      level: 'WELL',
      text: '7.0',
    });
  });
});

describe('the worst group', () => {
  it('is the one with most broken, then most at risk, then parties missing, then seats vacant', () => {
    const of = (BROKEN: number, AT_RISK: number, missing: number | null, now: number | null) =>
      measured({
        numbers: { KEPT: 3, AT_RISK, BROKEN, UNKNOWN: 0 },
        missing,
        vacancies: { now, before: null },
      });
    const [first, second, third, fourth, last] = [
      of(2, 0, 0, 0),
      of(1, 3, 0, 0),
      of(1, 3, null, 2),
      of(1, 2, 1, 0),
      of(0, 9, 5, 5),
    ];
    const order = [last, fourth, third, second, first].sort(compareWorst);
    expect(order).toEqual([first, third, second, fourth, last]);
  });
});
