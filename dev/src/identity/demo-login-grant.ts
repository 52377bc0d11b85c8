import type { ClientMetadata, Provider } from 'oidc-provider';
import { graphAudience, graphResource } from './graph-resource.js';
import { findSubject } from './integrations.js';

/** The grant by which `npm run token` asks for a token without a browser. */
export const demoLoginGrant = 'urn:samsyn:grant-type:demo-login';

/** The command line's name as a client. It can use this grant and nothing else. */
export const commandLineClient = 'samsyn-cli';

export const commandLineClientMetadata: ClientMetadata = {
  client_id: commandLineClient,
  client_name: 'npm run token',
  token_endpoint_auth_method: 'none',
  grant_types: [demoLoginGrant],
  response_types: [],
  redirect_uris: [],
};

/** Seconds: long enough to try things out with curl for an afternoon. */
const commandLineTokenLifetime = 4 * 60 * 60;

/** Adds the grant to a provider: `grant_type=urn:samsyn:grant-type:demo-login&client_id=samsyn-cli&login=…`. */
export function registerDemoLoginGrant(
  provider: Provider,
  errors: typeof import('oidc-provider').errors,
): void {
  provider.registerGrantType<{ login?: string }>(
    demoLoginGrant,
    async (ctx) => {
      // Browsers say that they are browsers; no page may fetch a token past the sign-in.
      if (ctx.get('origin') || ctx.get('sec-fetch-site')) {
        throw new errors.InvalidRequest('this grant is not for browsers');
      }
      const login = findSubject(ctx.oidc.params.login);
      if (!login) throw new errors.InvalidGrant('there is no such demo login');

      const { client } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: login.login });
      const token = new provider.AccessToken({
        client,
        accountId: login.login,
        grantId: await grant.save(),
        gty: demoLoginGrant,
        resourceServer: new provider.ResourceServer(graphAudience, graphResource(commandLineTokenLifetime)),
      });
      ctx.body = {
        access_token: await token.save(),
        token_type: token.tokenType,
        expires_in: token.expiration,
      };
    },
    ['login'],
  );
}
