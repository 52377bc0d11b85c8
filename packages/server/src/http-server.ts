import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Logger } from './log.js';

/** What one server is made of. Times in milliseconds, sizes in bytes. */
export interface HttpServerOptions {
  readonly name: string;
  readonly logger: Logger;
  /** Rejects while the service cannot do its work; only its own resources, never another service. */
  readonly ready: () => Promise<unknown>;
  /** Largest request body, default 1 MiB. */
  readonly bodyLimit?: number;
  /** Longest time for a whole request to arrive, default 8 s. */
  readonly requestTimeout?: number;
}

const oneMebibyte = 1_048_576;

/** What a person or a program is told when a request never reached the service's own code. */
const refusals: Record<string, { code: string; message: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the request as application/json.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'BAD_REQUEST',
    message: 'The body is not as long as its Content-Length says.',
  },
  NOT_SIGNED: {
    code: 'UNAUTHENTICATED',
    message: 'This service is reached through the gateway only.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'BAD_REQUEST', message: 'The body is empty; send a JSON object.' },
};

/**
 * The edge every Samsyn process listens with: bounded bodies and times, JSON errors with a stable code,
 * `/health/live`, `/health/ready`, and a drain that finishes what it has begun.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? oneMebibyte,
    requestTimeout: options.requestTimeout ?? 8_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000, maxHeaderSize: 16_384 },
  });

  // Only JSON is read; the text parser that Fastify brings would let a simple cross-site request through.
  app.removeContentTypeParser('text/plain');

  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('cache-control', 'no-store');
    if (draining) reply.header('connection', 'close');
  });

  app.get('/health/live', async () => ({ status: 'live', service: options.name }));

  app.get('/health/ready', async (_request, reply) => {
    if (draining) return reply.code(503).send({ status: 'draining', service: options.name });
    try {
      await options.ready();
      return { status: 'ready', service: options.name };
    } catch (cause) {
      options.logger.warn({ reason: reasonOf(cause) }, 'not ready');
      return reply.code(503).send({ status: 'not ready', service: options.name });
    }
  });

  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send(errorBody('NO_SUCH_ADDRESS', 'There is nothing at this address.')),
  );

  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const known = refusals[error.code];
    if (known) return reply.code(error.statusCode ?? 400).send(errorBody(known.code, known.message));
    if (error instanceof SyntaxError || (error.statusCode ?? 500) < 500) {
      return reply
        .code(error.statusCode ?? 400)
        .send(errorBody('BAD_REQUEST', 'The request could not be read. Is the body well-formed JSON?'));
    }
    options.logger.error(
      { requestId: request.id, error: error.name, reason: reasonOf(error) },
      'request failed',
    );
    return reply
      .code(500)
      .send(
        errorBody(
          'INTERNAL_SERVER_ERROR',
          'Something went wrong here. Try again; if it stays, quote the id.',
          request.id,
        ),
      );
  });

  return app;
}

/** An error in the shape GraphQL clients already read. */
export function errorBody(code: string, message: string, id?: string) {
  return { errors: [{ message, extensions: id === undefined ? { code } : { code, id } }] };
}

/** The cause's code or name: enough to find the fault, never a message that may hold data. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error) {
    const code = (cause as { code?: unknown }).code;
    return typeof code === 'string' ? code : cause.name;
  }
  return typeof cause;
}

/**
 * Listens and tells the address.
 *
 * @throws Error that names the port and how to change it when another program holds it
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to a free one.`,
      );
    }
    if (code === 'EACCES') {
      throw new Error(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
    }
    throw cause;
  }
}
