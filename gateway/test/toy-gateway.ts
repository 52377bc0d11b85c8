import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { request } from 'undici';
import type { GatewayConfig } from '../src/config.js';
import type { SocketLimits } from '../src/edge/socket.js';
import { loadSupergraph, type Supergraph } from '../src/planning/supergraph.js';
import { startServer } from '../src/server.js';
import { type Resolvers, type SubgraphServer, startSubgraph } from './subgraph-server.js';
import { toyResolvers, toyTypeDefs } from './toy-graph.js';

/** What a client gets back. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the form of its own answer
  readonly data?: any;
  readonly errors?: {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown> & { code: string };
  }[];
}

export interface TestGateway<Name extends string> {
  readonly url: string;
  readonly subgraphs: Record<Name, SubgraphServer>;
  readonly supergraph: Supergraph;
  /** Sends one operation. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Forgets what the subgraphs have received, and mends them. */
  reset(): void;
  close(): Promise<void>;
}

/** A gateway over real subgraphs, each on its own port. */
export async function startGateway<Name extends string>(
  graph: Record<Name, { typeDefs: string; resolvers: Resolvers }>,
  config: Partial<GatewayConfig> = {},
  sockets: Partial<SocketLimits> = {},
): Promise<TestGateway<Name>> {
  const names = Object.keys(graph) as Name[];
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({ name, typeDefs: parse(graph[name].typeDefs), url: `http://${name}/graphql` })),
  );
  if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'));
  const supergraph = loadSupergraph(supergraphSdl);
  const subgraphs = {} as Record<Name, SubgraphServer>;
  for (const name of names)
    subgraphs[name] = await startSubgraph(graph[name].typeDefs, graph[name].resolvers);
  const running = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      subgraphs: Object.fromEntries(names.map((name) => [name, subgraphs[name].url])),
      signingKeys: Object.fromEntries(names.map((name) => [name, Buffer.alloc(32, name)])),
      subgraphTimeout: 5_000,
      operationTimeout: 8_000,
      issuer: undefined,
      audience: 'urn:samsyn:graph',
      allowedOrigins: [],
      introspection: true,
      suggestions: false,
      ...config,
    },
    supergraph,
    sockets,
  );
  return {
    url: running.url,
    subgraphs,
    supergraph,
    ask: (query, variables, headers) => post(running.url, { query, variables }, headers),
    reset() {
      for (const name of names) {
        subgraphs[name].received.length = 0;
        subgraphs[name].mishap = undefined;
        subgraphs[name].delay = 0;
      }
    },
    async close() {
      await running.close();
      await Promise.all(names.map((name) => subgraphs[name].stop()));
    },
  };
}

/** The toy graph behind a gateway. */
export function startToyGateway(config: Partial<GatewayConfig> = {}) {
  return startGateway(
    {
      people: { typeDefs: toyTypeDefs.people, resolvers: toyResolvers.people as Resolvers },
      things: { typeDefs: toyTypeDefs.things, resolvers: toyResolvers.things as Resolvers },
      notes: { typeDefs: toyTypeDefs.notes, resolvers: toyResolvers.notes as Resolvers },
    },
    config,
  );
}

/** Posts a body to a gateway as JSON. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.body.json()) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.statusCode, headers: response.headers, ...answer };
}

/** The errors' paths, written with dots. */
export function pathsOf({ errors }: Answer): string[] {
  return (errors ?? []).map(({ path }) => path?.join('.') ?? '(none)').sort();
}
