import { readJsonBodies } from '@samsyn/server/json-body';
import { Refusal } from '@samsyn/server/refusals';
import { SignatureVerifier } from '@samsyn/server/request-signature';
import type { FastifyInstance } from 'fastify';

const notSigned = () =>
  new Refusal(401, 'UNAUTHENTICATED', 'This service is reached through the gateway only.');

/** Values in one body: a request of the gateway's holds a few for each entity, of which there may be a thousand. */
const mostValues = 100_000;

/**
 * Lets in only what the gateway has signed, once: who calls the service past it, or sends again what it sent, is
 * answered 401 before the body is read as anything. The caller's own token is still needed, and decides.
 */
export function acceptOnlySigned(app: FastifyInstance, keys: readonly Buffer[]): void {
  const verifier = new SignatureVerifier(keys);

  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/health/')) return;
    if (request.method !== 'POST' || request.headers.signature === undefined) throw notSigned();
  });

  readJsonBodies(app, {
    mostValues,
    admit: (request, body) => {
      const signed = { method: request.method, path: request.url, body };
      if (!verifier.accepts(request.headers, signed)) throw notSigned();
    },
  });
}
