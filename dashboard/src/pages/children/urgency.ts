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
 * Gaps first, then overdue, then soon. A follow-up that has passed is a gap to the graph, but here it has a group of its own,
 * so that "mellan stolarna" holds only what nobody has taken on.
 */
export function urgencyOf(plan: UrgencyFacts, today: string): UrgencyGroup {
  if (plan.status === 'CLOSED') return 'closed';
  if (openGaps(plan).length > 0) return 'gap';
  if (plan.nextFollowUp?.overdue || plan.gaps.items.length > 0) return 'overdue';
  if (plan.nextFollowUp && daysBetween(today, plan.nextFollowUp.dueOn) <= soonInDays) return 'soon';
  return 'later';
}

/** The gaps that nobody has taken on: all but passed follow-ups. */
export function openGaps<Gap extends { readonly kind: GapKind }>(plan: {
  readonly gaps: { readonly items: readonly Gap[] };
}): readonly Gap[] {
  return plan.gaps.items.filter((gap) => gap.kind !== 'FOLLOW_UP_OVERDUE');
}

/** Orders within and between groups: more gaps first, then the oldest; otherwise the earliest follow-up, none last. */
export function byUrgency(today: string) {
  return (a: UrgencyFacts, b: UrgencyFacts): number => {
    const [groupA, groupB] = [urgencyOf(a, today), urgencyOf(b, today)];
    if (groupA !== groupB) return urgencyGroups.indexOf(groupA) - urgencyGroups.indexOf(groupB);
    if (groupA === 'gap') {
      const more = openGaps(b).length - openGaps(a).length;
      if (more !== 0) return more;
      const older = oldest(a).localeCompare(oldest(b));
      if (older !== 0) return older;
    }
    return byFollowUp(a, b);
  };
}

/** The earliest follow-up first; plans without one last. */
export function byFollowUp(a: UrgencyFacts, b: UrgencyFacts): number {
  const never = '9999';
  return (a.nextFollowUp?.dueOn ?? never).localeCompare(b.nextFollowUp?.dueOn ?? never);
}

function oldest(plan: UrgencyFacts): string {
  return openGaps(plan).reduce((first, gap) => (gap.since < first ? gap.since : first), '9999');
}
