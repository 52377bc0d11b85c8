import type { PlanMove, RecordOwner } from '../gql/graphql.js';

interface Change {
  readonly id: string;
  readonly version: number;
  readonly move: PlanMove;
  readonly madeAt: string;
  readonly madeBy: string | null;
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Change }[];
}

/** A change in either owner's record. */
export interface HistoryLine {
  readonly owner: RecordOwner;
  readonly change: Change;
}

interface Histories {
  readonly history: Page;
  /** null where the region's part is not shown */
  readonly careHistory: Page | null;
}

/**
 * What has been changed of a plan in both owners' records, the newest first. A page that goes on ends where the other must
 * not go further: what is older would stand there as if nothing had been done between.
 */
export function mergedHistory({ history, careHistory }: Histories): {
  readonly lines: readonly HistoryLine[];
  readonly hasMore: boolean;
} {
  const pages = [
    { owner: 'MUNICIPALITY', page: history },
    ...(careHistory ? [{ owner: 'REGION', page: careHistory } as const] : []),
  ] as const;
  const unfinished = pages.filter(({ page }) => page.pageInfo.hasNextPage);
  const from = Math.max(
    Number.NEGATIVE_INFINITY,
    ...unfinished.map(({ page }) => Date.parse(page.edges.at(-1)?.node.madeAt ?? '')).filter(Number.isFinite),
  );
  const lines = pages
    .flatMap(({ owner, page }) => page.edges.map(({ node: change }): HistoryLine => ({ owner, change })))
    .filter(({ change }) => Date.parse(change.madeAt) >= from)
    .sort((a, b) => Date.parse(b.change.madeAt) - Date.parse(a.change.madeAt));
  return { lines, hasMore: unfinished.length > 0 };
}
