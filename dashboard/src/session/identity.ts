import {
  InMemoryWebStorage,
  OidcClient,
  type OidcMetadata,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { ownPath, paths } from '../paths.js';
import type { Settings } from '../settings.js';

/** What became of the address the page was opened with. */
export type Opening =
  | { readonly kind: 'signed-in'; readonly returnTo: string | null }
  | { readonly kind: 'signed-out'; readonly returnTo: string | null; readonly failed?: 'sign-in' | 'issuer' }
  | { readonly kind: 'leaving' };

/** Says only that somebody signed in in this browser, so that a reload or a new tab may ask the issuer silently; never who. */
const marker = 'samsyn.session';

/** Says only that this browser has been lent: whoever wants in from here is asked who they are, whatever the issuer remembers. */
const lentMarker = 'samsyn.lent';

/** What the issuer said of itself, for the way there and back: it is asked once, not on each side of it. */
const issuerMarker = 'samsyn.issuer';

/** A token this close to its end (seconds) is renewed before it is used. */
const margin = 30;

/** Binds the answer to the question: an ID token of another sign-in has another. The library sends none by itself. */
const newNonce = () => crypto.randomUUID();

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, by redirects of the whole page. Tokens live in memory only; what
 * must survive the redirect (PKCE verifier, state, nonce, where to return) lies in sessionStorage until it is used.
 */
export class Identity {
  private readonly manager: UserManager;
  private renewing: Promise<boolean> | null = null;
  private user: User | null = null;

  constructor(
    readonly settings: Settings,
    origin: string,
  ) {
    this.manager = new UserManager({
      authority: settings.issuer,
      client_id: settings.clientId,
      redirect_uri: origin + paths.signedIn,
      post_logout_redirect_uri: origin + paths.start,
      response_type: 'code',
      scope: 'openid profile',
      resource: settings.audience,
      extraTokenParams: { resource: settings.audience },
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
      automaticSilentRenew: false,
      monitorSession: false,
      loadUserInfo: false,
      ...knownIssuer(),
      requestTimeoutInSeconds: 5,
    });
  }

  /** Whether the browser leaves this address at once, to ask the issuer silently who it is. */
  asksWho(location: Location): boolean {
    return location.pathname !== paths.signedIn && localStorage.getItem(marker) !== null && !isLent();
  }

  /** The page that a sign-in which comes back will lead to, known before it is completed; null when none comes back. */
  async destination(location: Location): Promise<string | null> {
    if (location.pathname !== paths.signedIn) return null;
    const { state } = await new OidcClient(this.manager.settings).readSigninResponseState(location.href);
    return new URL(ownPath(state.data), location.origin).pathname;
  }

  /** Completes a sign-in that comes back, or resumes one after a reload. Called once, before anything is shown. */
  async open(location: Location): Promise<Opening> {
    const here = location.pathname + location.search + location.hash;
    if (location.pathname === paths.signedIn) return this.complete(location.href);
    if (!this.asksWho(location)) return { kind: 'signed-out', returnTo: null };
    try {
      const issuer = await this.manager.metadataService.getMetadata();
      sessionStorage.setItem(issuerMarker, JSON.stringify(issuer));
      await this.manager.signinRedirect({ prompt: 'none', state: here, nonce: newNonce() });
      return { kind: 'leaving' };
    } catch {
      return { kind: 'signed-out', returnTo: null, failed: 'issuer' };
    }
  }

  /** Leaves for the issuer's sign-in page; comes back to the given address. */
  async signIn(returnTo: string): Promise<void> {
    const prompt = isLent() ? { prompt: 'login' } : {};
    await this.manager.signinRedirect({ state: returnTo, nonce: newNonce(), ...prompt });
  }

  /** This page keeps its token; a reload, another tab or another address asks who one is. */
  lend(): void {
    localStorage.setItem(lentMarker, 'yes');
  }

  /** The token for the graph, renewed in time; undefined when nobody is signed in. */
  async accessToken(): Promise<string | undefined> {
    if (this.user && (this.user.expires_in ?? 0) < margin) await this.renew();
    return this.user?.access_token;
  }

  /** Gets a new token without leaving the page. False when the reader must sign in again. */
  renew(): Promise<boolean> {
    this.renewing ??= this.renewOnce().finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }

  /** Forgets everything here, then ends the session at the issuer. */
  async signOut(): Promise<void> {
    const hint = this.user?.id_token;
    await this.forget();
    await this.manager.signoutRedirect(hint ? { id_token_hint: hint } : {});
  }

  async forget(): Promise<void> {
    this.user = null;
    localStorage.removeItem(marker);
    await this.manager.removeUser();
    await this.manager.clearStaleState();
  }

  private async complete(href: string): Promise<Opening> {
    try {
      this.user = await this.manager.signinRedirectCallback(href);
      localStorage.setItem(marker, 'open');
      localStorage.removeItem(lentMarker);
      return { kind: 'signed-in', returnTo: ownPath(this.user.state) };
    } catch (cause) {
      localStorage.removeItem(marker);
      // The silent question was answered "not signed in any more": an ordinary end, not a failure.
      const refusal = cause as { error?: string; state?: unknown };
      const returnTo = ownPath(refusal.state);
      return refusal.error === 'login_required' || refusal.error === 'interaction_required'
        ? { kind: 'signed-out', returnTo }
        : { kind: 'signed-out', returnTo, failed: 'sign-in' };
    }
  }

  private async renewOnce(): Promise<boolean> {
    // Without a refresh token the library would try a hidden frame, which the content security policy forbids.
    if (!this.user?.refresh_token) return false;
    try {
      this.user = await this.manager.signinSilent();
      return this.user !== null;
    } catch {
      return false;
    }
  }
}

function knownIssuer(): { metadata?: Partial<OidcMetadata> } {
  const known = sessionStorage.getItem(issuerMarker);
  sessionStorage.removeItem(issuerMarker);
  return known ? { metadata: JSON.parse(known) } : {};
}

function isLent(): boolean {
  return localStorage.getItem(lentMarker) !== null;
}
