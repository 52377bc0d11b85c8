import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';

/** How many calendar subscriptions groups have: of all groups of a request in one statement; null for whoever leads no unit. */
export function calendarCountLoader(transaction: RequestTransaction): DataLoader<string, number | null> {
  return new DataLoader(async (ids) => {
    const rows: { id: string; count: number }[] = await transaction.run((manager) =>
      manager.query('select id, count from calendar_subscription_counts($1)', [ids]),
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? null);
  });
}
