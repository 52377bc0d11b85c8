import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readExportsConfig } from '../src/config.js';
import { startServer } from '../src/server.js';
import type { FullAnswer } from './answers.js';

/** Proves this service to the identity provider. */
export const calendarSecret = 'a-secret-of-more-than-32-characters';

interface Asked {
  readonly headers: IncomingHttpHeaders;
  /** It was waited for no longer. */
  left: boolean;
  readonly body: { readonly query: string; readonly variables: { readonly input: Record<string, unknown> } };
}

/** What the graph is made to answer. */
export interface GraphAnswers {
  status?: number;
  data?: { municipal: FullAnswer['municipal'] | null; care: FullAnswer['care'] | null } | null;
  errors?: { path?: (string | number)[]; extensions: { code: string } }[];
  /** Sent in place of all that. */
  raw?: string;
  /** The identity provider gives no tokens. */
  signInAway?: boolean;
  /** Waits for this before it answers. */
  after?: () => Promise<unknown>;
}

/** A real exports service before a graph of the test's own. */
export async function startExports(env: Record<string, string> = {}) {
  const asked: Asked[] = [];
  let given: GraphAnswers = {};
  // What this service proves to the identity provider, each time it asks for a token.
  const proved: string[] = [];
  const graph = createServer(async (request, response) => {
    if (request.url === '/.well-known/openid-configuration') {
      const issuer = `http://${request.headers.host}`;
      return response.end(JSON.stringify({ issuer, token_endpoint: `${issuer}/token` }));
    }
    if (request.url === '/token') {
      proved.push(request.headers.authorization ?? '');
      if (given.signInAway) return response.writeHead(503).end('{}');
      return response.end(JSON.stringify({ access_token: `own.token.${proved.length}`, expires_in: 900 }));
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one: Asked = {
      headers: request.headers,
      left: false,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    };
    asked.push(one);
    response.once('close', () => {
      one.left = !response.writableFinished;
    });
    await given.after?.();
    const { status = 200, data, errors, raw } = given;
    response.writeHead(status, { 'content-type': 'application/json', 'x-operation-id': 'operation-1' });
    response.end(raw ?? JSON.stringify({ data, errors }));
  });
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
  const config = {
    GRAPH_URL: `${issuer}/graphql`,
    OIDC_ISSUER: issuer,
    DASHBOARD_URL: 'https://dashboard.example',
    CALENDAR_CLIENT_ID: 'calendars',
    CALENDAR_CLIENT_SECRET: calendarSecret,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ALLOWED_ORIGINS: 'https://dashboard.example',
  };
  const service = await startServer(readExportsConfig({ ...config, ...env }));
  return {
    url: service.url,
    asked,
    proved,
    answer(answers: GraphAnswers) {
      given = answers;
      asked.length = 0;
    },
    get: (path: string, headers: Record<string, string> = { authorization: token }, more: RequestInit = {}) =>
      fetch(`${service.url}${path}`, { headers, ...more }),
    async close() {
      await service.close();
      graph.closeAllConnections();
      await new Promise((resolve) => graph.close(resolve));
    },
  };
}

export type Exports = Awaited<ReturnType<typeof startExports>>;

export const token = 'Bearer aaa.bbb.ccc';
