import type { Logger } from '@samsyn/server/log';
import { noCopy } from '../no-copy.js';

/** What this service is, at the identity provider. */
export interface OwnClient {
  readonly issuer: string;
  readonly id: string;
  readonly secret: string;
}

/** Milliseconds: for the identity provider to answer, and before a token's end that another is asked for. */
const patience = 5_000;
const ahead = 30_000;
/** Of a token of which the provider does not say how long it lasts. */
const usualSeconds = 60;

/**
 * This service's own token for the graph (OAuth client credentials, RFC 6749 §4.4), which may be asked for one thing there: what the secret of
 * a calendar subscription opens. Kept in memory until it ends; asked for once, however many wait for it.
 */
export class OwnToken {
  private kept: { readonly authorization: string; readonly until: number } | undefined;
  private asking: Promise<string> | undefined;

  constructor(
    private readonly client: OwnClient,
    private readonly logger: Logger,
  ) {}

  /** @throws Refusal when the identity provider gives none */
  authorization(): Promise<string> {
    if (this.kept && Date.now() < this.kept.until) return Promise.resolve(this.kept.authorization);
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** The graph does not take it any more. */
  forget(): void {
    this.kept = undefined;
  }

  private async ask(): Promise<string> {
    const answer = await this.post().catch(() => undefined);
    const body = (await answer?.json().catch(() => undefined)) as
      | { access_token?: unknown; expires_in?: unknown }
      | undefined;
    if (!answer?.ok || typeof body?.access_token !== 'string') {
      // Of what was sent and answered nothing: both may hold secrets.
      this.logger.warn({ status: answer?.status ?? 0 }, 'no token of our own for calendars');
      throw noCopy.signInAway();
    }
    const seconds = typeof body.expires_in === 'number' ? body.expires_in : usualSeconds;
    const authorization = `Bearer ${body.access_token}`;
    this.kept = { authorization, until: Date.now() + Math.max(0, seconds * 1_000 - ahead) };
    return authorization;
  }

  private async post(): Promise<Response> {
    const { issuer, id, secret } = this.client;
    const signal = AbortSignal.timeout(patience);
    const found = await fetch(`${issuer}/.well-known/openid-configuration`, { signal, redirect: 'error' });
    const metadata = (await found.json()) as { issuer?: unknown; token_endpoint?: unknown };
    if (metadata.issuer !== issuer || typeof metadata.token_endpoint !== 'string')
      throw new Error('no issuer');
    const named = [id, secret].map(encodeURIComponent).join(':');
    return fetch(metadata.token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(named).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      redirect: 'error',
      signal,
    });
  }
}
