import { median } from './figures.js';
import type { Stretch } from './load.js';
import type { ProcessorTime } from './processor-time.js';

/** One stretch and what it cost: milliseconds of processor time by process. */
export interface Round {
  readonly stretch: Stretch;
  readonly used: ProcessorTime;
}

/** What one target came to on one page, over all rounds: medians. */
export interface Result {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time for one answer, by process. */
  readonly each: ProcessorTime;
  /** Of our own processes together: all but PostgreSQL. */
  readonly ours: number;
  /** With PostgreSQL, whose work is what hand-tuned SQL saves: what one answer costs in all. */
  readonly all: number;
  /** Least and most of `all` over the rounds. */
  readonly spread: readonly [number, number];
}

export function resultOf(rounds: readonly Round[], processes: readonly string[]): Result {
  const perAnswer = ({ stretch, used }: Round, name: string) => (used[name] ?? 0) / stretch.answers;
  const own = rounds.map((round) => processes.reduce((total, name) => total + perAnswer(round, name), 0));
  const whole = rounds.map((round, place) => (own[place] ?? 0) + perAnswer(round, 'postgresql'));
  const over = (figure: (round: Round) => number) => median(rounds.map(figure));
  return {
    perSecond: over(({ stretch }) => stretch.perSecond),
    p50: over(({ stretch }) => stretch.p50),
    p95: over(({ stretch }) => stretch.p95),
    each: Object.fromEntries(
      [...processes, 'postgresql'].map((name) => [name, over((round) => perAnswer(round, name))]),
    ),
    ours: median(own),
    all: median(whole),
    spread: [Math.min(...whole), Math.max(...whole)],
  };
}

const ms = (value: number) => value.toFixed(2).padStart(7);

/** The table that a person reads. */
export function table(page: string, concurrency: number, stack: Result, floor: Result): string {
  const line = (name: string, { perSecond, p50, p95, each, all, spread }: Result) =>
    `  ${name.padEnd(6)}${ms(perSecond)}/s  p50 ${ms(p50)}  p95 ${ms(p95)}   CPU ${ms(all)} (${spread.map((one) => one.toFixed(2)).join('–')})  ` +
    Object.entries(each)
      .map(([process, used]) => `${process} ${used.toFixed(2)}`)
      .join(', ');
  const ratio = (figure: (of: Result) => number) => (figure(stack) / figure(floor)).toFixed(2);
  return [
    `${page}, ${concurrency} at a time (milliseconds for one answer)`,
    line('stack', stack),
    line('floor', floor),
    `  ratio ${ratio(({ all }) => all)} in CPU · ${ratio(({ ours }) => ours)} without PostgreSQL · ${ratio(({ perSecond }) => 1 / perSecond)} in answers a second · ${ratio(({ p50 }) => p50)} in p50`,
  ].join('\n');
}
