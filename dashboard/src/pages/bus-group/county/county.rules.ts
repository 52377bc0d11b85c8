import type { CommitmentRule, CommitmentStanding } from '../../../gql/graphql.js';

/** How a group stands to one rule. */
export type Standings = ReadonlyMap<CommitmentRule, CommitmentStanding>;

/** A number now and half a year before; null: not known, or not measured. */
export interface NowAndBefore {
  readonly now: number | null;
  readonly before: number | null;
}

/** What of a group is compared with itself half a year before. */
export interface ComparedGroup {
  readonly id: string;
  readonly standings: Standings;
  readonly standingsBefore: Standings;
  /** Seats that somebody has left and nobody has taken over. */
  readonly vacancies: NowAndBefore;
  /** That happened in the half year, and in the one before it. */
  readonly deviations: NowAndBefore;
  /** Mean of the axes of the latest measurement, and of the one before it; 1–10. */
  readonly spider: NowAndBefore;
}

/** One thing that went one way. */
export type Turn =
  | {
      readonly what: 'COMMITMENT';
      readonly rule: CommitmentRule;
      readonly before: CommitmentStanding;
      readonly now: CommitmentStanding;
    }
  | { readonly what: 'VACANCIES' | 'SPIDER'; readonly before: number; readonly now: number };

/** What of a group got worse, and what better. */
export interface Turns {
  readonly worse: readonly Turn[];
  readonly better: readonly Turn[];
}

/** Of what is known the higher is the better. What is not known, then or now, has neither got worse nor better. */
const rank: Readonly<Partial<Record<CommitmentStanding, number>>> = { BROKEN: 0, AT_RISK: 1, KEPT: 2 };

/**
 * What got worse or better in a group since half a year before: a commitment that fell or rose, more or fewer vacant seats, a lower
 * or higher measurement. The only place that says so. More deviations are neither: it may be that more people report.
 */
export function turnsOf(group: ComparedGroup): Turns {
  const turns = [...commitmentTurns(group), ...numberTurns(group)];
  return {
    worse: turns.filter(({ by }) => by < 0).map(({ turn }) => turn),
    better: turns.filter(({ by }) => by > 0).map(({ turn }) => turn),
  };
}

/** A turn, and which way: below 0 it got worse. */
interface Turned {
  readonly turn: Turn;
  readonly by: number;
}

function commitmentTurns({ standings, standingsBefore }: ComparedGroup): Turned[] {
  return [...standings].flatMap(([rule, now]): Turned[] => {
    const before = standingsBefore.get(rule);
    const [from, to] = [before && rank[before], rank[now]];
    if (before === undefined || from === undefined || to === undefined || from === to) return [];
    return [{ turn: { what: 'COMMITMENT', rule, before, now }, by: to - from }];
  });
}

function numberTurns({ vacancies, spider }: ComparedGroup): Turned[] {
  const turned = (what: 'VACANCIES' | 'SPIDER', { now, before }: NowAndBefore, isGood: 1 | -1): Turned[] =>
    now === null || before === null || now === before
      ? []
      : [{ turn: { what, before, now }, by: (now - before) * isGood }];
  return [...turned('VACANCIES', vacancies, -1), ...turned('SPIDER', spider, 1)];
}

/** How much worse a group got: what is broken now weighs most, then how many things turned. */
export function gravityOf({ worse }: Turns): number {
  const broken = worse.filter((turn) => turn.what === 'COMMITMENT' && turn.now === 'BROKEN').length;
  return broken * 100 + worse.length;
}

/** What the board orders groups by. */
export interface Weighed {
  readonly numbers: Readonly<Record<CommitmentStanding, number>>;
  readonly vacancies: NowAndBefore;
  readonly missing: number | null;
}

/** Worst first: most that is broken, then at risk, then parties that are missing and seats that are vacant. Unknown weighs nothing. */
export function compareWorst(a: Weighed, b: Weighed): number {
  const weights = ({ numbers, vacancies, missing }: Weighed) => [
    ...[numbers.BROKEN, numbers.AT_RISK, missing ?? 0, vacancies.now ?? 0],
  ];
  const [ofA, ofB] = [weights(a), weights(b)];
  return ofA.reduce((order, weight, place) => order || (ofB[place] ?? 0) - weight, 0);
}

/** How a place stands by what is chosen to be shown. */
export type Level = 'WELL' | 'LATE' | 'GAP' | 'TOLD' | 'UNKNOWN';

/** What can be shown on the map. */
export const measures = ['commitments', 'parties', 'vacancies', 'deviations', 'spider', 'worse'] as const;
export type Measure = (typeof measures)[number];

/** What the map shows of a group. */
export interface MeasuredGroup extends Weighed, Pick<ComparedGroup, 'deviations' | 'spider'> {
  readonly turns: Turns;
}

/** A municipality's tile: what is written on it, and how it stands. */
export interface Told {
  readonly level: Level;
  /** A number, or part of a whole; empty when it is not known. */
  readonly text: string;
}

const none: Told = { level: 'UNKNOWN', text: '' };

/** What a municipality shows: of several groups the sum of what is counted, the mean of what is measured. What nobody knows is unknown. */
export function tileOf(measure: Measure, groups: readonly MeasuredGroup[]): Told {
  switch (measure) {
    case 'commitments': {
      const of = (...standings: CommitmentStanding[]) =>
        groups.reduce((sum, { numbers }) => sum + standings.reduce((some, one) => some + numbers[one], 0), 0);
      const [kept, broken, known] = [of('KEPT'), of('BROKEN'), of('KEPT', 'AT_RISK', 'BROKEN')];
      if (known === 0) return none;
      const level = kept === known ? 'WELL' : broken > 0 ? 'GAP' : 'LATE';
      return { level, text: `${kept}/${known}` };
    }
    case 'parties':
      return counted(groups.map(({ missing }) => missing));
    case 'vacancies':
      return counted(groups.map(({ vacancies }) => vacancies.now));
    case 'worse':
      return counted(groups.map(({ turns }) => turns.worse.length));
    case 'deviations': {
      const known = groups.map(({ deviations }) => deviations).filter(({ now }) => now !== null);
      if (known.length === 0) return none;
      return { level: 'TOLD', text: String(sumOf(known.map((each) => each.now))) };
    }
    case 'spider': {
      const known = groups.flatMap(({ spider }) => (spider.now === null ? [] : [spider.now]));
      if (known.length === 0) return none;
      const mean = sumOf(known) / known.length;
      return { level: mean >= 7 ? 'WELL' : mean >= 5 ? 'LATE' : 'GAP', text: mean.toFixed(1) };
    }
  }
}

const sumOf = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** Of what should be none: the sum of what is known. */
function counted(numbers: readonly (number | null)[]): Told {
  const known = numbers.filter((one) => one !== null);
  if (known.length === 0) return none;
  const sum = sumOf(known);
  // That none is known of some groups does not make it none.
  if (sum === 0 && known.length < numbers.length) return none;
  return { level: sum === 0 ? 'WELL' : sum === 1 ? 'LATE' : 'GAP', text: String(sum) };
}
