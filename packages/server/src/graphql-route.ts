import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Answers GraphQL at `/graphql`. The Apollo server must have been started. */
export function mountGraphQL<Context extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context }),
  });
}

/** Lets Apollo stop with the HTTP server: no new operations, the running ones finish. */
export function drainPlugin(app: FastifyInstance) {
  return fastifyApolloDrainPlugin(app);
}
