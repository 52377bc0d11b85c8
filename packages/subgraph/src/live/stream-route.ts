import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { errorBody } from '@samsyn/server/refusals';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { documentLimits } from '../document-limits.js';

/** How long a stream may last. Milliseconds. */
export interface StreamTimes {
  /** Then it is completed, and the client opens another: with a new token, perhaps at another process. */
  readonly longest: number;
  /** Between two signs of life. */
  readonly sign: number;
  /** A reader that takes nothing for so long is let go. */
  readonly slowest: number;
}

/** What the route needs of its server. */
export interface StreamOptions<Context> {
  readonly schema: GraphQLSchema;
  readonly times: StreamTimes;
  /** Verifies the token, and makes the context that the subscription is resolved with. Throws GraphQLError. */
  open(request: FastifyRequest, ended: AbortSignal): Promise<Context>;
  /** What is told of an error. */
  tell(error: GraphQLError): object;
}

/**
 * Answers subscriptions at `/graphql/stream` as server-sent events (GraphQL over SSE, distinct connections): `next` with a
 * result, at last `complete`. Only what the gateway has signed comes here, as everywhere.
 */
export function mountStreams<Context>(app: FastifyInstance, options: StreamOptions<Context>): void {
  const open = new Set<Stream>();
  app.addHook('preClose', async () => {
    await Promise.all([...open].map((stream) => stream.stop()));
  });

  app.post('/graphql/stream', async (request, reply) => {
    const asked = readOperation(request.body, options.schema);
    if (asked instanceof GraphQLError) return reply.code(400).send({ errors: [options.tell(asked)] });
    const ending = new AbortController();
    let contextValue: Context;
    try {
      contextValue = await options.open(request, ending.signal);
    } catch (cause) {
      if (!(cause instanceof GraphQLError)) throw cause;
      const { status } = (cause.extensions.http ?? {}) as { status?: number };
      return reply.code(status ?? 400).send({ errors: [options.tell(cause)] });
    }
    const stream = new Stream(reply, ending, options.times);
    open.add(stream);
    await stream.run(
      () => subscribe({ schema: options.schema, ...asked, contextValue }),
      (error) => options.tell(asError(error, asked.field)),
    );
    open.delete(stream);
  });
  app.get('/graphql/stream', async (_request, reply) =>
    reply.code(405).send(errorBody('BAD_REQUEST', 'Subscriptions are posted.')),
  );
}

interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Record<string, unknown>;
  /** Under which the client finds what is signalled. */
  readonly field: string;
}

function readOperation(body: unknown, schema: GraphQLSchema): Asked | GraphQLError {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  const refuse = (message: string, code = 'BAD_REQUEST') =>
    new GraphQLError(message, { extensions: { code } });
  if (typeof query !== 'string') return refuse('Send a document as query.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return refuse('operationName is a text.');
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables)))
    return refuse('variables is an object.');
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: documentLimits.tokens });
  } catch {
    return refuse('The document cannot be read.', 'GRAPHQL_PARSE_FAILED');
  }
  const [fault] = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule]);
  if (fault) return refuse('The document does not fit the schema.', 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName as string | undefined);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return refuse('Only subscriptions are answered here.');
  const [root] = operation.selectionSet.selections;
  const field = root?.kind === 'Field' ? (root.alias?.value ?? root.name.value) : '';
  return {
    document,
    operationName: (operationName as string | null | undefined) ?? undefined,
    variableValues: (variables ?? {}) as Record<string, unknown>,
    field,
  };
}

/** What ended a stream, at the field that it stood for. */
function asError(cause: unknown, field: string): GraphQLError {
  if (!(cause instanceof GraphQLError)) {
    return new GraphQLError('', { path: [field], originalError: cause instanceof Error ? cause : null });
  }
  // Variables that cannot be read are refused before any field is.
  const code = cause.extensions.code ?? (cause.originalError ? undefined : 'BAD_USER_INPUT');
  return new GraphQLError(cause.message, {
    path: cause.path ?? [field],
    originalError: cause.originalError ?? null,
    extensions: { ...cause.extensions, ...(code !== undefined && { code }) },
  });
}

/** One answer that stays open. */
class Stream {
  private readonly response: ServerResponse;
  private finished: Promise<unknown> = Promise.resolve();

  constructor(
    reply: FastifyReply,
    private readonly ending: AbortController,
    private readonly times: StreamTimes,
  ) {
    this.response = reply.raw;
    reply.hijack();
    this.response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      // It is nobody's next connection, so a stopping server need not wait for it.
      connection: 'close',
    });
    this.response.once('close', () => ending.abort());
    this.response.on('error', () => ending.abort());
  }

  run(
    begin: () => Promise<AsyncGenerator<ExecutionResult> | ExecutionResult>,
    tell: (error: unknown) => object,
  ): Promise<void> {
    const running = this.send(begin, tell);
    this.finished = running;
    return running;
  }

  /** Completes it, as when its time is over. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.finished;
  }

  private async send(
    begin: () => Promise<AsyncGenerator<ExecutionResult> | ExecutionResult>,
    tell: (error: unknown) => object,
  ): Promise<void> {
    const over = setTimeout(() => this.ending.abort(), this.times.longest);
    const sign = setInterval(() => this.isIdle() && this.response.write(':\n\n'), this.times.sign);
    this.response.flushHeaders();
    try {
      const results = await begin();
      if (Symbol.asyncIterator in results) {
        for await (const result of results) {
          const { errors } = result;
          await this.next(errors ? { ...result, errors: errors.map(tell) } : result);
          if (this.ending.signal.aborted) break;
        }
      } else {
        await this.next({ errors: results.errors?.map(tell) ?? [] });
      }
    } catch (cause) {
      await this.next({ errors: [tell(cause)] }).catch(() => undefined);
    } finally {
      clearTimeout(over);
      clearInterval(sign);
    }
    this.response.end('event: complete\ndata:\n\n');
  }

  /** Nothing waits to be sent: a sign of life then says what it is for. */
  private isIdle(): boolean {
    return !this.response.writableNeedDrain && !this.response.destroyed;
  }

  /** Resolves when the reader has room for more; the connection of one that has none for long is closed. */
  private async next(result: object): Promise<void> {
    if (this.response.destroyed) return;
    if (this.response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`)) return;
    const patience = AbortSignal.timeout(this.times.slowest);
    await once(this.response, 'drain', { signal: AbortSignal.any([patience, this.ending.signal]) }).catch(
      () => undefined,
    );
    if (patience.aborted) this.response.destroy();
  }
}
