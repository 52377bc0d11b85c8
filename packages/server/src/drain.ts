import type { createHttpServer } from './http-server.js';

/**
 * Lets a stopping server's last answers close their connections. A request that was under way when the stop began would
 * otherwise leave its connection open, and the stop would wait for the client to close it.
 */
export function closeConnectionsWhenStopping(app: ReturnType<typeof createHttpServer>): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
}
