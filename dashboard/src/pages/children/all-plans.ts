import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, type CombinedError, useClient } from 'urql';
import type { ChildrenPageQuery as Answer, ChildRowFragment, PlanFilter } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { missingOwners, type OwnerService } from '../../outages/failure.js';
import { ChildRow, ChildrenPageQuery } from './child-row.fragment.js';

/** The most that the graph gives at a time. */
const pageSize = 100;
/** The most that the page fetches; beyond it the reader is told to filter. */
export const mostPlans = 1_000;

export interface AllPlans {
  readonly plans: readonly ChildRowFragment[];
  /** null until the first answer */
  readonly total: number | null;
  /** how many have come of those being fetched; more than are shown while the rest comes */
  readonly loaded: number;
  readonly fetching: boolean;
  readonly error: CombinedError | null;
  readonly missing: readonly OwnerService[];
  refresh(): void;
}

type Page = NonNullable<Answer['plans']>;

type Known = Omit<AllPlans, 'refresh' | 'fetching' | 'loaded'>;
const nothing: Known = { plans: [], total: null, error: null, missing: [] };

/**
 * Fetches every plan, page by page, so that the order by urgency is true and not only true of the first page. The first page
 * is shown at once, then the whole: rows that jump with each page cannot be read. What the cache holds is shown meanwhile and
 * replaced, whole, when it has been fetched again; a plan no longer shared is then gone.
 */
export function useAllPlans(filter: PlanFilter | null): AllPlans {
  const client = useClient();
  const key = JSON.stringify(filter);
  const [known, setKnown] = useState<Known>(() => fromCache(client, filter) ?? nothing);
  const [fetching, setFetching] = useState(true);
  const [loaded, setLoaded] = useState(0);
  const [turn, setTurn] = useState(0);
  const shown = useRef(known);
  shown.current = known;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks for another fetch; `key` stands for the filter.
  useEffect(() => {
    let wanted = true;
    const cached = fromCache(client, filter);
    if (cached && shown.current.total === null) setKnown(cached);
    setFetching(true);
    void fetchAll(client, filter, (soFar, done) => {
      if (!wanted) return;
      setLoaded(soFar.plans.length);
      const first = shown.current.total === null;
      const whole = done && !soFar.error;
      const more = soFar.plans.length > shown.current.plans.length;
      if (first || whole || (done && more)) setKnown(soFar);
      else if (done) setKnown({ ...shown.current, error: soFar.error });
      if (done) setFetching(false);
    });
    return () => {
      wanted = false;
    };
  }, [client, key, turn]);

  const refresh = useCallback(() => setTurn((n) => n + 1), []);
  return { ...known, loaded, fetching, refresh };
}

async function fetchAll(
  client: Client,
  filter: PlanFilter | null,
  tell: (soFar: Known, done: boolean) => void,
): Promise<void> {
  let soFar: Known = nothing;
  let after: string | null = null;
  for (;;) {
    const variables = { first: pageSize, after, filter };
    const result = await client
      .query(ChildrenPageQuery, variables, { requestPolicy: 'network-only' })
      .toPromise();
    const page = result.data?.plans;
    if (!page) return tell({ ...soFar, error: result.error ?? null }, true);
    soFar = withPage(soFar, page, missingOwners(result.error));
    after = nextCursor(soFar, page);
    tell(soFar, after === null);
    if (after === null) return;
  }
}

/** All the pages the cache holds, if it holds all. */
function fromCache(client: Client, filter: PlanFilter | null): Known | null {
  let soFar: Known = nothing;
  let after: string | null = null;
  do {
    const variables = { first: pageSize, after, filter };
    const page: Page | undefined | null = client.readQuery(ChildrenPageQuery, variables, {
      requestPolicy: 'cache-only',
    })?.data?.plans;
    if (!page) return null;
    soFar = withPage(soFar, page, []);
    after = nextCursor(soFar, page);
  } while (after !== null);
  return soFar;
}

function withPage(soFar: Known, page: Page, missing: readonly OwnerService[]): Known {
  const before = new Set(soFar.plans.map((plan) => plan.id));
  const fresh = page.edges
    .map(({ node }) => readFragment(ChildRow, node))
    .filter((plan) => !before.has(plan.id));
  return {
    plans: [...soFar.plans, ...fresh],
    total: page.totalCount,
    error: null,
    missing: [...new Set([...soFar.missing, ...missing])],
  };
}

function nextCursor(soFar: Known, page: Page): string | null {
  const { hasNextPage, endCursor } = page.pageInfo;
  return hasNextPage && soFar.plans.length < mostPlans ? endCursor : null;
}
