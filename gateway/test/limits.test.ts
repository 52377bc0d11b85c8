import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, post, startToyGateway, type TestGateway } from './toy-gateway.js';

let gateway: TestGateway<'people' | 'things' | 'notes'>;
beforeAll(async () => {
  gateway = await startToyGateway();
  await gateway.ask('{ people { id } }');
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const nested = (levels: number) => `{ people ${'{ best '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
const doubling = (levels: number) =>
  `{ people { ...F0 } } ${times(levels, (level) => `fragment F${level} on Person { a${level}: best { ...F${level + 1} } b${level}: best { ...F${level + 1} } }`)} fragment F${levels} on Person { id }`;

/** The least CPU, in milliseconds, of client and gateway together in three attempts: the first compiles the code, too. */
async function timed(ask: () => Promise<Answer>): Promise<{ answer: Answer; cpu: number }> {
  let cpu = Number.POSITIVE_INFINITY;
  let answer = await ask();
  for (let attempt = 0; attempt < 2; attempt++) {
    const before = process.cpuUsage();
    answer = await ask();
    const { user, system } = process.cpuUsage(before);
    cpu = Math.min(cpu, (user + system) / 1_000);
  }
  return { answer, cpu };
}

const tooLarge: [string, string, string][] = [
  ['10,000 aliases', `{ ${times(10_000, (index) => `a${index}: viewer`)} }`, 'characters'],
  ['300 aliases', `{ ${times(300, (index) => `a${index}: viewer`)} }`, 'aliases'],
  ['2,000 directives', `{ viewer ${'@include(if: true) '.repeat(2_000)} }`, 'tokens'],
  ['200 directives', `{ viewer ${'@include(if: true) '.repeat(200)} }`, 'directives'],
  ['a depth of 5,000', nested(5_000), 'tokens'],
  ['a depth of 700', nested(700), 'depth'],
  ['a depth of 20', nested(20), 'depth'],
  ['900 fragments within one another', `{ ${'... { '.repeat(900)} viewer ${'} '.repeat(900)} }`, 'levels'],
  ['fragments that double 18 times', doubling(18), 'depth'],
  ['fragments that double 12 times', doubling(12), 'fields'],
  ['3,000 times the same field', `{ ${'viewer '.repeat(3_000)} }`, 'tokens'],
  ['2,500 times the same field', `{ ${'viewer '.repeat(2_500)} }`, 'fields'],
  ['1,000 times the same field', `{ ${'viewer '.repeat(1_000)} }`, 'repeats'],
  ['1,000 times the same fragment', `{ ${'...F '.repeat(1_000)} } fragment F on Query { viewer }`, 'spreads'],
  ['a text of 200,000 characters', `{ viewer } # ${'x'.repeat(200_000)}`, 'characters'],
  [
    'lists within lists of pages',
    '{ people { friends(first: 1000) { friends(first: 1000) { friends(first: 1000) { id } } } } }',
    'cost',
  ],
];

describe('an operation that is too large', () => {
  it.each(tooLarge)(
    'with %s is refused before anything is done, and told by which limit',
    async (_, query, limit) => {
      const { answer, cpu } = await timed(() => gateway.ask(query));
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'QUERY_TOO_COMPLEX',
        limit,
        allowed: expect.any(Number),
      });
      expect(cpu).toBeLessThan(50);
      for (const subgraph of Object.values(gateway.subgraphs)) expect(subgraph.received).toHaveLength(0);
    },
  );

  it('says what was asked, for a client that wants to ask for less', async () => {
    const { errors } = await gateway.ask(nested(20));
    expect(errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      limit: 'depth',
      allowed: 16,
      asked: 22,
    });
    expect(errors?.[0]?.message).toBe(
      'The operation is nested too deep (22, at most 16). Ask for less at a time.',
    );
  });

  it('by the value of a variable is refused by it, and not without it', async () => {
    const query =
      'query ($n: Int) { people { friends(first: $n) { friends(first: $n) { friends(first: $n) { id } } } } }';
    expect((await gateway.ask(query, { n: 500 })).errors?.[0]?.extensions.limit).toBe('cost');
    expect((await gateway.ask(query, { n: 2 })).errors).toBeUndefined();
  });

  it('is a circle of fragments too', async () => {
    const query =
      '{ people { ...A } } fragment A on Person { best { ...B } } fragment B on Person { best { ...A } }';
    const { answer, cpu } = await timed(() => gateway.ask(query));
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(cpu).toBeLessThan(50);
  });

  it('is a list of operations too', async () => {
    const answer = await post(
      gateway.url,
      Array.from({ length: 20 }, () => ({ query: '{ viewer }' })),
    );
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(gateway.subgraphs.people.received).toHaveLength(0);
  });
});

describe('an operation just within the limits', () => {
  it.each([
    ['100 aliases', `{ ${times(100, (index) => `a${index}: viewer`)} }`],
    ['a depth of 16', nested(14)],
    ['150 times the same field', `{ ${'viewer '.repeat(150)} }`],
    ['fragments that double 7 times', doubling(7)],
    [
      '200 times the same field of different things',
      `{ people { ${times(90, (index) => `a${index}: best { id name }`)} } }`,
    ],
  ])('with %s is answered', async (_, query) => {
    const answer = await gateway.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });

  it('and made to be hard to validate is checked in little time', async () => {
    // Pairs of fields of one name are what validation compares.
    const fields = times(
      150,
      (index) => `... on Person { x: friends(first: 1) { y: friends(first: ${index % 2}) { z: name } } }`,
    );
    const { answer, cpu } = await timed(() => gateway.ask(`{ people { ${fields} } }`));
    expect(answer.status).toBe(400);
    expect(cpu).toBeLessThan(100);
  });
});

describe('a document that is not allowed for another reason', () => {
  it.each([
    ['broken syntax', '{ people { ', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['federation’s own fields', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'entities asked for directly',
      '{ _entities(representations: []) { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a part that may come later', '{ viewer ... @defer { people { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an alias that means something to JavaScript', '{ __proto__: viewer }', 'BAD_USER_INPUT'],
  ])('%s gets a coded error', async (_, query, code) => {
    const answer = await gateway.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect(answer.data).toBeUndefined();
  });
});
