import { afterEach, describe, expect, it } from 'vitest';
import { startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
let closed = false;
afterEach(async () => {
  if (!closed) await gateway.close();
  closed = false;
});

const health = async (kind: 'live' | 'ready') => {
  const response = await fetch(`${gateway.url}/health/${kind}`);
  return { status: response.status, body: await response.json() };
};

describe('health', () => {
  it('is live and ready without any subgraph, and tells which of them answer and can', async () => {
    gateway = await startToyGateway();
    gateway.subgraphs.people.isReady = false;
    await gateway.subgraphs.things.stop();
    expect(await health('live')).toEqual({ status: 200, body: { status: 'live', service: 'gateway' } });
    expect(await health('ready')).toEqual({
      status: 200,
      body: {
        status: 'ready',
        service: 'gateway',
        subgraphs: { people: 'is not ready', things: 'does not answer', notes: 'answers' },
      },
    });
    await gateway.subgraphs.things.restart();
  });
});

describe('a gateway that stops', () => {
  it('finishes what it has begun, and takes nothing new', async () => {
    gateway = await startToyGateway({ subgraphTimeout: 2_000 });
    gateway.subgraphs.people.delay = 600;
    const begun = gateway.ask('{ people { hint } }');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const stopping = gateway.close();
    closed = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow();
    const answer = await begun;
    expect(answer.errors).toBeUndefined();
    expect(answer.data.people).toHaveLength(4);
    await stopping;
  });
});

describe('a client that leaves', () => {
  const leaveDuring = async (query: string) => {
    let ended: 'broken off' | 'answered' | undefined;
    const over = new Promise<void>((resolve) => {
      gateway.subgraphs.people.mishap = (request, response) => {
        const clock = setTimeout(() => {
          ended = 'answered';
          response.setHeader('content-type', 'application/json').end('{"data":{}}');
          resolve();
        }, 500);
        request.socket.once('close', () => {
          clearTimeout(clock);
          ended ??= 'broken off';
          resolve();
        });
      };
    });
    const leaving = new AbortController();
    const asked = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    }).catch(() => undefined);
    await expect.poll(() => gateway.subgraphs.people.received.length).toBe(1);
    leaving.abort();
    await asked;
    await over;
    return ended;
  };

  it('is not worked for any longer', async () => {
    gateway = await startToyGateway({ subgraphTimeout: 3_000 });
    expect(await leaveDuring('{ people { name } }')).toBe('broken off');
  });

  it('has its change carried through all the same', async () => {
    gateway = await startToyGateway({ subgraphTimeout: 3_000 });
    expect(await leaveDuring('mutation { rename(id: "p1", name: "x") { id } }')).toBe('answered');
  });
});
