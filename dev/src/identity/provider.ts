import { randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { calendarClaims, calendarClient, calendarClientMetadata } from './calendar-client.js';
import { commandLineClientMetadata, registerDemoLoginGrant } from './demo-login-grant.js';
import { graphAudience, graphResource } from './graph-resource.js';
import { findSubject } from './integrations.js';
import { loadOidcProvider } from './load-oidc-provider.js';
import { claimsOf } from './logins.js';
import { errorPage, signedOutPage, signOutPage } from './other-pages.js';
import { passingRecords } from './passing-records.js';
import { secure } from './security-headers.js';
import type { SigningKey } from './signing-key.js';

/** The dashboard's name as a client: public, so it proves itself by PKCE. */
export const dashboardClient = 'samsyn-dashboard';

/** Lifetimes in seconds. */
const hour = 60 * 60;
const workingDay = 10 * hour;

/**
 * Makes the OpenID provider: authorization code with PKCE for the dashboard, refresh tokens that change at each use,
 * and JWT access tokens that say who the viewer is.
 */
export async function createProvider(
  issuer: string,
  dashboardUrl: string,
  signingKey: SigningKey,
  calendarClientSecret?: string,
): Promise<Provider> {
  const { Provider, errors } = await loadOidcProvider();
  const provider = new Provider(
    issuer,
    configuration(dashboardUrl, signingKey, errors, calendarClientSecret),
  );
  provider.use(async (ctx, next) => {
    secure((name, value) => ctx.set(name, value), dashboardUrl);
    await next();
  });
  registerDemoLoginGrant(provider, errors);
  return provider;
}

function configuration(
  dashboardUrl: string,
  signingKey: SigningKey,
  errors: typeof import('oidc-provider').errors,
  calendarClientSecret: string | undefined,
): Configuration {
  const dashboardOrigin = new URL(dashboardUrl).origin;
  return {
    adapter: passingRecords(),
    jwks: { keys: [signingKey] },
    clients: [
      {
        client_id: dashboardClient,
        client_name: 'Samsyn',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${dashboardUrl}/inloggad`],
        post_logout_redirect_uris: [`${dashboardUrl}/`],
      },
      commandLineClientMetadata,
      ...(calendarClientSecret ? [calendarClientMetadata(calendarClientSecret)] : []),
    ],
    clientDefaults: { id_token_signed_response_alg: 'RS256' },
    responseTypes: ['code'],
    clientAuthMethods: ['none', 'client_secret_basic'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'name', 'principal', 'units', 'roles'] },
    findAccount: (_ctx, subject) => {
      const login = findSubject(subject);
      return login && { accountId: subject, claims: async () => ({ sub: subject, ...claimsOf(login) }) };
    },
    loadExistingGrant: grantWithoutAsking,
    extraTokenClaims: (_ctx, token) => {
      if (token.kind === 'ClientCredentials')
        return token.clientId === calendarClient ? calendarClaims : undefined;
      const login = 'accountId' in token ? findSubject(token.accountId) : undefined;
      return login && claimsOf(login);
    },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientId === dashboardClient && origin === dashboardOrigin,
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    cookies: {
      // Cookies do not know ports: a plain name could meet another program's on localhost.
      names: { session: 'samsyn_session', interaction: 'samsyn_sign_in', resume: 'samsyn_resume' },
      keys: [randomBytes(32).toString('hex')],
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    ttl: {
      AccessToken: (_ctx, token) => token.resourceServer?.accessTokenTTL ?? hour,
      AuthorizationCode: 60,
      ClientCredentials: (_ctx, token) => token.resourceServer?.accessTokenTTL ?? hour,
      Grant: workingDay,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: workingDay,
      Session: workingDay,
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: { enabled: true, logoutSource: signOut, postLogoutSuccessSource: signedOutPage },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => graphAudience,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, resource) => {
          if (resource !== graphAudience) throw new errors.InvalidTarget();
          return graphResource();
        },
      },
    },
    renderError: errorPage,
  };
}

/** Nobody is asked whether the dashboard may sign them in: it is the product itself. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const given = session.grantIdFor(client.clientId);
  const known = given && (await provider.Grant.find(given));
  if (known) return known;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/**
 * Ends the session at once when the dashboard shows whose it is (its ID token), and asks otherwise: any page can send
 * a browser here.
 */
async function signOut(ctx: KoaContextWithOIDC, form: string) {
  const { session, params, entities, provider } = ctx.oidc;
  const hinted = (entities.IdTokenHint as { payload?: { sub?: string } } | undefined)?.payload?.sub;
  const back = params?.post_logout_redirect_uri;
  if (!session || hinted !== session.accountId || typeof back !== 'string') return signOutPage(ctx, form);
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    const grant = grantId && (await provider.Grant.find(grantId));
    if (grant) await grant.destroy();
  }
  await session.destroy();
  ctx.cookies.set(provider.cookieName('session'), null);
  const address = new URL(back);
  if (typeof params?.state === 'string') address.searchParams.set('state', params.state);
  ctx.redirect(address.href);
}
