import { day } from '../../../dev/src/testing/day.js';
import type { InterventionMove } from '../src/plan-changes/intervention-moves.js';

export { day };

/** The days of an intervention, YYYY-MM-DD; what is left out is not set. */
export interface Days {
  readonly from?: string | null;
  readonly until?: string | null;
  readonly endedOn?: string | null;
}

interface Case {
  /** The state it is in, and its days. */
  readonly of: readonly [state: string, days: Days];
  readonly says: readonly [move: InterventionMove | 'OFFER', days: Days];
  readonly why: string;
}

const offered = (days: Days = {}) => ['OFFERED', days] as const;
const accepted = (days: Days = {}) => ['ACCEPTED', days] as const;
const ongoing = (days: Days = {}) => ['ONGOING', days] as const;
const ended = (days: Days = {}) => ['ENDED', days] as const;

/** What cannot be, and what is told. */
export const impossible: readonly (Case & { readonly field: string; readonly code: string })[] = [
  {
    ...{
      of: offered(),
      says: ['OFFER', { from: day(30), until: day(2) }],
      field: 'until',
      code: 'BEFORE_START',
    },
    why: 'an offer that ends before it begins',
  },
  {
    ...{ of: offered(), says: ['OFFER', { until: day(-1) }], field: 'until', code: 'IN_THE_PAST' },
    why: 'an offer of what is over',
  },
  {
    ...{ of: offered(), says: ['OFFER', { from: '2199-01-01' }], field: 'from', code: 'IN_THE_FUTURE' },
    why: 'an offer of what nobody will live to see',
  },
  {
    ...{
      of: offered(),
      says: ['OFFER', { from: day(1), until: '2199-01-01' }],
      field: 'until',
      code: 'IN_THE_FUTURE',
    },
    why: 'an offer that never ends',
  },
  {
    ...{
      of: offered({ until: day(2) }),
      says: ['ACCEPT', { from: day(30) }],
      field: 'until',
      code: 'BEFORE_START',
    },
    why: 'an answer whose first day comes after the last day that was offered',
  },
  {
    ...{ of: offered({ until: day(-1) }), says: ['ACCEPT', {}], field: 'until', code: 'IN_THE_PAST' },
    why: 'an answer to what is over, though it says no day',
  },
  {
    ...{
      of: accepted({ until: day(2) }),
      says: ['REPORT', { from: day(30) }],
      field: 'until',
      code: 'BEFORE_START',
    },
    why: 'a report whose first day comes after the last day planned',
  },
  {
    ...{
      of: accepted({ from: day(30) }),
      says: ['REPORT', { until: day(2) }],
      field: 'until',
      code: 'BEFORE_START',
    },
    why: 'a report whose last day comes before the first day planned',
  },
  {
    ...{ of: accepted(), says: ['START', { from: '1900-01-01' }], field: 'from', code: 'IN_THE_PAST' },
    why: 'a beginning long before the child was born',
  },
  {
    ...{ of: accepted(), says: ['START', { from: day(1) }], field: 'from', code: 'IN_THE_FUTURE' },
    why: 'a beginning tomorrow',
  },
  {
    ...{ of: accepted({ until: day(-3) }), says: ['START', {}], field: 'until', code: 'BEFORE_START' },
    why: 'a beginning today of what was to be over',
  },
  {
    ...{ of: ongoing(), says: ['REPORT', { from: day(40) }], field: 'from', code: 'IN_THE_FUTURE' },
    why: 'what goes on, and has not begun',
  },
  {
    ...{ of: accepted({ from: day(40) }), says: ['END', {}], field: 'endedOn', code: 'BEFORE_START' },
    why: 'the end of what has not begun: it is declined instead',
  },
  {
    ...{
      of: ongoing({ from: day(-10) }),
      says: ['END', { endedOn: day(-300) }],
      field: 'endedOn',
      code: 'BEFORE_START',
    },
    why: 'an end before the first day',
  },
  {
    ...{ of: ongoing(), says: ['END', { endedOn: day(1) }], field: 'endedOn', code: 'IN_THE_FUTURE' },
    why: 'an end tomorrow',
  },
  {
    ...{ of: ongoing(), says: ['END', { endedOn: '1900-01-01' }], field: 'endedOn', code: 'IN_THE_PAST' },
    why: 'an end long before the child was born',
  },
  {
    ...{ of: ended({ from: day(-9), endedOn: day(-2) }), says: ['RESUME', { from: day(9) }], field: 'from' },
    ...{ code: 'IN_THE_FUTURE', why: 'work taken up again that has not begun' },
  },
];

/** What looks alike, and is as it should be. */
export const possible: readonly (Case & { readonly stands: Days & { readonly status: string } })[] = [
  {
    ...{ of: offered({ until: day(2) }), says: ['ACCEPT', { from: day(2) }] },
    ...{ stands: { status: 'ACCEPTED', from: day(2), until: day(2) }, why: 'what is done in one day' },
  },
  {
    ...{ of: accepted({ from: day(30), until: day(60) }), says: ['START', {}] },
    ...{
      stands: { status: 'ONGOING', from: day(0), until: day(60) },
      why: 'a beginning before the day planned',
    },
  },
  {
    ...{ of: ongoing({ from: day(-30), until: day(-1) }), says: ['REPORT', {}] },
    ...{
      stands: { status: 'ONGOING', until: day(-1) },
      why: 'a report of what goes on beyond its last day planned',
    },
  },
  {
    ...{ of: ongoing({ from: day(-30), until: day(30) }), says: ['END', { endedOn: day(-30) }] },
    ...{ stands: { status: 'ENDED', endedOn: day(-30) }, why: 'an end on the first day' },
  },
  {
    ...{ of: accepted({ from: day(40) }), says: ['DECLINE', {}] },
    ...{ stands: { status: 'DECLINED', endedOn: null }, why: 'what will not be begun after all' },
  },
  {
    ...{ of: accepted({ from: day(5), until: day(6) }), says: ['REPORT', { from: null, until: day(1) }] },
    ...{ stands: { status: 'ACCEPTED', from: null, until: day(1) }, why: 'a first day that is taken away' },
  },
];
