import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post, startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway({ subgraphTimeout: 5_000 });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

describe('two users at the same time', () => {
  it('each get what was answered to their own token, in a thousand interleaved requests', async () => {
    // The delay makes many requests with the very same text be under way at once: what would be shared, is shared here.
    gateway.subgraphs.people.delay = 3;
    const query = '{ viewer people { hint } }';
    let next = 0;
    const wrong: unknown[] = [];
    const client = async () => {
      while (next < 1_000) {
        const token = `Bearer user-${next++ % 2}`;
        const { data } = await post(gateway.url, { query }, { authorization: token });
        if (data?.viewer !== token) wrong.push([token, data]);
      }
    };
    await Promise.all(Array.from({ length: 40 }, client));
    expect(wrong).toEqual([]);
    expect(gateway.subgraphs.people.received).toHaveLength(1_000);
    expect(gateway.subgraphs.things.received).toHaveLength(1_000);
    const operations = new Map<unknown, unknown>();
    for (const { headers } of [...gateway.subgraphs.people.received, ...gateway.subgraphs.things.received]) {
      const id = headers['x-operation-id'];
      operations.set(id, operations.get(id) ?? headers.authorization);
      expect(operations.get(id)).toBe(headers.authorization);
    }
    expect(operations.size).toBe(1_000);
  });

  it('are told apart in one plan that they share, with variables of their own', async () => {
    const query = 'query ($id: ID!, $no: Boolean!) { person(id: $id) { name hint @include(if: $no) } }';
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        gateway
          .ask(query, { id: `p${(index % 4) + 1}`, no: index % 3 === 0 })
          .then(({ data }) => data.person),
      ),
    );
    answers.forEach((person, index) => {
      expect(person.name).toBe(`Name p${(index % 4) + 1}`);
      expect('hint' in person).toBe(index % 3 === 0);
    });
  });
});
