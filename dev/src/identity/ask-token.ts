import { commandLineClient, demoLoginGrant } from './demo-login-grant.js';

/** Asks a running provider for a demo login's token, as the command line; undefined when it gives none. */
export async function askToken(issuer: string, login: string): Promise<string | undefined> {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: demoLoginGrant, client_id: commandLineClient, login }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  const body = (await answer?.json().catch(() => undefined)) as { access_token?: unknown } | undefined;
  return typeof body?.access_token === 'string' ? body.access_token : undefined;
}
