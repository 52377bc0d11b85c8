import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

/** A request as the subgraph got it. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Answers in place of the subgraph. */
export type Mishap = (request: IncomingMessage, response: ServerResponse) => void;

export type Resolvers = NonNullable<
  Parameters<typeof buildSubgraphSchema>[0] & { resolvers?: unknown }
>['resolvers'];

/** A real subgraph on a port of its own, whose answers a test can spoil. */
export interface SubgraphServer {
  readonly url: string;
  readonly received: Received[];
  /** undefined: answers properly */
  mishap: Mishap | undefined;
  /** Says that it can answer. */
  isReady: boolean;
  /** Waits so long before it answers, in milliseconds. */
  delay: number;
  stop(): Promise<void>;
  /** Answers again, at the same address. */
  restart(): Promise<void>;
}

export async function startSubgraph(typeDefs: string, resolvers: Resolvers): Promise<SubgraphServer> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  const received: Received[] = [];
  let server = listening();
  await once(server);
  const { port } = server.address() as AddressInfo;

  function listening() {
    return createServer(async (request, response) => {
      if (request.url === '/health/ready') return void response.writeHead(self.isReady ? 200 : 503).end('{}');
      let text = '';
      for await (const chunk of request) text += chunk;
      const { query, variables } = JSON.parse(text);
      received.push({ headers: request.headers, query, variables });
      if (self.delay > 0) await new Promise((resolve) => setTimeout(resolve, self.delay));
      if (self.mishap) return self.mishap(request, response);
      const contextValue = { authorization: request.headers.authorization };
      const result = await graphql({ schema, source: query, variableValues: variables, contextValue });
      response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(result));
    });
  }

  async function once(starting: ReturnType<typeof createServer>, at = 0) {
    await new Promise<void>((resolve) => starting.listen(at, '127.0.0.1', resolve));
  }

  const self: SubgraphServer = {
    isReady: true,
    url: `http://127.0.0.1:${port}`,
    received,
    mishap: undefined,
    delay: 0,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
    async restart() {
      server = listening();
      await once(server, port);
    },
  };
  return self;
}
