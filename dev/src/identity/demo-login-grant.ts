import type { ClientMetadata, Provider } from 'oidc-provider';
import { findLogin } from './logins.js';
import { graphAudience } from './provider.js';

/** The grant by which `npm run token` asks for a token without a browser. */
export const demoLoginGrant = 'urn:samsyn:grant-type:demo-login';

/** `npm run token` as a client. It can do this and nothing else. */
export const tokenClient: ClientMetadata = {
  client_id: 'samsyn-cli',
  client_name: 'npm run token',
  token_endpoint_auth_method: 'none',
  grant_types: [demoLoginGrant],
  response_types: [],
  redirect_uris: [],
};

/** Adds the grant to a provider: `grant_type=urn:samsyn:grant-type:demo-login&client_id=samsyn-cli&login=…`. */
export function registerDemoLoginGrant(provider: Provider): void {
  provider.registerGrantType<{ login?: string }>(
    demoLoginGrant,
    async (ctx) => {
      const { client, params, resourceServers } = ctx.oidc;
      // For the command line alone: no page in a browser may fetch a token past the sign-in.
      if (ctx.get('origin') || ctx.get('sec-fetch-site')) refuse(ctx, 'this grant is not for browsers');
      const login = findLogin(params.login);
      if (!login) refuse(ctx, 'there is no such demo login');
      
    },
    ['login'],
  );
}
