import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import type { CountedInPlanFragment, ShellViewerFragment } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { noticeWaits, offerWaits, taskWaits } from './waiting.rules.js';

/** What must be known of a plan to count what waits in it, and no word of what it is. */
const CountedInPlan = graphql(`
  fragment CountedInPlan on Plan {
    id
    parties {
      id
      answer
      invitedOn
      leftOn
      viewerCanAnswer
      unit {
        id
      }
    }
    decisions {
      id
      doneOn
      viewerCanComplete
      unit {
        id
      }
    }
    followUps {
      id
      doneOn
      viewerCanDocument
      unit {
        id
      }
    }
    municipalInterventions {
      id
      status
      viewerCanAnswer
    }
    careInterventions {
      id
      status
      viewerCanAnswer
    }
  }
`);

const WaitingCountQuery = graphql(`
  query WaitingCount($first: Int!) {
    plans(first: $first) {
      edges {
        node {
          id
          ...CountedInPlan
        }
      }
    }
  }
`);

/** The most that the graph gives at a time: one operation, with a number of statements that does not grow with the plans. */
export const mostPlans = 100;

/**
 * How much waits for the viewer in all plans; null until it is known. It is kept as the plans change in the cache: what is
 * answered on a plan's page is no longer counted.
 *
 * @param isRead the page reads all these plans anyway. Elsewhere nothing is fetched: each plan that is read is a line in the
 *   log of a child that nobody has looked at
 */
export function useWaitingCount(viewer: ShellViewerFragment | null, isRead: boolean): number | null {
  const isIdle = useIdle();
  const [{ data }] = useQuery({
    query: WaitingCountQuery,
    variables: { first: mostPlans },
    requestPolicy: isRead && isIdle ? 'cache-first' : 'cache-only',
    pause: viewer === null,
  });
  if (!viewer || !data?.plans) return null;
  const units = new Set(viewer.units.map(({ id }) => id));
  return data.plans.edges.reduce(
    (count, { node }) => count + countIn(readFragment(CountedInPlan, node), units),
    0,
  );
}

function countIn(plan: CountedInPlanFragment, units: ReadonlySet<string>): number {
  const isOwn = ({ unit }: { readonly unit: { readonly id: string } | null }) =>
    unit !== null && units.has(unit.id);
  return [
    ...plan.parties.filter((party) => noticeWaits(party, isOwn(party))),
    ...[...plan.municipalInterventions, ...(plan.careInterventions ?? [])].filter(offerWaits),
    ...plan.decisions.filter((each) => taskWaits(each, each.viewerCanComplete, isOwn(each))),
    ...plan.followUps.filter((each) => taskWaits(each, each.viewerCanDocument, isOwn(each))),
  ].length;
}

/** false until the browser has nothing else to do. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const soon = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1_000));
    soon(() => setIdle(true));
  }, []);
  return isIdle;
}
