import type { GapFactsFragment } from '../gql/graphql.js';
import { paths } from '../paths.js';

/** Anchors on the plan's page. */
export const planAnchors = {
  goals: 'mal',
  goal: (goalId: string) => `mal-${goalId}`,
  referrals: 'remisser',
  timeline: 'tidslinje',
  team: 'runt-barnet',
};

/** Where a gap is closed, and what the place is called (`t.gaps.places`). */
export interface GapPlace {
  readonly name: 'goal' | 'goals' | 'referrals' | 'timeline' | 'team' | 'sharing' | 'staff';
  readonly href: string;
}

/**
 * @param showsReferrals false where the page shows none: then there is nothing to lead to
 * @returns null when the page has no place for it
 */
export function placeOfGap(
  { kind, goal }: Pick<GapFactsFragment, 'kind' | 'goal'>,
  planId: string,
  showsReferrals: boolean,
): GapPlace | null {
  const onPage = (name: GapPlace['name'], anchor: string): GapPlace => ({ name, href: `#${anchor}` });
  switch (kind) {
    case 'UNCOVERED_GOAL':
    case 'INTERVENTION_DECLINED':
    case 'ESCALATION_UNDECIDED':
      return goal ? onPage('goal', planAnchors.goal(goal.id)) : onPage('goals', planAnchors.goals);
    case 'REFERRAL_DECLINED_BY_ALL':
      return showsReferrals ? onPage('referrals', planAnchors.referrals) : null;
    case 'SILENT_PARTY':
      return onPage('team', planAnchors.team);
    case 'FOLLOW_UP_OVERDUE':
    case 'FOLLOW_UP_MISSING':
      return onPage('timeline', planAnchors.timeline);
    case 'RESPONSIBLE_LEFT':
      return { name: 'staff', href: paths.sharing(planId) };
    case 'CONSENT_EXPIRING':
    case 'CONSENT_EXPIRED':
      return { name: 'sharing', href: paths.sharing(planId) };
  }
}
