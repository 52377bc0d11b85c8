import { reasonOf } from '@samsyn/server/http-server';
import { signRequest } from '@samsyn/server/request-signature';
import { Pool } from 'undici';
import { readEvents } from './event-stream.js';
import { Ended, Exchange, type RawAnswer } from './exchange.js';

/** What came back from a subgraph. */
export type SubgraphAnswer =
  | { readonly kind: 'answered'; readonly data: unknown; readonly errors: readonly SubgraphError[] }
  | {
      readonly kind: 'failed';
      readonly code: 'SUBGRAPH_UNREACHABLE' | 'SUBGRAPH_TIMEOUT';
      readonly reason: string;
    };

/** An error as a subgraph words it; nothing about it can be trusted to have the right form. */
export interface SubgraphError {
  readonly message?: unknown;
  readonly path?: unknown;
  readonly extensions?: unknown;
}

/** What is known of a subgraph without asking it for anything. */
export type SubgraphStanding = 'answers' | 'is not ready' | 'does not answer';

const largestAnswer = 32 * 1024 * 1024;

/** Streams to one subgraph at a time; the subgraph has a limit of its own. */
const mostStreams = 4_000;

/** Milliseconds: a subgraph gives a sign of life on every stream three times as often. */
const longestSilence = 30_000;

/** One subgraph over HTTP, on connections that stay open. Nothing is remembered or shared between two requests. */
export class Subgraph {
  private readonly pool: Pool;
  /** Streams stay open, and must not keep others from a connection. */
  private readonly streams: Pool;
  private readonly path: string;
  private readonly streamPath: string;

  /**
   * @param url the address of its GraphQL endpoint; `/graphql` when it names no path
   * @param signingKey makes it known that a request comes from here
   */
  constructor(
    readonly name: string,
    url: string,
    private readonly signingKey: Buffer,
    timeout: number,
  ) {
    const { origin, pathname, search } = new URL(url);
    const graph = pathname === '/' ? '/graphql' : pathname;
    this.path = graph + search;
    this.streamPath = `${graph.replace(/\/$/, '')}/stream${search}`;
    this.streams = new Pool(origin, {
      connections: mostStreams,
      pipelining: 1,
      headersTimeout: timeout,
      bodyTimeout: longestSilence,
      connect: { timeout },
    });
    this.pool = new Pool(origin, {
      connections: 128,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      connect: { timeout },
      // One clock decides (see ask); these would only run beside it.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: largestAnswer,
    });
  }

  /**
   * Sends one operation.
   *
   * @param body the JSON request
   * @param headers complete: nothing is added but the body's type and length, and the signature over it all
   * @param time how long the whole exchange may take, in milliseconds
   * @param underWay holds the exchange while it lasts, so that it can be ended sooner
   */
  async ask(
    body: string,
    headers: Readonly<Record<string, string>>,
    time: number,
    underWay: Set<Exchange>,
  ): Promise<SubgraphAnswer> {
    const exchange = new Exchange();
    const clock = setTimeout(() => exchange.end('late'), time);
    underWay.add(exchange);
    try {
      this.pool.dispatch(
        {
          method: 'POST',
          path: this.path,
          headers: this.signed(this.path, body, headers, 'application/json'),
          body,
        },
        exchange,
      );
      return read(await exchange.answer);
    } catch (cause) {
      return cause instanceof Ended && cause.ending === 'late'
        ? { kind: 'failed', code: 'SUBGRAPH_TIMEOUT', reason: `no answer within ${Math.round(time)} ms` }
        : { kind: 'failed', code: 'SUBGRAPH_UNREACHABLE', reason: reasonOf(cause) };
    } finally {
      clearTimeout(clock);
      underWay.delete(exchange);
    }
  }

  /**
   * Opens a stream of answers: server-sent events `next`, until `complete` (GraphQL over SSE, distinct connections).
   *
   * @param signal ends it from this side
   */
  async *follow(
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): AsyncGenerator<SubgraphAnswer> {
    try {
      const answer = await this.streams.request({
        method: 'POST',
        path: this.streamPath,
        headers: this.signed(this.streamPath, body, headers, 'text/event-stream'),
        body,
        signal,
      });
      const contentType = String(answer.headers['content-type'] ?? '');
      if (!contentType.startsWith('text/event-stream')) {
        yield read({ status: answer.statusCode, contentType, text: await answer.body.text() });
        return;
      }
      for await (const text of readEvents(answer.body)) {
        yield read({ status: answer.statusCode, contentType: 'application/json', text });
      }
    } catch (cause) {
      if (!signal.aborted) yield { kind: 'failed', code: 'SUBGRAPH_UNREACHABLE', reason: reasonOf(cause) };
    }
  }

  private signed(path: string, body: string, headers: Readonly<Record<string, string>>, accept: string) {
    const { authorization } = headers;
    const operationId = headers['x-operation-id'];
    const signature = signRequest(this.signingKey, {
      method: 'POST',
      path,
      body,
      authorization,
      operationId,
    });
    return { ...headers, 'content-type': 'application/json', accept, ...signature };
  }

  /** Whether it answers just now, and whether it can: asked within a second. Without its database it is not ready. */
  async standing(): Promise<SubgraphStanding> {
    try {
      const signal = AbortSignal.timeout(1_000);
      const { statusCode, body } = await this.pool.request({ method: 'GET', path: '/health/ready', signal });
      await body.dump();
      return statusCode < 500 ? 'answers' : 'is not ready';
    } catch {
      return 'does not answer';
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.destroy(), this.streams.destroy()]);
  }
}

function read({ status, contentType, text }: RawAnswer): SubgraphAnswer {
  const unusable = (reason: string): SubgraphAnswer => ({
    kind: 'failed',
    code: 'SUBGRAPH_UNREACHABLE',
    reason: `${reason} (HTTP ${status})`,
  });
  if (!/^application\/(graphql-response\+)?json\b/.test(contentType)) return unusable('not JSON');
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return unusable('broken JSON');
  }
  if (typeof answer !== 'object' || answer === null) return unusable('not a GraphQL answer');
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  const given = Array.isArray(errors)
    ? errors.filter((error) => typeof error === 'object' && error !== null)
    : [];
  if ((typeof data !== 'object' || data === null) && given.length === 0)
    return unusable('not a GraphQL answer');
  return { kind: 'answered', data, errors: given };
}
