import { DocumentGate, type DocumentLimits } from '@samsyn/server/document-gate';
import type { FastifyInstance } from 'fastify';

/**
 * How large an operation of the gateway's may be. It may be larger than a client's: keys are added to every object, and
 * what a client wrote once in a fragment is written out where it is used. Kept above the gateway's by its own tests.
 */
export const documentLimits: DocumentLimits = {
  characters: 300_000,
  tokens: 10_000,
  depth: 24,
  levels: 60,
  fields: 3_000,
  aliases: 1_500,
  directives: 100,
  repeats: 150,
  spreads: 1_000,
};

/** Refuses what is too large before it is validated: the gateway's limits are not trusted to be there. */
export function limitDocuments(app: FastifyInstance): void {
  const gate = new DocumentGate(documentLimits);
  app.addHook('preHandler', async (request, reply) => {
    const query = (request.body as { query?: unknown } | null | undefined)?.query;
    const refusal = typeof query === 'string' ? gate.refuse(query) : undefined;
    if (refusal) return reply.code(400).send(refusal);
  });
}
