import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { createHttpServer } from '@samsyn/server/http-server';
import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { decodeJwt } from 'jose';
import { type WebSocket, WebSocketServer } from 'ws';
import { codedError } from '../errors.js';
import { OperationRequest } from '../execution/request.js';
import type { PreparedSubscription, Subscriber } from '../execution/subscriber.js';
import { refusalOf, refuse, unavailable } from './socket-refusals.js';
import type { TokenVerdict } from './token.js';

type App = ReturnType<typeof createHttpServer>;

/** What stands before the sockets. */
export interface SocketOptions {
  readonly allowedOrigins: readonly string[];
  /** undefined when tokens are left to the subgraphs */
  readonly checkToken: ((authorization: string | undefined) => Promise<TokenVerdict>) | undefined;
  readonly subscriber: Subscriber;
  readonly logger: Logger;
  readonly limits?: Partial<SocketLimits>;
}

/** How much one socket, and all together, may take. Times in milliseconds. */
export interface SocketLimits {
  readonly socketsInAll: number;
  readonly subscriptionsPerSocket: number;
  /** Messages and pings from a client within `window`; a page sends a handful. */
  readonly messages: number;
  readonly window: number;
  /** A client that does not say who it is within this is let go. */
  readonly greeting: number;
  /** How often it is asked whether the client is there; it has as long to answer. */
  readonly sign: number;
}

const usual: SocketLimits = {
  socketsInAll: 2_000,
  subscriptionsPerSocket: 8,
  messages: 60,
  window: 10_000,
  greeting: 5_000,
  sign: 20_000,
};

/** Larger than any document that the limits let in. */
const largestMessage = 160 * 1024;

/** What a client has not yet taken; then it gets no answer to its pings. */
const mostWaiting = 64 * 1024;

interface Extra {
  readonly socket: WebSocket;
  request?: OperationRequest;
}

/**
 * Answers subscriptions on WebSockets at `/graphql`, by the protocol `graphql-transport-ws`. One for each page: a browser
 * opens at most six ordinary connections to a host, and a person has several pages open.
 *
 * Before a socket is accepted: its address, its origin, how many there are. Before anything else is read on it: a token, in
 * the greeting. When that ends, so does the socket.
 */
export function mountSockets(app: App, options: SocketOptions): void {
  const { logger } = options;
  const limits = { ...usual, ...options.limits };
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    autoPong: false,
    clientTracking: true,
  });
  const protocol = protocolOver(options, limits);
  let stopping = false;

  app.server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    const refusal = stopping
      ? unavailable
      : refusalOf(request, options.allowedOrigins, limits.socketsInAll - sockets.clients.size);
    if (refusal) {
      logger.info({ route: '/graphql (socket)', status: refusal.status }, 'refused');
      return refuse(connection, refusal);
    }
    sockets.handleUpgrade(request, connection, head, (socket) => serve(socket, protocol, limits, logger));
  });
  app.addHook('preClose', async () => {
    stopping = true;
    for (const socket of sockets.clients) socket.close(1001, 'Going away');
    // What does not answer the farewell is not waited for.
    setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, 500).unref();
  });
}

function protocolOver({ checkToken, subscriber, logger }: SocketOptions, limits: SocketLimits) {
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: limits.greeting,
    async onConnect({ connectionParams, extra }) {
      const given = connectionParams?.authorization;
      const authorization = typeof given === 'string' ? given : undefined;
      if (checkToken) {
        const verdict = await checkToken(authorization);
        if (verdict === 'cannot tell') return void extra.socket.close(1013, 'Sign-in cannot be checked');
        if (verdict === 'refused') return false;
        endWithToken(extra.socket, authorization);
      }
      // One id for all that the page follows: it is one reading to whoever reads the owners' logs.
      extra.request = new OperationRequest({ authorization }, 0);
      logger.info({ operationId: extra.request.id }, 'socket opened');
    },
    onSubscribe({ subscriptions }, _id, payload) {
      if (Object.keys(subscriptions).length > limits.subscriptionsPerSocket) {
        return [codedError('TOO_MANY_STREAMS', 'Too many subscriptions on one connection. End one of them.')];
      }
      const prepared = subscriber.prepare(payload);
      if (Array.isArray(prepared)) return prepared;
      const { document } = prepared as PreparedSubscription;
      // The schema is not asked: what answers is the subgraph.
      return {
        schema: undefined as never,
        document,
        contextValue: prepared,
        operationName: payload.operationName,
      };
    },
    subscribe: () => undefined as never,
    onOperation({ extra }, _id, _payload, { contextValue }) {
      if (!extra.request) throw new Error('A subscription came before the greeting.');
      return subscriber.forward(contextValue as PreparedSubscription, extra.request) as never;
    },
  });
}

/** Closes the socket when the token has ended: with the same code as when it was refused, so that a new one is fetched. */
function endWithToken(socket: WebSocket, authorization = ''): void {
  const { exp = 0 } = decodeJwt(authorization.slice('Bearer '.length));
  // A few seconds are allowed between clocks, as everywhere; a timer counts at most 24 days.
  const left = Math.min(exp * 1_000 + 5_000 - Date.now(), 86_400_000);
  const clock = setTimeout(() => socket.close(CloseCode.Forbidden, 'The token has ended'), Math.max(0, left));
  socket.once('close', () => clearTimeout(clock));
}

function serve(
  socket: WebSocket,
  protocol: ReturnType<typeof protocolOver>,
  limits: SocketLimits,
  logger: Logger,
): void {
  let isThere = true;
  let heard = 0;
  const sign = setInterval(() => {
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  }, limits.sign);
  const window = setInterval(() => {
    heard = 0;
  }, limits.window);
  const isFlood = () => {
    heard += 1;
    if (heard <= limits.messages) return false;
    logger.info({ reason: 'messages' }, 'socket ended');
    socket.terminate();
    return true;
  };
  socket.on('error', (cause) => logger.info({ reason: reasonOf(cause) }, 'socket broke'));
  socket.on('pong', () => {
    isThere = true;
  });
  socket.on('ping', (data) => {
    if (!isFlood() && socket.bufferedAmount < mostWaiting) socket.pong(data);
  });
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) =>
        new Promise((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          // Resolves when it has left, so that nothing more is read from a subgraph than a slow client takes.
          socket.send(text, () => resolve());
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) =>
        socket.on('message', (data, isBinary) => {
          if (isFlood()) return;
          if (isBinary) return socket.close(CloseCode.BadRequest, 'Send text');
          take(String(data)).catch((cause) => {
            logger.error({ reason: reasonOf(cause) }, 'a subscription failed');
            socket.close(CloseCode.InternalServerError, 'Something went wrong here');
          });
        }),
    },
    { socket },
  );
  socket.once('close', (code) => {
    clearInterval(sign);
    clearInterval(window);
    void closed(code, '').catch(() => undefined);
  });
}
