import { readFile } from 'node:fs/promises';
import { createHttpServer, listen } from '@samsyn/server/http-server';
import { createLogger } from '@samsyn/server/log';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { IdentityConfig } from './config.js';
import { requireDevelopment, requireLoopback } from './development-only.js';
import { findLogin } from './logins.js';
import { brokenSignInPage } from './other-pages.js';
import { languageFor } from './page-language.js';
import { createProvider } from './provider.js';
import { secure } from './security-headers.js';
import { signInPage } from './sign-in-page.js';
import { signingKeyIn } from './signing-key.js';
import { type TokenChanges, tokenMaker } from './token-maker.js';

/** The dashboard's typeface: one walks from one to the other. Without it the pages use the system's. */
const dashboardFont = new URL(
  '../../../dashboard/src/ui/fonts/inter-latin-wght-normal.woff2',
  import.meta.url,
);

/** A running identity provider. */
export interface Identity {
  readonly issuer: string;
  close(): Promise<void>;
  /** A valid token for a login without any sign-in, or, with changes, one that is not valid. For tests. */
  tokenFor(login: string, changes?: TokenChanges): Promise<string>;
}

/**
 * Starts the development identity provider.
 *
 * @throws StartFailure outside development, or when asked to listen on anything but the loopback address
 */
export async function startIdentity(
  config: IdentityConfig,
  env: Record<string, string | undefined> = process.env,
): Promise<Identity> {
  requireDevelopment(env);
  requireLoopback(config.host);
  const signingKey = await signingKeyIn(config.keyDirectory);
  const logger = createLogger('identity', config.logLevel);

  let provider: Provider | undefined;
  const getProvider = () => provider ?? Promise.reject(new Error('not listening yet'));
  const app = createHttpServer({
    name: 'identity',
    logger,
    ready: async () => getProvider(),
    bodies: 'none',
  });
  acceptOnlyOwnHost(app);
  app.addHook('onRequest', async (_request, reply) =>
    secure((name, value) => reply.header(name, value), config.dashboardUrl),
  );
  app.get('/', async (_request, reply) => reply.redirect(config.dashboardUrl, 303));
  app.register(async (pages) => signIn(pages, async () => getProvider()));
  app.register(async (rest) => protocol(rest, async () => getProvider()));

  const address = await listen(app, config.host, config.port);
  const issuer = config.issuer ?? `http://localhost:${new URL(address).port}`;
  provider = await createProvider(issuer, config.dashboardUrl, signingKey, config.calendarClientSecret);
  provider.on('server_error', (ctx, error) => {
    logger.error({ path: ctx.path, error: error.name, reason: error.message }, 'sign-in failed');
  });
  return { issuer, close: () => app.close(), tokenFor: tokenMaker(issuer, signingKey) };
}

/** A page elsewhere can make its own host name lead to this machine; what it then sends has that name in it. */
function acceptOnlyOwnHost(app: FastifyInstance): void {
  const own = ['localhost', '127.0.0.1', '[::1]'];
  app.addHook('onRequest', async (request, reply) => {
    const [host = ''] = (request.headers.host ?? '').split(/:\d+$/);
    if (!own.includes(host)) return reply.code(421).send({ error: 'misdirected_request' });
  });
}

/** The page where one chooses whom to be, and the choice. */
function signIn(app: FastifyInstance, getProvider: () => Promise<Provider>): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1_024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  const languageOf = (request: FastifyRequest, uiLocales?: unknown) =>
    languageFor({
      chosen: (request.query as { lang?: unknown }).lang,
      uiLocales,
      acceptLanguage: request.headers['accept-language'],
    });
  app.get('/inter.woff2', async (_request, reply) => {
    const font = await readFile(dashboardFont).catch(() => undefined);
    if (!font) return reply.code(404).send();
    return reply.type('font/woff2').header('cache-control', 'max-age=86400').send(font);
  });

  const page = (reply: FastifyReply, html: string, status = 200) =>
    reply.code(status).type('text/html; charset=utf-8').send(html);

  app.get('/sign-in/:uid', async (request, reply) => {
    const interaction = await begun(await getProvider(), request, reply);
    if (!interaction) {
      return page(reply, brokenSignInPage(languageOf(request), 'interaction not found'), 400);
    }
    return page(reply, signInPage(languageOf(request, interaction.params.ui_locales)));
  });

  app.post('/sign-in/:uid', async (request, reply) => {
    const provider = await getProvider();
    const { origin } = request.headers;
    const isOwnForm = origin === undefined || origin === provider.issuer;
    const interaction = isOwnForm ? await begun(provider, request, reply) : undefined;
    const login = findLogin((request.body as URLSearchParams | undefined)?.get('login'));
    if (!interaction || !login) {
      return page(reply, brokenSignInPage(languageOf(request), 'interaction or login not found'), 400);
    }
    const next = await provider.interactionResult(request.raw, reply.raw, {
      login: { accountId: login.login },
    });
    return reply.redirect(next, 303);
  });
}

/** The sign-in that this browser has begun, or undefined. */
async function begun(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
  return interaction?.uid === (request.params as { uid: string }).uid ? interaction : undefined;
}

/** Everything else is OpenID Connect, and oidc-provider's, which reads the body itself. */
function protocol(app: FastifyInstance, getProvider: () => Promise<Provider>): void {
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/*',
    handler: async (request, reply) => {
      const provider = await getProvider();
      reply.hijack();
      await provider.callback()(request.raw, reply.raw);
    },
  });
}
