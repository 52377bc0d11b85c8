import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Logger } from '@samsyn/server/log';
import { Refusal } from '@samsyn/server/refusals';
import type { ExportsConfig } from '../config.js';
import { type App, logAnswers, safeFile } from '../file-scope.js';
import type { Graph, GraphAnswer } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import { inPlainText } from '../plain-text.js';
import { feedToCalendar } from './calendar.js';
import { type Feed, feedDocument } from './feed-document.js';
import { FetchLimits } from './fetch-limits.js';
import { OwnToken } from './own-token.js';

const file = /^([A-Za-z0-9_-]{43})\.ics$/;

/** In how many seconds to come again when the graph, or sign-in, is away. */
const comeAgain = '120';

/**
 * Mounts `GET` and `HEAD /calendars/:file`, a group's meetings for a calendar program, which can send no token: the secret in the address
 * is that of a subscription. What it opens is asked for with this service's own token, which may be asked for nothing else. Whatever leads nowhere
 * is answered alike. The secret goes into no log: of an address the pattern alone is logged.
 */
export function mountFeeds(app: App, graph: Graph, config: ExportsConfig, logger: Logger): void {
  const token = new OwnToken(config.calendarClient, logger);
  const limits = new FetchLimits(config.calendarLimits);
  let asking = 0;

  /** Once more with a new token, where the graph takes the old one no longer. */
  const askOnce = async (secret: string, left: AbortSignal) =>
    graph.ask(feedDocument, { secret }, await token.authorization(), left);
  const ask = async (secret: string, raw: ServerResponse): Promise<GraphAnswer> => {
    if (asking >= config.atOnce) throw noCopy.busy();
    asking += 1;
    const left = new AbortController();
    raw.once('close', () => left.abort());
    try {
      return await askOnce(secret, left.signal).catch((cause) => {
        if (!(cause instanceof Refusal && cause.statusCode === 401)) throw cause;
        token.forget();
        return askOnce(secret, left.signal);
      });
    } catch (cause) {
      // That our own token is not taken is no fault of whoever asks.
      throw cause instanceof Refusal && cause.statusCode === 401 ? noCopy.signInAway() : cause;
    } finally {
      asking -= 1;
    }
  };

  app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers(safeFile);
    });
    scope.addHook('onError', async (_request, reply, error) => {
      if (error instanceof Refusal && error.statusCode === 503) reply.header('retry-after', comeAgain);
    });
    logAnswers(scope, logger);

    scope.get<{ Params: { file: string } }>('/calendars/:file', async ({ params, headers }, reply) => {
      const secret = file.exec(params.file)?.[1];
      const wait = limits.take(secret ?? '');
      if (wait !== null) {
        reply.header('retry-after', String(wait));
        throw noCopy.tooOften();
      }
      if (secret === undefined) throw noCopy.noCalendar();
      const answer = await ask(secret, reply.raw);
      reply.header('x-operation-id', answer.operationId);
      const feed = read(answer);
      if (feed === null) {
        limits.lost(secret);
        throw noCopy.noCalendar();
      }
      limits.found(secret);
      const calendar = feedToCalendar(feed, config.dashboardUrl);
      const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
      // Each time it is asked whether it still holds: what a program keeps is its holder's alone.
      reply.headers({ 'cache-control': 'private, no-cache', etag });
      if (isKnown(headers['if-none-match'], etag)) return reply.code(304).send();
      reply.headers({
        'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'content-disposition': `attachment; filename="bus-${feed.busGroupId}.ics"`,
      });
      return reply.send(calendar);
    });
  });
}

/** @throws Refusal when the municipality, which keeps the subscriptions, could not be asked */
function read({ data, faults }: GraphAnswer): Feed | null {
  if (data == null || faults.length > 0) throw noCopy.calendarAway();
  return inPlainText((data as { calendarFeed: Feed | null }).calendarFeed);
}

/** RFC 9110 §13.1.2: weak comparison, any of a list. */
function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return given.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
}
