import type { Socket } from 'node:net';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { answerConnectionFaults, refuseExpectations } from './connection-faults.js';
import { readJsonBodies } from './json-body.js';
import type { Logger } from './log.js';
import { errorBody, Refusal, refusalOf } from './refusals.js';

/** What one server is made of. Times in milliseconds, sizes in bytes. */
export interface HttpServerOptions {
  readonly name: string;
  readonly logger: Logger;
  /** Rejects while the service cannot do its work; only its own resources, never another service. */
  readonly ready: () => Promise<unknown>;
  /** What is read of a request's body: JSON, or, where nothing is taken, none. Default JSON. */
  readonly bodies?: 'json' | 'none';
  /** Largest request body, default 1 MiB. */
  readonly bodyLimit?: number;
  /** Longest time for a whole request to arrive, default 8 s. */
  readonly requestTimeout?: number;
  /** Longest time that a connection may stand still in the middle of a request or an answer, default 20 s. */
  readonly standstillTimeout?: number;
}

const oneMebibyte = 1_048_576;

/** Milliseconds that a stopping server waits for a request on a connection that has sent none. */
const patienceWithSilence = 250;

/** Values in one JSON body; a page of the dashboard sends a dozen. */
const mostValues = 20_000;

/** Headers that mean something once: of two, one server reads the first and the next may read the second. */
const onlyOnce = new Set(['host', 'authorization', 'content-type', 'content-encoding', 'origin']);

/**
 * The edge every Samsyn process listens with: bounded bodies and times, JSON errors with a stable code, refusals logged
 * without anything of what was sent, `/health/live`, `/health/ready`, and a drain that finishes what it has begun.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { logger } = options;
  const app = Fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? oneMebibyte,
    requestTimeout: options.requestTimeout ?? 8_000,
    connectionTimeout: options.standstillTimeout ?? 20_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    http: {
      headersTimeout: 8_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16_384,
      // Refused below, in our own words.
      requireHostHeader: false,
    },
    clientErrorHandler: answerConnectionFaults(logger),
    // An address that cannot be read never comes as far as the hooks below.
    frameworkErrors: (error, request, reply) => {
      protect(reply as FastifyReply);
      answerFault(logger, error, request as FastifyRequest, reply as FastifyReply);
      logRefusal(logger, reply as FastifyReply);
    },
  });

  refuseExpectations(app.server, logger);
  app.removeAllContentTypeParsers();
  if (options.bodies !== 'none') readJsonBodies(app, { mostValues });

  let draining = false;
  const silent = silentConnections(app);
  app.addHook('preClose', async () => {
    draining = true;
    setTimeout(silent.close, patienceWithSilence).unref();
  });

  app.addHook('onRequest', async (request, reply) => {
    protect(reply);
    if (draining) reply.header('connection', 'close');
    refuseUnclearHeaders(request);
  });

  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode >= 400 && !request.url.startsWith('/health/')) {
      logRefusal(logger, reply, request.routeOptions.url);
    }
  });

  app.get('/health/live', async () => ({ status: 'live', service: options.name }));

  app.get('/health/ready', async (_request, reply) => {
    if (draining) return reply.code(503).send({ status: 'draining', service: options.name });
    try {
      await options.ready();
      return { status: 'ready', service: options.name };
    } catch (cause) {
      logger.warn({ reason: reasonOf(cause) }, 'not ready');
      return reply.code(503).send({ status: 'not ready', service: options.name });
    }
  });

  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send(errorBody('NO_SUCH_ADDRESS', 'There is nothing at this address.')),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => answerFault(logger, error, request, reply));
  return app;
}

/** Connections on which no request has begun: Node counts them as busy, and a stop would wait for them. */
function silentConnections({ server }: FastifyInstance) {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return {
    close: () => {
      for (const socket of silent) socket.destroy();
    },
  };
}

function protect(reply: FastifyReply): void {
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cache-control', 'no-store');
}

/** @throws Refusal when a header stands twice, there is no host, or the body is packed: unpacked, it could be of any size */
function refuseUnclearHeaders({ headers, raw }: FastifyRequest): void {
  const seen = new Set<string>();
  for (let place = 0; place < raw.rawHeaders.length; place += 2) {
    const name = String(raw.rawHeaders[place]).toLowerCase();
    if (onlyOnce.has(name) && seen.size === seen.add(name).size) {
      throw new Refusal(400, 'BAD_REQUEST', `The header ${name} stands twice.`);
    }
  }
  if (headers.host === undefined && raw.httpVersion === '1.1') {
    throw new Refusal(400, 'BAD_REQUEST', 'The request names no host.');
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body without a content encoding.');
  }
}

function answerFault(
  logger: Logger,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, code, message, id } = toldOf(logger, error, request.id);
  reply.code(status).send(errorBody(code, message, id));
}

/**
 * What the sender is told of an error. A fault of ours is logged, and of it no more is told than the request's id.
 *
 * @param requestId stands in the log
 */
export function toldOf(logger: Logger, error: unknown, requestId: string) {
  const refusal = refusalOf(error as FastifyError);
  if (refusal) return { status: refusal.statusCode, code: refusal.code, message: refusal.message };
  const name = error instanceof Error ? error.name : typeof error;
  logger.error({ requestId, error: name, reason: reasonOf(error) }, 'request failed');
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong here. Try again; if it stays, quote the id.',
    id: requestId,
  };
}

/** @param route the address's pattern, never the address, which may hold a key or a code */
function logRefusal(logger: Logger, reply: FastifyReply, route?: string): void {
  const operationId = reply.getHeader('x-operation-id');
  logger.info({ operationId, route, status: reply.statusCode }, 'refused');
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
