import { access } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { createHttpServer, listen } from '@samsyn/server/http-server';
import { createLogger } from '@samsyn/server/log';
import { errorBody } from '@samsyn/server/refusals';
import type { Running } from '@samsyn/server/run';
import type { DashboardConfig } from './config.js';
import { securityHeaders } from './headers.js';

/** The built site lies beside the built server: dist/site and dist/server. */
const builtSite = join(import.meta.dirname, '../site');

/** A year, in seconds: a hashed file never changes. */
const forever = 'public, max-age=31536000, immutable';
/** The few files that keep their names. */
const briefly = 'public, max-age=300';

/** Serves the built site and tells it where the graph and the sign-in are. Holds no data and knows nobody. */
export async function startServer(config: DashboardConfig, site: string = builtSite): Promise<Running> {
  const app = await createApp(config, site);
  const url = await listen(app, config.HOST, config.PORT);
  return { url, close: () => app.close() };
}

export async function createApp(
  config: DashboardConfig,
  site: string = builtSite,
): Promise<ReturnType<typeof createHttpServer>> {
  const app = createHttpServer({
    name: 'dashboard',
    logger: createLogger('dashboard', config.LOG_LEVEL),
    bodies: 'none',
    // Without a build there is nothing to serve; say so instead of answering 404 to everybody.
    ready: () => access(join(site, 'index.html')),
  });

  const headers = securityHeaders(config);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });

  app.get('/config.json', async () => ({
    graphUrl: config.GRAPH_URL,
    exportsUrl: config.EXPORTS_URL,
    issuer: config.OIDC_ISSUER,
    clientId: config.OIDC_CLIENT_ID,
    audience: config.OIDC_AUDIENCE,
    demo: config.DEMO,
    contactEmail: config.CONTACT_EMAIL ?? null,
  }));

  await app.register(fastifyStatic, {
    root: join(site, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    cacheControl: false,
    // sendFile() below comes through here too.
    setHeaders: (reply, path) => {
      if (path.startsWith(join(site, 'assets'))) reply.header('cache-control', forever);
    },
  });

  for (const file of ['first-paint.js', 'mark.svg']) {
    app.get(`/${file}`, async (_request, reply) =>
      reply.header('cache-control', briefly).sendFile(file, site),
    );
  }

  // Any other address is a page; the site itself says when there is none. A missing file is a missing file.
  app.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (/\.[a-z0-9]+$/i.test(path)) {
      return reply.code(404).send(errorBody('NO_SUCH_ADDRESS', 'There is nothing at this address.'));
    }
    return reply.sendFile('index.html', site);
  });

  return app;
}
