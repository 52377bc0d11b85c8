import { useMemo } from 'react';
import type { WaitingQuery as Answer } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { type SteadyQuery, useSteadyQuery } from '../../outages/steady-query.js';
import { ShellViewer } from '../../shell/viewer.js';
import { mostPlans } from '../../waiting/waiting-count.js';
import { inOrderOfTime, type Waiting, waitingIn } from './waiting.js';
import { WaitingInPlan, WaitingQuery } from './waiting-query.js';

interface WaitingForMe {
  readonly page: SteadyQuery<Answer>;
  /** null until the first answer */
  readonly waiting: readonly Waiting[] | null;
  /** how many plans have been gone through, and how many there are */
  readonly seen: number;
  readonly total: number;
}

/** What waits for the viewer in all plans. */
export function useWaiting(): WaitingForMe {
  const page = useSteadyQuery(WaitingQuery, { first: mostPlans }, 'cache-and-network');
  const { data } = page;
  const waiting = useMemo(() => data?.plans && waitingOf(data), [data]);
  return {
    ...{ page, waiting: waiting ?? null },
    ...{ seen: data?.plans?.edges.length ?? 0, total: data?.plans?.totalCount ?? 0 },
  };
}

function waitingOf({ viewer, plans }: Answer): Waiting[] {
  const units = viewer ? readFragment(ShellViewer, viewer).units.map(({ id }) => id) : [];
  return inOrderOfTime(
    (plans?.edges ?? []).flatMap(({ node }) => waitingIn(readFragment(WaitingInPlan, node), units)),
  );
}
