import type { ClientMetadata } from 'oidc-provider';

/** The machine that fetches subscribed calendars: a client with a secret, which signs in as itself and as no person. */
export const calendarClient = 'samsyn-exports-calendar';

/** What its tokens say: a role that may ask the graph for one thing. */
export const calendarClaims = { name: 'Kalendrar', principal: 'samsyn', units: [], roles: ['CALENDAR'] };

/** The client as the provider knows it (OAuth client credentials, RFC 6749 §4.4). */
export function calendarClientMetadata(secret: string): ClientMetadata {
  return {
    client_id: calendarClient,
    client_secret: secret,
    client_name: 'Samsyn, kalendrar',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}
