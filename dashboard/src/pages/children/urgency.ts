import type { GapKind, PlanStatus } from '../../gql/graphql.js';
import { daysBetween } from '../../i18n/dates.js';

/** What a plan's urgency is read from. */
export interface UrgencyFacts {
  readonly status: PlanStatus;
  readonly nextFollowUp: { readonly dueOn: string; readonly overdue: boolean } | null;
  readonly gaps: { readonly items: readonly { readonly kind: GapKind; readonly since: string }[] };
}

export const urgencyGroups = ['gap', 'overdue', 'soon', 'later', 'closed'] as const;
export type UrgencyGroup = (typeof urgencyGroups)[number];

/** A follow-up this near (days) is "soon". */
const soonInDays = 14;

/**
 * The kinds, the most serious first: what nobody does for the child; then that nobody holds it together, or sees it; then that nobody
 * is known to come, or follows it up. What is only about to happen, and what the follow-up's own column says, last.
 */
const kindsBySeriousness: readonly GapKind[] = [
  'UNCOVERED_GOAL',
  'REFERRAL_DECLINED_BY_ALL',
  'INTERVENTION_DECLINED',
  'ESCALATION_UNDECIDED',
  'RESPONSIBLE_LEFT',
  'CONSENT_EXPIRED',
  'SILENT_PARTY',
  'FOLLOW_UP_MISSING',
  'FOLLOW_UP_OVERDUE',
  'CONSENT_EXPIRING',
];

interface KnownGap {
  readonly kind: GapKind;
  readonly since: string;
}

const seriousnessOf = ({ kind }: KnownGap) => kindsBySeriousness.indexOf(kind);

/**
 * Gaps first, then overdue, then soon. A follow-up that has passed is a gap to the graph, but here it has a group of its own,
 * so that "mellan stolarna" holds only what nobody has taken on; a consent that has not ended yet is soon.
 */
export function urgencyOf(plan: UrgencyFacts, today: string): UrgencyGroup {
  if (plan.status === 'CLOSED') return 'closed';
  if (standingGaps(plan).length > 0) return 'gap';
  if (plan.nextFollowUp?.overdue || has(plan, 'FOLLOW_UP_OVERDUE')) return 'overdue';
  if (has(plan, 'CONSENT_EXPIRING')) return 'soon';
  if (plan.nextFollowUp && daysBetween(today, plan.nextFollowUp.dueOn) <= soonInDays) return 'soon';
  return 'later';
}

function has({ gaps }: UrgencyFacts, kind: GapKind): boolean {
  return gaps.items.some((gap) => gap.kind === kind);
}

/** The gaps to say in words: all but passed follow-ups, which the follow-up's own column tells of. */
export function openGaps<Gap extends { readonly kind: GapKind }>(plan: {
  readonly gaps: { readonly items: readonly Gap[] };
}): readonly Gap[] {
  return plan.gaps.items.filter((gap) => gap.kind !== 'FOLLOW_UP_OVERDUE');
}

/** The gaps that are there now. */
function standingGaps(plan: UrgencyFacts): readonly KnownGap[] {
  return openGaps(plan).filter((gap) => gap.kind !== 'CONSENT_EXPIRING');
}

/** The most serious first, and of one kind the oldest. */
export function mostSeriousFirst<Gap extends KnownGap>(gaps: readonly Gap[]): Gap[] {
  return [...gaps].sort((a, b) => seriousnessOf(a) - seriousnessOf(b) || a.since.localeCompare(b.since));
}

/**
 * Orders within and between groups: the most serious gap first, then more gaps, then the oldest; otherwise the earliest
 * follow-up, none last.
 */
export function byUrgency(today: string) {
  return (a: UrgencyFacts, b: UrgencyFacts): number => {
    const [groupA, groupB] = [urgencyOf(a, today), urgencyOf(b, today)];
    if (groupA !== groupB) return urgencyGroups.indexOf(groupA) - urgencyGroups.indexOf(groupB);
    if (groupA === 'gap') return byGaps(standingGaps(a), standingGaps(b)) || byFollowUp(a, b);
    return byFollowUp(a, b);
  };
}

function byGaps(a: readonly KnownGap[], b: readonly KnownGap[]): number {
  const worst = (gaps: readonly KnownGap[]) => Math.min(...gaps.map(seriousnessOf));
  const oldest = (gaps: readonly KnownGap[]) => gaps.map(({ since }) => since).sort()[0] ?? '9999';
  return worst(a) - worst(b) || b.length - a.length || oldest(a).localeCompare(oldest(b));
}

/** The earliest follow-up first; plans without one last. */
export function byFollowUp(a: UrgencyFacts, b: UrgencyFacts): number {
  const never = '9999';
  return (a.nextFollowUp?.dueOn ?? never).localeCompare(b.nextFollowUp?.dueOn ?? never);
}
