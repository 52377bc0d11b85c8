import type { AccessLogPartFragment } from '../gql/graphql.js';

export type LogEntry = AccessLogPartFragment['edges'][number]['node'];

export interface MergedLog {
  /** Newest first, without holes: an entry is shown only when every owner's log has been read as far back. */
  readonly entries: readonly LogEntry[];
  readonly more: boolean;
}

/** Two owners keep their own logs; read together they are one, as far back as both have been fetched. */
export function mergedLog(parts: readonly AccessLogPartFragment[]): MergedLog {
  const horizon = parts
    .filter((part) => part.pageInfo.hasNextPage)
    .map((part) => part.edges.at(-1)?.node.at ?? '')
    .reduce((latest, at) => (at > latest ? at : latest), '');
  const entries = parts
    .flatMap((part) => part.edges.map((edge) => edge.node))
    .filter((entry) => entry.at >= horizon)
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
  return { entries, more: parts.some((part) => part.pageInfo.hasNextPage) };
}
