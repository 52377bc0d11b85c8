import type { BaseContext } from '@apollo/server';
import type { AskGraph } from './gateway-client.js';
import type { Follower } from './live/change-hub.js';
import type { RequestTransaction } from './request-transaction.js';
import type { Viewer } from './viewer.js';

/** What each resolver of any subgraph can count on. */
export interface RequestContext extends BaseContext {
  readonly viewer: Viewer;
  readonly transaction: RequestTransaction;
  /** The gateway's id of the whole operation; correlates both owners' logs. */
  readonly operationId: string;
  /** Asks the whole graph, as the viewer. */
  readonly askGraph: AskGraph;
  /** Only for a subscription, which outlives its first transaction. */
  readonly live?: LiveRequest;
}

/** What a subscription has beside what every request has. */
export interface LiveRequest {
  /** Takes a place among those who are told of changes of a record. Rejects while changes cannot be heard. */
  follow(key: string): Promise<Follower>;
  /** Milliseconds within which it is decided anew even when nothing is heard. */
  readonly beat: number;
  /**
   * Looks again, as at a request of its own: the token is verified, the transaction is a new one, and what must be
   * logged is committed before this resolves.
   */
  afresh<Found>(look: (context: RequestContext) => Promise<Found>): Promise<Found>;
}
