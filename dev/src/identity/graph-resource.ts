import type { ResourceServer } from 'oidc-provider';

/** The only audience of access tokens; clients need not ask for it. */
export const graphAudience = 'urn:samsyn:graph';

/** Seconds that an access token of the dashboard is valid; it is renewed in the background. */
const dashboardTokenLifetime = 15 * 60;

/** How access tokens for the graph are made: a signed JWT that each service verifies by itself. */
export function graphResource(accessTokenTTL = dashboardTokenLifetime): ResourceServer {
  return {
    audience: graphAudience,
    scope: '',
    accessTokenFormat: 'jwt',
    accessTokenTTL,
    jwt: { sign: { alg: 'RS256' } },
  };
}
