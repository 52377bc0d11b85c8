import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Told } from './live-stream.js';

/** What one subscription was told, as it comes. */
export interface Heard {
  /** The next thing told; undefined when the subscription is over. Rejects after so many milliseconds of silence. */
  next(within?: number): Promise<Told | undefined>;
  leave(): void;
}

/** A client of the gateway's sockets, of the kind that pages have, which does not come back by itself. */
export function openSocket(
  gatewayUrl: string,
  token: string | undefined,
  headers: Record<string, string> = {},
) {
  let closed: { code: number } | undefined;
  class SocketWithHeaders extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers });
    }
  }
  const client: Client = createClient({
    url: `${gatewayUrl.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: SocketWithHeaders,
    retryAttempts: 0,
    connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    on: {
      closed: (event) => {
        closed = event as { code: number };
      },
    },
  });
  return {
    /** The code that the socket was closed with. */
    closed: () => closed?.code,
    follow(query: string, variables: Record<string, unknown> = {}): Heard {
      const told: Told[] = [];
      let isOver = false;
      const leave = client.subscribe(
        { query, variables },
        {
          next: (result) => told.push(result as unknown as Told),
          error: (cause) => {
            if (Array.isArray(cause)) told.push({ errors: cause });
            isOver = true;
          },
          complete: () => {
            isOver = true;
          },
        },
      );
      return {
        leave,
        async next(within = 5_000) {
          const until = Date.now() + within;
          while (told.length === 0 && !isOver) {
            if (Date.now() > until) throw new Error(`nothing was told within ${within} ms`);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          return told.shift();
        },
      };
    },
    close: () => client.dispose(),
  };
}
