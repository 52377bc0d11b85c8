import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { ConfigError } from '@samsyn/server/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDashboardConfig } from './config.js';
import { createApp } from './server.js';

const env = {
  PORT: '0',
  LOG_LEVEL: 'silent',
  GRAPH_URL: 'https://graph.example/graphql',
  EXPORTS_URL: 'https://exports.example',
  OIDC_ISSUER: 'https://login.example/realm',
  OIDC_CLIENT_ID: 'samsyn-dashboard',
};
const site = mkdtempSync(join(tmpdir(), 'samsyn-site-'));
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Samsyn</title>');
  writeFileSync(join(site, 'first-paint.js'), '// theme');
  writeFileSync(join(site, 'assets/app-abc.js'), 'console.log(1)');
  writeFileSync(join(site, 'assets/app-abc.js.br'), brotliCompressSync('console.log(1)'));
  app = await createApp(readDashboardConfig(env), site);
});
afterAll(async () => {
  await app.close();
  rmSync(site, { recursive: true });
});

describe('a page', () => {
  it.each(['/', '/barn', '/plan/4f6f', '/plan/4f6f/utskrift', '/inloggad?code=x&state=y', '/no/such/page'])(
    'is answered with the site and never kept: %s',
    async (url) => {
      const answer = await app.inject({ url });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain('<title>Samsyn</title>');
    },
  );

  it('may run no inline script or style, be framed by nobody, and talk to the graph and the sign-in only', async () => {
    const { headers } = await app.inject({ url: '/' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(
      "connect-src 'self' https://graph.example https://exports.example https://login.example wss://graph.example;",
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('a built file', () => {
  it('is kept for ever, and compressed for whoever takes it', async () => {
    const url = '/assets/app-abc.js';
    const plain = await app.inject({ url });
    expect(plain.body).toBe('console.log(1)');
    expect(plain.headers['cache-control']).toContain('immutable');
    const small = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.headers['content-type']).toContain('javascript');
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe('console.log(1)');
  });

  it.each([
    '/assets/gone.js',
    '/robots.txt',
    '/favicon.ico',
    '/assets/../index.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%00.js',
  ])('that does not exist is missing, and nothing beside the site is reached: %s', async (url) => {
    const answer = await app.inject({ url });
    if (answer.statusCode === 200) expect(answer.body).toContain('<title>Samsyn</title>');
    else expect([400, 403, 404]).toContain(answer.statusCode);
    expect(answer.headers['cache-control'] ?? '').not.toContain('immutable');
    expect(answer.body).not.toContain('"dependencies"');
  });
});

describe('the settings', () => {
  it('say where the graph and the sign-in are, and are never kept', async () => {
    const answer = await app.inject({ url: '/config.json' });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({
      graphUrl: 'https://graph.example/graphql',
      exportsUrl: 'https://exports.example',
      issuer: 'https://login.example/realm',
      clientId: 'samsyn-dashboard',
      audience: 'urn:samsyn:graph',
      demo: false,
      contactEmail: null,
    });
  });

  it('are refused with every fault named at once', () => {
    expect(() =>
      readDashboardConfig({ GRAPH_URL: 'ftp://x', PORT: '99999', CONTACT_EMAIL: 'nobody' }),
    ).toThrow(ConfigError);
    try {
      readDashboardConfig({ GRAPH_URL: 'ftp://x', PORT: '99999', CONTACT_EMAIL: 'nobody' });
    } catch (cause) {
      const { faults } = cause as ConfigError;
      for (const name of ['GRAPH_URL', 'PORT', 'CONTACT_EMAIL', 'OIDC_ISSUER', 'OIDC_CLIENT_ID']) {
        expect(faults.join('\n')).toContain(name);
      }
    }
  });
});

describe('health', () => {
  it('is ready when there is a site to serve, and not before', async () => {
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await app.inject({ url: '/health/ready' })).statusCode).toBe(200);
    const unbuilt = await createApp(readDashboardConfig(env), join(site, 'assets'));
    expect((await unbuilt.inject({ url: '/health/ready' })).statusCode).toBe(503);
    await unbuilt.close();
  });
});
