import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type Owner, send, signedFor, tokenOf } from '../graph.js';
import { nobody } from '../showcase.js';
import { addresses } from '../stack/running.js';
import { inside, leastCpu, listenTo } from './observed.js';

const sent = 'kanarie19980101';
const login = 'socialtjanst.farsta';

/** Where operations are sent, and two ways in its schema: from the root to a plan, and from a plan to others. */
interface Graph {
  readonly name: 'gateway' | Owner;
  readonly toPlan: (inner: string) => string;
  readonly onward: (inner: string) => string;
  /** Asks for so many rows of a list. */
  readonly page: (first: string) => string;
}

const municipal = {
  toPlan: (inner: string) => `plan(id: "${nobody}") { ${inner} }`,
  onward: (inner: string) => `child { plans { ${inner} } }`,
  page: (first: string) => `{ plans(first: ${first}) { totalCount } }`,
};
const graphs: readonly Graph[] = [
  { name: 'gateway', ...municipal },
  { name: 'kommun', ...municipal },
  {
    name: 'region',
    toPlan: (inner) => `careChild(id: "${nobody}") { referrals { plan { ${inner} } } }`,
    onward: (inner) => `careReferrals { plan { ${inner} } }`,
    page: (first) =>
      `{ _entities(representations: [{ __typename: "Child", id: "${nobody}" }]) { ... on Child { careAccessLog(first: ${first}) { edges { cursor } } } } }`,
  },
];

/** As the gateway's clients do it, or, to an owner, as the gateway itself does it: with a valid signature. */
async function post({ name }: Graph, body: unknown) {
  const text = JSON.stringify(body);
  const authorization = `Bearer ${await tokenOf(login)}`;
  return name === 'gateway'
    ? send(addresses().graph, { authorization }, text)
    : send(`${addresses()[name]}/graphql`, signedFor(name, authorization, text), text);
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nest = (levels: number, layer: (inner: string) => string, core: string): string => {
  // From the inside out, so that no text is copied as often as it is deep.
  const [before = '', after = ''] = layer('\u0000').split('\u0000');
  return before.repeat(levels) + core + after.repeat(levels);
};
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const query = (text: (graph: Graph) => string) => (graph: Graph) => ({ query: text(graph) });

const attacks: Readonly<Record<string, (graph: Graph) => object>> = {
  '10,000 aliases': query(() => `{ ${times(10_000, (index) => `a${index}: __typename`)} }`),
  '2,000 aliases': query(() => `{ ${times(2_000, (index) => `a${index}: __typename`)} }`),
  '2,000 directives': query(() => `{ __typename ${'@include(if: true) '.repeat(2_000)} }`),
  'a depth of 5,000': query(({ toPlan, onward }) => `{ ${toPlan(nest(2_500, onward, 'id'))} }`),
  'a depth of 50': query(({ toPlan, onward }) => `{ ${toPlan(nest(25, onward, 'id'))} }`),
  'fragments in a circle': query(
    ({ toPlan, onward }) =>
      `{ ${toPlan('...A')} } fragment A on Plan { ${onward('...B')} } fragment B on Plan { ${onward('...A')} }`,
  ),
  'fragments that double 18 times': query(
    ({ toPlan, onward }) =>
      `{ ${toPlan('...F0')} } fragment F18 on Plan { id } ${times(
        18,
        (level) =>
          `fragment F${level} on Plan { ${times(2, (n) => `a${n}: ${onward(`...F${level + 1}`)}`)} }`,
      )}`,
  ),
  '3,000 times the same field': query(() => `{ ${'__typename '.repeat(3_000)} }`),
  '300 times the same fields within fields': query(
    ({ toPlan, onward }) => `{ ${toPlan(times(300, () => onward('id')))} }`,
  ),
  '900 fragments within one another': query(
    () => `{ ${nest(900, (inner) => `... { ${inner} }`, '__typename')} }`,
  ),
  'a value nested 1,000 deep': query(({ toPlan }) =>
    `{ ${toPlan('id')} }`.replace(
      `"${nobody}"`,
      nest(1_000, (inner) => `[${inner}]`, '1'),
    ),
  ),
  'introspection, nested': query(
    () => `{ __schema { types { ${nest(4, (inner) => `fields { type { ${inner} } }`, 'name')} } } }`,
  ),
  'the schema of a subgraph': query(() => '{ _service { sdl } }'),
  'a name that is nearly right': query(({ toPlan }) => `{ ${toPlan(`i${sent}`)} }`),
  '99,999,999 rows': query(({ page }) => page('99999999')),
  'fewer rows than none': query(({ page }) => page('-1')),
  'more rows than a number holds': query(({ page }) => page('99999999999999')),
  'the hash of an unknown document': () => ({ extensions: persisted(hash(sent)) }),
  'a document under the hash of another': () => ({
    query: '{ __typename }',
    extensions: persisted(hash('{ another }')),
  }),
  'a part that may come later': query(({ toPlan }) => `{ ${toPlan('... @defer { id }')} }`),
  'a subscription': query(() => 'subscription { __typename }'),
  'a text that is no document': query(() => `{ "${sent}`),
  'a value where none belongs': ({ page }) => ({ query: page(`"${sent}"`) }),
};

for (const graph of graphs) {
  for (const [what, attack] of Object.entries(attacks)) {
    test(`${graph.name} refuses ${what}: coded, without data, cheaply`, async () => {
      const heard = listenTo(graph.name);
      const body = attack(graph);
      const cpu = await leastCpu(graph.name, async () => {
        const { status, text } = await post(graph, body);
        expect([200, 400]).toContain(status);
        const { data, errors } = JSON.parse(text);
        expect(JSON.stringify(data ?? null).replaceAll(/"\w+":|[[\]{},]|null/g, '')).toBe('');
        expect(errors.length).toBeGreaterThan(0);
        for (const { extensions } of errors) {
          expect(extensions.code).toMatch(/^[A-Z_]+$/);
          expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
        }
        expect(text).not.toMatch(inside);
        expect(text).not.toContain('Did you mean');
        // The names in a document are repeated, the values are not.
        expect(text.replaceAll(`i${sent}`, '')).not.toContain(sent);
      });
      expect(cpu).toBeLessThanOrEqual(50);
      expect(heard()).not.toContain(sent);
    });
  }
}

for (const graph of graphs.filter(({ name }) => name !== 'gateway')) {
  test(`${graph.name} tells nothing of its schema, also to a request that the gateway has signed`, async () => {
    for (const text of ['{ __schema { types { name } } }', '{ __type(name: "Plan") { fields { name } } }']) {
      const { status, text: answer } = await post(graph, { query: text });
      expect(status).toBe(400);
      expect(JSON.parse(answer)).toEqual({
        errors: [
          expect.objectContaining({
            message: 'The schema is not told here.',
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          }),
        ],
      });
    }
  });
}
