import { type CorsRules, corsHeaders, isForeign } from '@samsyn/server/cors';
import type { createHttpServer } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { noCopy } from './no-copy.js';

export type App = ReturnType<typeof createHttpServer>;

/** What pages may send. */
const pagesMay: CorsRules = { methods: 'GET', headers: 'authorization' };

/** Of a file that is fetched and kept: it shows and runs nothing where it is opened. */
export const safeFile = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
};

const bearer = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/i;

/**
 * What holds for every file that is fetched here: pages of our own origins alone, with a token, and a line in the log when it is
 * answered. In order, each before the next costs anything.
 */
export function guardFiles(scope: App, allowedOrigins: readonly string[], logger: Logger): void {
  scope.addHook('onRequest', async ({ method, headers }, reply) => {
    reply.headers({ ...safeFile, ...corsHeaders(headers.origin, allowedOrigins, preflight(method)) });
    if (isForeign(headers.origin, allowedOrigins)) throw noCopy.forbidden();
    if (method === 'OPTIONS') return;
    if (!bearer.test(headers.authorization ?? '')) {
      reply.header('www-authenticate', 'Bearer');
      throw noCopy.unauthenticated();
    }
  });

  logAnswers(scope, logger);
}

/** A line for each answer: of the address its pattern alone, which may hold a key or a secret. */
export function logAnswers(scope: App, logger: Logger): void {
  scope.addHook('onResponse', async (request, reply) => {
    // Refusals are logged by the server that all processes have.
    if (request.method === 'OPTIONS' || reply.statusCode >= 400) return;
    const operationId = reply.getHeader('x-operation-id');
    const ms = Math.round(reply.elapsedTime);
    logger.info({ operationId, route: request.routeOptions.url, status: reply.statusCode, ms }, 'answered');
  });
}

const preflight = (method: string) => (method === 'OPTIONS' ? pagesMay : undefined);
