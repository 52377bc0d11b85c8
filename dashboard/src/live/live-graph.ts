import type { Client } from 'graphql-ws';
import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from 'urql';
import type { Identity } from '../session/identity.js';

/** Why a stream is over. */
export type StreamEnd =
  /** There is nothing there for this reader, or no longer. */
  | 'not-there'
  /** Its time was up. */
  | 'completed'
  /** It broke, or was refused for now. */
  | 'broken';

export interface StreamListener<Data> {
  told(data: Data): void;
  ended(why: StreamEnd): void;
}

/** The signals of one session: one WebSocket for everything that the page follows, open only while it follows something. */
export class LiveGraph {
  private client: Promise<Client> | undefined;

  constructor(
    private readonly graphUrl: string,
    private readonly identity: Identity,
  ) {}

  /**
   * Follows something until it ends, or until the function that is returned is called; then nothing more is told. Never
   * throws: where sockets do not get through, the stream is broken.
   */
  follow<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    listener: StreamListener<Data>,
  ): () => void {
    let isOver = false;
    let leave = () => {};
    const end = (why: StreamEnd) => {
      if (isOver) return;
      isOver = true;
      listener.ended(why);
    };
    this.open().then(
      (client) => {
        if (isOver) return;
        const query = stringifyDocument(document);
        leave = client.subscribe<Data>(
          { query, variables: variables as Record<string, unknown> },
          {
            next({ data, errors }) {
              if (isOver) return;
              if (errors) end(endFor(errors));
              else if (data) listener.told(data);
            },
            error: (cause) => end(endFor(cause)),
            complete: () => end('completed'),
          },
        );
      },
      () => end('broken'),
    );
    return () => {
      isOver = true;
      leave();
    };
  }

  /** Lets go of the socket. */
  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    await client?.dispose();
  }

  /** The library comes with the first page that follows something. */
  private open(): Promise<Client> {
    this.client ??= import('graphql-ws').then(({ createClient }) =>
      createClient({
        url: this.graphUrl.replace(/^http/, 'ws'),
        // What is followed comes back by itself, and then looks at what it may have missed.
        retryAttempts: 0,
        connectionAckWaitTimeout: 5_000,
        connectionParams: async () => ({ authorization: `Bearer ${await this.identity.accessToken()}` }),
      }),
    );
    this.client.catch(() => {
      this.client = undefined;
    });
    return this.client;
  }
}

function endFor(cause: unknown): StreamEnd {
  const codes = Array.isArray(cause) ? cause.map((error) => error?.extensions?.code) : [];
  return codes.includes('NOT_FOUND') ? 'not-there' : 'broken';
}
