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
  return {
    planned: count(({ outcome, day }) => outcome === null && day >= today),
    held: count(({ outcome }) => outcome === 'HELD'),
    cancelled: count(({ outcome }) => outcome === 'CANCELLED'),
    unsaid: count((meeting) => isUnsaid(meeting, today)),
    required: rule && standsAllOf(term, standing) ? requiredInTerm(rule) : null,
  };
}

/** There through the whole term: of a part of one the documents do not say how often. */
function standsAllOf(term: Term, { from, to }: Bounds): boolean {
  return (from === null || from <= term.from) && (to === null || to >= term.to);
}
