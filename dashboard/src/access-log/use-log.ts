import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Client, type CombinedError, useClient } from 'urql';
import type { AccessLogFilter, AccessLogPartFragment, AccessLogQuery as Answer } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { missingOwners, type OwnerService } from '../outages/failure.js';
import { AccessLogPart } from './access-log-part.js';
import { type LogEntry, mergedLog } from './merged-log.js';

const AccessLogQuery = graphql(`
  query AccessLog(
    $planId: ID!
    $first: Int!
    $filter: AccessLogFilter
    $municipal: Boolean!
    $municipalAfter: String
    $care: Boolean!
    $careAfter: String
  ) {
    viewer {
      ...ShellViewer
    }
    plan(id: $planId) {
      id
      parties {
        id
        kind
        unit {
          id
          ...UnitName
        }
      }
      child {
        id
        displayName
        municipalAccessLog(first: $first, after: $municipalAfter, filter: $filter) @include(if: $municipal) {
          ...AccessLogPart
        }
        careAccessLog(first: $first, after: $careAfter, filter: $filter) @include(if: $care) {
          ...AccessLogPart
        }
      }
    }
  }
`);

/** Which owner's log is read; both when null. */
export type LogOwner = OwnerService | null;

export interface Log {
  /** undefined until the first answer; null when there is no such plan for this viewer */
  readonly plan: Answer['plan'] | undefined;
  readonly viewer: Answer['viewer'] | undefined;
  readonly entries: readonly LogEntry[];
  /** there are older ones */
  readonly more: boolean;
  readonly missing: readonly OwnerService[];
  /** whose log is not the viewer's to read */
  readonly closed: readonly OwnerService[];
  readonly error: CombinedError | undefined;
  readonly busy: boolean;
  older(): void;
  refresh(): void;
}

interface Known {
  readonly answer: Answer | undefined;
  readonly municipal: readonly AccessLogPartFragment[];
  readonly care: readonly AccessLogPartFragment[];
  readonly error: CombinedError | undefined;
}

const nothing: Known = { answer: undefined, municipal: [], care: [], error: undefined };

/**
 * The log of a child, page by page, from both owners or one. Always asked anew and never taken from the cache: a log that is
 * minutes old is no answer to who has looked. An owner whose log has been read to its end is not asked again, since each
 * reading of it is a line in it.
 *
 * @param filter the same object as long as the same is asked for
 * @param rows of each owner at a time, 1–100
 */
export function useLog(planId: string, owner: LogOwner, filter: AccessLogFilter, rows: number): Log {
  const client = useClient();
  const [known, setKnown] = useState<Known>(nothing);
  const [busy, setBusy] = useState(true);
  const turn = useRef(0);
  const asked = useMemo(() => ({ planId, owner, filter, rows }), [planId, owner, filter, rows]);

  const fetchPage = useCallback(
    async (before: Known) => {
      turn.current += 1;
      const mine = turn.current;
      setBusy(true);
      const next = await pageAfter(before, client, asked);
      if (mine !== turn.current) return;
      setKnown(next);
      setBusy(false);
    },
    [client, asked],
  );
  useEffect(() => {
    void fetchPage(nothing);
    return () => {
      turn.current += 1;
    };
  }, [fetchPage]);

  const { answer, municipal, care, error } = known;
  const merged = mergedLog([joined(municipal), joined(care)].filter((part) => part !== null));
  const missing = missingOwners(error);
  const child = answer?.plan?.child;
  const closed = (['kommun', 'region'] as const).filter(
    (service) =>
      child &&
      (owner === null || owner === service) &&
      !missing.includes(service) &&
      (service === 'kommun' ? municipal : care).length === 0,
  );
  return {
    plan: answer?.plan,
    viewer: answer?.viewer,
    ...merged,
    missing,
    closed,
    error,
    busy,
    older: () => void fetchPage(known),
    refresh: () => void fetchPage(nothing),
  };
}

async function pageAfter(
  before: Known,
  client: Client,
  { planId, owner, filter, rows }: { planId: string; owner: LogOwner; filter: AccessLogFilter; rows: number },
): Promise<Known> {
  const wants = (service: OwnerService, pages: readonly AccessLogPartFragment[]) =>
    (owner === null || owner === service) && pages.at(-1)?.pageInfo.hasNextPage !== false;
  const variables = {
    planId,
    first: rows,
    filter,
    municipal: wants('kommun', before.municipal),
    municipalAfter: before.municipal.at(-1)?.pageInfo.endCursor ?? null,
    care: wants('region', before.care),
    careAfter: before.care.at(-1)?.pageInfo.endCursor ?? null,
  };
  const { data, error } = await client
    .query(AccessLogQuery, variables, { requestPolicy: 'network-only' })
    .toPromise();
  const child = data?.plan?.child;
  const [municipal, care] = [child?.municipalAccessLog, child?.careAccessLog];
  return {
    answer: data ?? before.answer,
    municipal: municipal ? [...before.municipal, readFragment(AccessLogPart, municipal)] : before.municipal,
    care: care ? [...before.care, readFragment(AccessLogPart, care)] : before.care,
    error,
  };
}

/** Pages in the order they came, as one. */
function joined(pages: readonly AccessLogPartFragment[]): AccessLogPartFragment | null {
  const last = pages.at(-1);
  return last ? { ...last, edges: pages.flatMap(({ edges }) => edges) } : null;
}
