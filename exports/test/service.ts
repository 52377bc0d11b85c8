import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readExportsConfig } from '../src/config.js';
import { startServer } from '../src/server.js';
import type { FullAnswer } from './answers.js';

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
  /** Waits for this before it answers. */
  after?: () => Promise<unknown>;
}

/** A real exports service before a graph of the test's own. */
export async function startExports(env: Record<string, string> = {}) {
  const asked: Asked[] = [];
  let given: GraphAnswers = {};
  const graph = createServer(async (request, response) => {
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
    const { status = 200, data, errors, raw, after } = given;
    await after?.();
    response.writeHead(status, { 'content-type': 'application/json', 'x-operation-id': 'operation-1' });
    response.end(raw ?? JSON.stringify({ data, errors }));
  });
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
  const graphUrl = `http://127.0.0.1:${(graph.address() as AddressInfo).port}/graphql`;
  const config = {
    GRAPH_URL: graphUrl,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ALLOWED_ORIGINS: 'https://dashboard.example',
  };
  const service = await startServer(readExportsConfig({ ...config, ...env }));
  return {
    url: service.url,
    asked,
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
