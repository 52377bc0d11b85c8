import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database.js';
import { codedError } from '../errors.js';
import { maskError } from '../mask-error.js';
import type { LiveRequest, RequestContext } from '../request-context.js';
import { ChangeHub } from './change-hub.js';
import { ChangeListener } from './change-listener.js';
import { FewAtOnce } from './few-at-once.js';
import { mountStreams } from './stream-route.js';

/** How a service's streams are bounded. Times in milliseconds. */
export interface LiveConfig {
  readonly streamsInAll: number;
  readonly streamsPerViewer: number;
  /** Within this it is decided anew whether the viewer may read, whatever is heard. */
  readonly beat: number;
  readonly longestStream: number;
}

const usual: LiveConfig = {
  streamsInAll: 2_000,
  streamsPerViewer: 24,
  beat: 15_000,
  longestStream: 30 * 60_000,
};

/** How many streams are decided anew at a time: far fewer than there are connections, so that pages are answered meanwhile. */
const decidedAtOnce = 6;

interface LiveOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly logger: Logger;
  readonly live?: Partial<LiveConfig>;
  /** Verifies the token and makes a context with a transaction of its own. */
  readonly contextOf: (request: FastifyRequest, live?: LiveRequest) => Promise<RequestContext>;
}

/** Answers subscriptions, and hears of changes while anybody follows anything. */
export function startLive(app: FastifyInstance, options: LiveOptions) {
  const { database, logger, contextOf } = options;
  const config = { ...usual, ...options.live };
  const hub = new ChangeHub({ inAll: config.streamsInAll, perViewer: config.streamsPerViewer });
  const listener = new ChangeListener(database.url, hub, logger);
  const few = new FewAtOnce(decidedAtOnce);

  mountStreams(app, {
    schema: options.schema,
    times: { longest: config.longestStream, sign: 10_000, slowest: 15_000 },
    tell: (error) => maskError(error.toJSON(), error, logger),
    async open(request, ended) {
      const live: LiveRequest = {
        beat: config.beat,
        async follow(key) {
          const follower = hub.join(context.viewer.subject, key, ended);
          await listener.listening().catch((cause) => {
            follower.leave();
            throw cause;
          });
          return follower;
        },
        afresh: (look) => few.run(async () => decide(await contextOf(request), look, logger)),
      };
      const context = await contextOf(request, live);
      return context;
    },
  });
  return { close: () => listener.close() };
}

/** No log, no signal: what was decided is committed, with its lines, before it is acted on. */
async function decide<Found>(
  context: RequestContext,
  look: (context: RequestContext) => Promise<Found>,
  logger: Logger,
): Promise<Found> {
  const looking = look(context);
  await looking.catch(() => undefined);
  try {
    await context.transaction.finish();
  } catch (cause) {
    logger.error({ operationId: context.operationId, reason: reasonOf(cause) }, 'signal withheld');
    throw codedError(
      'SERVICE_UNAVAILABLE',
      'The reading could not be logged, so nothing is shown. Try again in a moment.',
    );
  }
  return looking;
}
