import { gql, type OperationResult, type RequestPolicy } from 'urql';
import { afterEach, expect, it, vi } from 'vitest';
import { subscribe } from 'wonka';
import { createGraph } from '../graph.js';
import type { Identity } from '../session/identity.js';

const identity = { accessToken: async () => null } as unknown as Identity;
const header = gql`query Header { viewer { __typename subject name } plan(id: "1") { __typename id status } }`;
const body = gql`query Body { viewer { __typename subject roles } plan(id: "1") { __typename id question } }`;
const viewer = { __typename: 'Viewer', subject: 's', name: 'Demo', roles: [] };
const extensions = { code: 'SUBGRAPH_UNREACHABLE', service: 'kommun' };
const away = {
  data: { __typename: 'Query', viewer, plan: null },
  errors: [{ message: 'Out of reach.', path: ['plan'], extensions }],
};
const back = {
  data: {
    __typename: 'Query',
    viewer,
    plan: { __typename: 'Plan', id: '1', status: 'ACTIVE', question: 'Hur?' },
  },
};

/** A graph whose answers come one after another, the header's first. */
function graph() {
  const asked: string[] = [];
  let answer: object = away;
  vi.stubGlobal('fetch', async (_url: string, { body: sent }: RequestInit) => {
    const { operationName } = JSON.parse(String(sent));
    asked.push(operationName);
    await pause(operationName === 'Header' ? 5 : 15);
    return Response.json(answer);
  });
  const comesBack = () => {
    answer = back;
  };
  return { asked, comesBack, client: createGraph('http://graph.invalid/', identity, () => {}) };
}

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

afterEach(() => vi.unstubAllGlobals());

it.each<RequestPolicy>(['cache-first', 'cache-and-network', 'network-only'])(
  'of two queries that stay, asked %s, and share what could not be fetched, neither is left waiting',
  async (requestPolicy) => {
    const { asked, client, comesBack } = graph();
    const last: Record<string, OperationResult | undefined> = {};
    const again = (name: string) =>
      client.reexecuteOperation({
        ...(last[name] as OperationResult).operation,
        context: { ...(last[name] as OperationResult).operation.context, requestPolicy: 'network-only' },
      });
    const live = Object.entries({ header, body }).map(([name, query]) =>
      subscribe((result: OperationResult) => {
        last[name] = result;
      })(client.query(query, {}, { requestPolicy })),
    );
    const isKnown = (name: string, data: object) =>
      vi.waitFor(() => expect(last[name]).toMatchObject({ stale: false, data }), 2_000);
    for (const name of ['header', 'body']) {
      await isKnown(name, { plan: null });
      expect(last[name]?.error).toBeDefined();
    }
    // Nor do the two ask in turn for ever.
    await pause(100);
    expect(asked).toEqual(['Header', 'Body']);

    // Each comes back when it asks again, as it does by itself; the other goes on saying what is missing until then.
    comesBack();
    again('header');
    await isKnown('header', { plan: { status: 'ACTIVE' } });
    await isKnown('body', { plan: null });
    again('body');
    await isKnown('body', { plan: { question: 'Hur?' } });
    await isKnown('header', { plan: { status: 'ACTIVE' } });
    for (const { unsubscribe } of live) unsubscribe();
  },
);
