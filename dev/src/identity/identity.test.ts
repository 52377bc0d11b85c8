import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../ports.js';
import { askToken } from './ask-token.js';
import { pkce, TestBrowser } from './browser-for-tests.js';
import { demoIntegrations } from './integrations.js';
import { demoLogins } from './logins.js';
import { type Identity, startIdentity } from './server.js';

const dashboardUrl = 'http://localhost:3999';
const redirectUri = `${dashboardUrl}/inloggad`;
const audience = 'urn:samsyn:graph';
const keyDirectory = mkdtempSync(join(tmpdir(), 'samsyn-identity-test-'));
const calendarClientSecret = randomBytes(32).toString('hex');
const config = {
  ...{ host: '127.0.0.1', port: 0, dashboardUrl, keyDirectory, logLevel: 'silent' },
  calendarClientSecret,
};
const inTest = { SAMSYN_ENV: 'test' };

let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity(config, inTest);
});
afterAll(async () => {
  await identity?.close();
  rmSync(keyDirectory, { recursive: true, force: true });
});

const address = (path: string) => `${identity.issuer}${path}`;

async function verified(token: string) {
  const { payload, protectedHeader } = await jwtVerify(token, createRemoteJWKSet(new URL(address('/jwks'))), {
    issuer: identity.issuer,
    audience,
    typ: 'at+jwt',
  });
  return { payload, protectedHeader };
}

function authorizationUrl(changes: Record<string, string | undefined> = {}) {
  const parameters = {
    client_id: 'samsyn-dashboard',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state: 'state-of-the-test',
    nonce: 'nonce-of-the-test',
    code_challenge: pkce().challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return address(`/auth?${new URLSearchParams(given)}`);
}

const postForm = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(address(path), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form),
  });

/** Signs in through the page, as a browser does, up to the code that the dashboard gets. */
async function codeFor(login: string, browser = new TestBrowser(), changes: Record<string, string> = {}) {
  const { verifier, challenge } = pkce();
  const page = await browser.follow(authorizationUrl({ code_challenge: challenge, ...changes }));
  const chosen = await browser.follow(page.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: identity.issuer },
    body: new URLSearchParams({ login }),
  });
  const returned = new URL(chosen.leadsTo ?? expect.unreachable(`no way back from ${chosen.url}`));
  return { returned, code: returned.searchParams.get('code') ?? '', verifier };
}

const exchange = (code: string, verifier: string) =>
  postForm('/token', {
    grant_type: 'authorization_code',
    client_id: 'samsyn-dashboard',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  });

const refresh = (token: string) =>
  postForm('/token', { grant_type: 'refresh_token', client_id: 'samsyn-dashboard', refresh_token: token });

