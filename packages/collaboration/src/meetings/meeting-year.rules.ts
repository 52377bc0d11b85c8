import type { Bounds } from '../period.rules.js';
import type { Term } from './meeting-days.rules.js';
import { isUnsaid, type MeetingFacts } from './meeting-standing.rules.js';

/** How often a level is to meet: a promise that can be broken, or a rhythm that is told. */
export interface HowOften {
  readonly rule: 'AT_LEAST' | 'ABOUT';
  readonly times: number;
  readonly per: 'TERM' | 'YEAR' | 'MONTH' | 'TWO_WEEKS';
}

/** A rule with the group it binds, or none where it is all groups’, and when. */
export interface MeetingRuleRow extends HowOften, Bounds {
  readonly id: string;
  readonly busGroupId: string | null;
  readonly levelKind: string;
  readonly source: string;
  readonly demo: boolean;
}

/**
 * How a term stands against how many meetings it is to have. UNKNOWN: what would decide is not entered; nothing is too few where
 * nobody is known to have kept a register.
 */
export type TermStanding = 'ENOUGH' | 'ON_THE_WAY' | 'TOO_FEW' | 'UNKNOWN';

/** What a term's standing is told from. */
export interface TermFacts {
  readonly held: number;
  /** To come. */
  readonly planned: number;
  /** Gone by, and nobody has said whether they were held. */
  readonly unsaid: number;
  readonly required: number;
  /** The level is known to have met, in the term or in one before it. */
  readonly isKept: boolean;
}

/** The only place that says when a level has met too seldom: the year (årshjul) and the commitments both ask it. */
export function termStandingOf({ held, planned, unsaid, required, isKept }: TermFacts): TermStanding {
  if (held >= required) return 'ENOUGH';
  if (held + planned >= required) return 'ON_THE_WAY';
  if (!isKept) return 'UNKNOWN';
  return held + planned + unsaid >= required ? 'UNKNOWN' : 'TOO_FEW';
}

/**
 * A register is kept from the term of the first meeting that was held. One that was entered by mistake, called off, or that
 * nobody has said anything of begins none.
 */
export const registerIsKept = (
  meetings: readonly Pick<MeetingFacts, 'day' | 'outcome'>[],
  { to }: Pick<Term, 'to'>,
): boolean => meetings.some(({ day, outcome }) => outcome === 'HELD' && day < to);

/** How a level has met during a term. */
export interface TermCount {
  /** To come, noticed or not. */
  readonly planned: number;
  readonly held: number;
  readonly cancelled: number;
  /** Gone by, and nobody has said whether they were held. */
  readonly unsaid: number;
  /** How many there are to be; null where no rule says by the term, or the group does not stand all of it. */
  readonly required: number | null;
  /** null where nothing is required, and of a term that has not begun. */
  readonly standing: TermStanding | null;
}

/** The rule for a level of a group on a day: the group's own before that of all groups; null when there is none. */
export function ruleOn<Row extends MeetingRuleRow>(
  rules: readonly Row[],
  busGroupId: string,
  levelKind: string,
  day: string,
): Row | null {
  const holding = rules.filter(
    (rule) =>
      rule.levelKind === levelKind &&
      (rule.from === null || rule.from <= day) &&
      (rule.to === null || day < rule.to),
  );
  return (
    holding.find((rule) => rule.busGroupId === busGroupId) ??
    holding.find((rule) => rule.busGroupId === null) ??
    null
  );
}

const monthsOfTerm = 6;
const weeksOfTerm = 26;

/** How many meetings a term is to have; null of a rule that counts by the year. */
export function requiredInTerm({ times, per }: HowOften): number | null {
  if (per === 'TERM') return times;
  if (per === 'MONTH') return times * monthsOfTerm;
  return per === 'TWO_WEEKS' ? (times * weeksOfTerm) / 2 : null;
}

/** How many a year is to have. */
export function requiredInYear(often: HowOften): number {
  const inTerm = requiredInTerm(often);
  return inTerm === null ? often.times : 2 * inTerm;
}

/** Counts a level's meetings of a term. Of a day to come nothing but plans can be said. */
export function countTerm(
  term: Term,
  meetings: readonly MeetingFacts[],
  rule: HowOften | null,
  standing: Bounds,
  today: string,
): TermCount {
  const within = meetings.filter(({ day }) => term.from <= day && day < term.to);
  const count = (is: (meeting: MeetingFacts) => boolean) => within.filter(is).length;
  const counted = {
    planned: count(({ outcome, day }) => outcome === null && day >= today),
    held: count(({ outcome }) => outcome === 'HELD'),
    unsaid: count((meeting) => isUnsaid(meeting, today)),
  };
  const required = rule && standsAllOf(term, standing) ? requiredInTerm(rule) : null;
  const isKept = registerIsKept(meetings, term);
  return {
    ...{ ...counted, cancelled: count(({ outcome }) => outcome === 'CANCELLED'), required },
    standing:
      required === null || term.from > today ? null : termStandingOf({ ...counted, required, isKept }),
  };
}

/** There through the whole term: of a part of one the documents do not say how often. */
export function standsAllOf(term: Term, { from, to }: Bounds): boolean {
  return (from === null || from <= term.from) && (to === null || to >= term.to);
}
