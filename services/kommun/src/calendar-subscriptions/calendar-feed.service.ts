import { standingOf } from '@samsyn/collaboration/meetings/meeting-standing.rules';
import type { KommunContext } from '../context.js';
import { hashOfSecret } from './calendar-secret.js';

/** As PostgreSQL gives it, to a calendar's machine alone. */
interface FeedRow {
  readonly busGroupId: string;
  readonly until: string;
  readonly meetings: readonly {
    readonly id: string;
    readonly outcome: 'HELD' | 'CANCELLED' | null;
    readonly noticed: boolean;
    readonly changedAt: string;
    readonly [more: string]: unknown;
  }[];
}

/** What a secret opens; null, after the same time, when it opens nothing: it never was, or has ended. */
export async function findFeed(secret: string, { transaction, groups }: KommunContext) {
  transaction.hideDuration();
  const hash = hashOfSecret(secret);
  if (hash === null) return null;
  const [{ feed }]: [{ feed: FeedRow | null }] = await transaction.run((manager) =>
    manager.query('select calendar_feed($1) as feed', [hash]),
  );
  if (!feed) return null;
  const { busGroupId, until } = feed;
  const groupName = (await groups.ever()).get(busGroupId)?.name ?? busGroupId;
  const meetings = feed.meetings.map(({ outcome, noticed, changedAt, ...meeting }) => ({
    ...meeting,
    changedAt: new Date(changedAt),
    standing: standingOf({ outcome, notice: noticed ? { sentOn: '', withAgenda: false } : null }),
  }));
  return { busGroupId, groupName, until, meetings };
}