describe('the provider', () => {
  it('publishes its addresses and a public key', async () => {
    const metadata = await (await fetch(address('/.well-known/openid-configuration'))).json();
    expect(metadata).toMatchObject({
      issuer: identity.issuer,
      authorization_endpoint: address('/auth'),
      token_endpoint: address('/token'),
      end_session_endpoint: address('/session/end'),
      code_challenge_methods_supported: ['S256'],
    });
    const { keys } = await (await fetch(metadata.jwks_uri)).json();
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
    expect(keys[0]).toMatchObject({ kty: 'RSA', use: 'sig', alg: 'RS256' });
  });

  it('answers for its health', async () => {
    expect((await fetch(address('/health/live'))).status).toBe(200);
    expect((await fetch(address('/health/ready'))).status).toBe(200);
  });

  it('keeps its signing key over a restart, for its owner alone', async () => {
    const token = await identity.tokenFor('bup.farsta');
    const keysBefore = await (await fetch(address('/jwks'))).json();
    const again = await startIdentity(config, inTest);
    const keysAfter = await (await fetch(`${again.issuer}/jwks`)).json();
    await again.close();
    expect(keysAfter).toEqual(keysBefore);
    await expect(jwtVerify(token, createLocalJWKSet(keysAfter))).resolves.toBeDefined();
    expect(statSync(join(keyDirectory, 'identity-key.json')).mode & 0o777).toBe(0o600);
  });

  it('is not reached under another host name', async () => {
    const { port } = new URL(identity.issuer);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: '/jwks', headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

describe('signing in', () => {
  it.each(demoLogins)('as $login gives a token that says who it is', async (login) => {
    const { returned, code, verifier } = await codeFor(login.login);
    expect(`${returned.origin}${returned.pathname}`).toBe(redirectUri);
    expect(returned.searchParams.get('state')).toBe('state-of-the-test');

    const tokens = await (await exchange(code, verifier)).json();
    const { payload, protectedHeader } = await verified(tokens.access_token);
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      sub: login.login,
      name: login.name,
      principal: login.principal,
      units: login.units,
      roles: login.roles,
    });
    expect(payload.jti).toEqual(expect.any(String));
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);

    expect(decodeJwt(tokens.id_token)).toMatchObject({
      sub: login.login,
      aud: 'samsyn-dashboard',
      nonce: 'nonce-of-the-test',
      name: login.name,
      units: login.units,
    });
  });

  it('needs PKCE', async () => {
    const { leadsTo } = await new TestBrowser().follow(
      authorizationUrl({ code_challenge: undefined, code_challenge_method: undefined }),
    );
    expect(new URL(leadsTo ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('takes no plain PKCE challenge', async () => {
    const { leadsTo } = await new TestBrowser().follow(authorizationUrl({ code_challenge_method: 'plain' }));
    expect(new URL(leadsTo ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it.each([
    'http://localhost:3999/elsewhere',
    'http://localhost:3999.evil.example/inloggad',
    'https://evil.example/inloggad',
    'http://localhost:3999/inloggad/../elsewhere',
  ])('never leads to %s', async (elsewhere) => {
    const { answer, leadsTo } = await new TestBrowser().follow(authorizationUrl({ redirect_uri: elsewhere }));
    expect(leadsTo).toBeUndefined();
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('invalid_redirect_uri');
  });

  it('refuses a wrong verifier and none, and takes the right one', async () => {
    const { code, verifier } = await codeFor('bup.farsta');
    const wrong = await exchange(code, pkce().verifier);
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ error: 'invalid_grant' });
    expect((await exchange(code, '')).status).toBe(400);
    expect((await exchange(code, verifier)).status).toBe(200);
  });

  it('takes a code once only', async () => {
    const { code, verifier } = await codeFor('bup.farsta');
    expect((await exchange(code, verifier)).status).toBe(200);
    expect((await exchange(code, verifier)).status).toBe(400);
  });

  it('refuses another audience', async () => {
    const { leadsTo } = await new TestBrowser().follow(authorizationUrl({ resource: 'urn:other:graph' }));
    expect(new URL(leadsTo ?? '').searchParams.get('error')).toBe('invalid_target');
  });

  it('refuses a login that is not in the list, and a form that comes from elsewhere', async () => {
    const browser = new TestBrowser();
    const { url } = await browser.follow(authorizationUrl());
    const send = (login: string, origin: string) =>
      browser.request(url, { method: 'POST', headers: { origin }, body: new URLSearchParams({ login }) });
    expect((await send('nobody.nowhere', identity.issuer)).status).toBe(400);
    expect((await send('bup.farsta', 'https://evil.example')).status).toBe(400);
    expect((await send('bup.farsta', identity.issuer)).status).toBe(303);
  });

  it('cannot be finished in a browser that has not begun it', async () => {
    const { url } = await new TestBrowser().follow(authorizationUrl());
    expect((await new TestBrowser().request(url)).status).toBe(400);
  });
});

describe('guessing', () => {
  const guess = () => randomBytes(32).toString('base64url');

  it('is hopeless: what is given out has 128 bits and more of chance in it, and is never the same', async () => {
    const { code } = await codeFor('bup.farsta');
    const { code: next } = await codeFor('bup.farsta');
    expect(code.length).toBeGreaterThanOrEqual(22);
    expect(next).not.toBe(code);
  });

  it('of codes and of refresh tokens is refused a hundred times alike, and opens nothing', async () => {
    const { code, verifier } = await codeFor('bup.farsta');
    const answers = new Set<string>();
    for (let attempt = 0; attempt < 50; attempt += 1) {
      for (const answer of [await exchange(guess(), verifier), await refresh(guess())]) {
        expect(answer.status).toBe(400);
        answers.add(await answer.text());
      }
    }
    expect([...answers]).toEqual([expect.stringContaining('invalid_grant')]);
    expect((await exchange(code, verifier)).status).toBe(200);
  });

  it('of sign-ins that somebody has begun opens none, in whatever form it is sent', async () => {
    const browser = new TestBrowser();
    const { url } = await browser.follow(authorizationUrl());
    for (const uid of [guess(), 'x', '__proto__', '..%2f', url.split('/').at(-1) ?? '']) {
      for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain']) {
        const answer = await fetch(address(`/sign-in/${uid}`), {
          method: 'POST',
          headers: { 'content-type': type },
          body: type.endsWith('json') ? '{"login":"bup.farsta"}' : 'login=bup.farsta',
        });
        expect([400, 415]).toContain(answer.status);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
  });
});

describe('a session', () => {
  it('lets the dashboard sign in again without asking', async () => {
    const browser = new TestBrowser();
    await codeFor('bup.farsta', browser);
    const { leadsTo } = await browser.follow(authorizationUrl({ prompt: 'none' }));
    expect(new URL(leadsTo ?? '').searchParams.get('code')).toBeTruthy();
  });

  it('renews its token, with a new refresh token each time', async () => {
    const { code, verifier } = await codeFor('samordnare.farsta');
    const first = await (await exchange(code, verifier)).json();
    const second = await (await refresh(first.refresh_token)).json();
    expect((await verified(second.access_token)).payload.sub).toBe('samordnare.farsta');
    expect(second.refresh_token).not.toBe(first.refresh_token);

    // A refresh token used twice was stolen: everything that came of it ends.
    expect((await refresh(first.refresh_token)).status).toBe(400);
    expect((await refresh(second.refresh_token)).status).toBe(400);
  });

  it('ends with sign-out: back to the dashboard, no renewal, and the next one is asked again', async () => {
    const browser = new TestBrowser();
    const { code, verifier } = await codeFor('bup.farsta', browser);
    const tokens = await (await exchange(code, verifier)).json();
    const { leadsTo } = await browser.follow(
      address(
        `/session/end?${new URLSearchParams({
          id_token_hint: tokens.id_token,
          post_logout_redirect_uri: `${dashboardUrl}/`,
          state: 'out',
        })}`,
      ),
    );
    expect(leadsTo).toBe(`${dashboardUrl}/?state=out`);
    expect((await refresh(tokens.refresh_token)).status).toBe(400);
    const next = await browser.follow(authorizationUrl({ prompt: 'none' }));
    expect(new URL(next.leadsTo ?? '').searchParams.get('error')).toBe('login_required');
  });

  it('is not ended by a page elsewhere, and sign-out leads nowhere else', async () => {
    const browser = new TestBrowser();
    const { code, verifier } = await codeFor('bup.farsta', browser);
    const { id_token } = await (await exchange(code, verifier)).json();
    const asked = await browser.follow(address('/session/end'));
    expect(asked.answer.status).toBe(200);
    expect(await asked.answer.text()).toContain('op.logoutForm');
    const elsewhere = await browser.follow(
      address(
        `/session/end?${new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: 'https://evil.example/' })}`,
      ),
    );
    expect(elsewhere.leadsTo).toBeUndefined();
    expect(elsewhere.answer.status).toBe(400);
    const still = await browser.follow(authorizationUrl({ prompt: 'none' }));
    expect(new URL(still.leadsTo ?? '').searchParams.get('code')).toBeTruthy();
  });

  it('can change to another login', async () => {
    const browser = new TestBrowser();
    await codeFor('bup.farsta', browser);
    const page = await browser.follow(authorizationUrl({ prompt: 'login' }));
    expect(await page.answer.text()).toContain('value="chef.farsta"');
  });
});

describe('a browser on another origin', () => {
  it('may ask for tokens only from the dashboard', async () => {
    const own = await postForm('/token', { client_id: 'samsyn-dashboard' }, { origin: dashboardUrl });
    expect(own.headers.get('access-control-allow-origin')).toBe(dashboardUrl);
    const other = await postForm(
      '/token',
      { client_id: 'samsyn-dashboard' },
      { origin: 'https://evil.example' },
    );
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the command line', () => {
  const ask = (form: Record<string, string>, headers = {}) =>
    postForm(
      '/token',
      { grant_type: 'urn:samsyn:grant-type:demo-login', client_id: 'samsyn-cli', ...form },
      headers,
    );

  it('gets a token for a login without a browser', async () => {
    const { access_token } = await (await ask({ login: 'sekretariat.bussam' })).json();
    expect((await verified(access_token)).payload).toMatchObject({
      sub: 'sekretariat.bussam',
      principal: 'region-stockholm',
      units: ['bussam'],
      roles: ['SECRETARIAT'],
    });
  });

  it.each(demoIntegrations)(
    'gets a token for the system $login, which cannot sign in at the page',
    async (system) => {
      const { access_token } = await (await ask({ login: system.login })).json();
      const { login: sub, units } = system;
      expect((await verified(access_token)).payload).toMatchObject({ sub, units, roles: ['IMPORTER'] });
      await expect(codeFor(system.login)).rejects.toThrow();
    },
  );

  it('asks as `npm run token` does, and is told nothing where nobody answers', async () => {
    const token = await askToken(identity.issuer, 'bup.farsta');
    expect((await verified(token ?? '')).payload.sub).toBe('bup.farsta');
    expect(await askToken(identity.issuer, 'nobody.nowhere')).toBeUndefined();
    expect(await askToken(`http://127.0.0.1:${await findFreePort()}`, 'bup.farsta')).toBeUndefined();
  });

  it('gets none for an unknown login, as another client, or from a page', async () => {
    expect((await ask({ login: 'nobody.nowhere' })).status).toBe(400);
    expect((await ask({ login: 'bup.farsta', client_id: 'samsyn-dashboard' })).status).toBe(400);
    expect((await ask({ login: 'bup.farsta' }, { origin: dashboardUrl })).status).toBe(400);
    expect((await ask({ login: 'bup.farsta' }, { 'sec-fetch-site': 'same-origin' })).status).toBe(400);
  });
});

describe('tokens for tests', () => {
  it('are valid, or wrong in just the way asked for', async () => {
    expect((await verified(await identity.tokenFor('bup.farsta'))).payload.units).toEqual(['bup-farsta']);
    const past = Math.floor(Date.now() / 1000) - 60;
    await expect(verified(await identity.tokenFor('bup.farsta', { exp: past }))).rejects.toThrow(/exp/);
    await expect(verified(await identity.tokenFor('bup.farsta', { aud: 'urn:other' }))).rejects.toThrow(
      /aud/,
    );
    await expect(verified(await identity.tokenFor('bup.farsta', { iss: 'http://other' }))).rejects.toThrow(
      /iss/,
    );
  });
});

describe('the machine that fetches calendars', () => {
  const ask = (secret: string, form: Record<string, string> = { grant_type: 'client_credentials' }) => {
    const proof = Buffer.from(`samsyn-exports-calendar:${secret}`).toString('base64');
    return postForm('/token', form, { authorization: `Basic ${proof}` });
  };

  it('signs in as itself, with a secret, and gets a role that is nobody else’s and no unit', async () => {
    const answer = await ask(calendarClientSecret);
    expect(answer.status).toBe(200);
    const { access_token: token, refresh_token: more } = (await answer.json()) as Record<string, string>;
    expect(more).toBeUndefined();
    const { payload } = await verified(token ?? '');
    expect(payload).toMatchObject({ sub: 'samsyn-exports-calendar', roles: ['CALENDAR'], units: [] });
    expect(demoLogins.flatMap(({ roles }) => roles as string[])).not.toContain('CALENDAR');
  });

  it('gets nothing with another secret, or as a person, nor does the dashboard as a machine', async () => {
    expect((await ask('x'.repeat(64))).status).toBe(401);
    const asPerson = { grant_type: 'urn:samsyn:demo-login', login: 'chef.farsta' };
    expect((await ask(calendarClientSecret, asPerson)).status).toBe(400);
    const machine = { grant_type: 'client_credentials', client_id: 'samsyn-dashboard' };
    expect((await postForm('/token', machine)).status).toBe(400);
  });
});
