import { useEffect, useMemo, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type {
  UnitChildrenQuery as Answer,
  UnitChildrenQueryVariables as Asked,
  UnitAssignmentFragment,
} from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { type SteadyQuery, useSteadyQuery } from '../../outages/steady-query.js';
import { CareChildren, MunicipalChildren, UnitAssignment, UnitChildrenQuery } from './unit-children-query.js';

/** One of the viewer's units. */
export type OwnUnit = NonNullable<Answer['viewer']>['units'][number];

/** A child that the unit works with. */
export interface UnitChild {
  readonly childId: string;
  readonly initials: string | null;
  readonly birthYear: number | null;
  readonly isUnassigned: boolean;
  readonly viewerCanAssign: boolean;
  readonly assignments: readonly UnitAssignmentFragment[];
}

/** What has been fetched of a unit's children, in order. */
export interface Found {
  readonly children: readonly UnitChild[];
  readonly staff: readonly { readonly subject: string; readonly name: string }[];
  /** where the next page begins; null when all have been fetched */
  readonly next: string | null;
}

/** Rows at a time: about what fills a window. And the most that are fetched anew at once. */
const rows = 40;
const most = 100;

const nobodys: Asked = { unit: '', municipal: false, care: false, first: 1, after: null };

/** Who reads, and nothing of any child. */
export function useManager(): SteadyQuery<Answer> {
  return useSteadyQuery(UnitChildrenQuery, nobodys, 'cache-first');
}

export interface UnitChildren {
  /** As last answered. undefined before that; null for who does not manage the unit. */
  readonly found: Found | null | undefined;
  readonly error: CombinedError | undefined;
  readonly busy: boolean;
  /** Fetches anew what there is. */
  refresh(): void;
  more(): void;
}

/** A unit's children, a page at a time. Always asked anew: somebody else may have changed who works with whom. */
export function useUnitChildren({ id, __typename }: OwnUnit): UnitChildren {
  const client = useClient();
  const [found, setFound] = useState<Found | null | undefined>(undefined);
  const [error, setError] = useState<CombinedError | undefined>(undefined);
  const [asking, setAsking] = useState<{ readonly first: number; readonly after: string | null }>({
    first: rows,
    after: null,
  });
  const [busy, setBusy] = useState(true);
  const known = useRef(found);
  known.current = found;
  const unit = useMemo(
    () => ({ unit: id, municipal: __typename === 'MunicipalUnit', care: __typename !== 'MunicipalUnit' }),
    [id, __typename],
  );
  useEffect(() => {
    let isCurrent = true;
    setBusy(true);
    const answer = client
      .query(UnitChildrenQuery, { ...unit, ...asking }, { requestPolicy: 'network-only' })
      .toPromise();
    void answer.then(({ data, error: trouble }) => {
      if (!isCurrent) return;
      const page = pageOf(data);
      // What was fetched stays while the owner is away.
      if (page || !trouble) setFound(asking.after === null ? page : joined(known.current, page));
      setError(trouble);
      setBusy(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, unit, asking]);
  const wanted = Math.max(rows, found?.children.length ?? 0);
  return {
    found,
    error,
    busy,
    refresh: () => setAsking({ first: Math.min(most, wanted), after: null }),
    more: () => setAsking({ first: rows, after: found?.next ?? null }),
  };
}

function pageOf(data: Answer | undefined): Found | null {
  const municipal = readFragment(MunicipalChildren, data?.municipal ?? null);
  const care = readFragment(CareChildren, data?.care ?? null);
  const page = municipal ?? care;
  if (!page) return null;
  const nodes = municipal
    ? municipal.edges.map(({ node }) => node)
    : (care?.edges ?? []).map(({ node }) => ({ ...node, initials: null, birthYear: null }));
  return {
    children: nodes.map(({ assignments, ...child }) => ({
      ...child,
      assignments: assignments.map((each) => readFragment(UnitAssignment, each)),
    })),
    staff: page.staff,
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

/** A child to whom somebody has been assigned meanwhile may come twice: it stands where it came first. */
function joined(before: Found | null | undefined, page: Found | null): Found | null {
  if (!before || !page) return page;
  const seen = new Set(before.children.map(({ childId }) => childId));
  return {
    ...page,
    children: [...before.children, ...page.children.filter(({ childId }) => !seen.has(childId))],
  };
}
