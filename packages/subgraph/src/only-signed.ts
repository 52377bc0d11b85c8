import { SignatureVerifier } from '@samsyn/server/request-signature';
import type { FastifyInstance } from 'fastify';

/** Told as UNAUTHENTICATED by the server's own error handler. */
class NotSigned extends Error {
  readonly code = 'NOT_SIGNED';
  readonly statusCode = 401;
}

/**
 * Lets in only what the gateway has signed, once: who calls the service past it, or sends again what it sent, is
 * answered 401 before the body is read as anything. The caller's own token is still needed, and decides.
 */
export function acceptOnlySigned(app: FastifyInstance, keys: readonly Buffer[]): void {
  const verifier = new SignatureVerifier(keys);

  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/health/')) return;
    if (request.method !== 'POST' || request.headers.signature === undefined) throw new NotSigned();
  });

  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const signed = { method: request.method, path: request.url, body: body as Buffer };
    if (!verifier.accepts(request.headers, signed)) return done(new NotSigned());
    return parse(request, body.toString('utf8'), done);
  });
}
