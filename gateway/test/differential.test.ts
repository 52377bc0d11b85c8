import fc from 'fast-check';
import {
  buildASTSchema,
  type GraphQLSchema,
  graphql,
  isAbstractType,
  isObjectType,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type QueryStyle, randomQueries } from './random-query.js';
import { startToyGateway, type TestGateway } from './toy-gateway.js';
import { toyResolvers } from './toy-graph.js';

const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 200);

const toyArguments: Record<string, readonly string[]> = {
  person: ['(id: "p1")', '(id: "p2")', '(id: "p3")', '(id: "none")', '(id: $person)'],
  thing: ['(id: "x1")', '(id: "x2")', '(id: "none")'],
  friends: ['', '(first: 1)', '(first: 0)', '(first: $first)'],
};

const toyStyle: QueryStyle = {
  head: 'query Q($person: ID = "p1", $first: Int, $yes: Boolean!, $no: Boolean = false)',
  firstFields:
    'idle: person(id: $person) @include(if: $yes) @skip(if: $no) { idle: friends(first: $first) { id } }',
  variables: { person: ['p1', 'p4', 'none'], first: [0, 1, 2], yes: [true, false], no: [true, false] },
  conditions: [' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: true)'],
  onlyOfCertainTypes: new Set(['fragile', 'brittle']),
  argumentsOf: ({ name }) => toyArguments[name] ?? [''],
};

let gateway: TestGateway<'people' | 'things' | 'notes'>;
let oneSchema: GraphQLSchema;
beforeAll(async () => {
  gateway = await startToyGateway();
  oneSchema = monolith(gateway.supergraph.apiSchema);
});
afterAll(() => gateway.close());

/** One schema that answers everything itself, with the very resolvers of the three subgraphs. */
function monolith(apiSchema: GraphQLSchema): GraphQLSchema {
  const schema = buildASTSchema(parse(printSchema(apiSchema)));
  for (const resolvers of Object.values(toyResolvers)) {
    for (const [typeName, fields] of Object.entries(resolvers as Record<string, Record<string, unknown>>)) {
      const type = schema.getType(typeName);
      for (const [name, resolve] of Object.entries(fields)) {
        if (isAbstractType(type) && name === '__resolveType') type.resolveType = resolve as never;
        const field = isObjectType(type) ? type.getFields()[name] : undefined;
        if (!field) continue;
        // Beyond the subgraphs' border a person's hint is what the things subgraph says.
        const hint = toyResolvers.things.Person.hint;
        field.resolve =
          name === 'greeting'
            ? (one) => toyResolvers.notes.Person.greeting({ ...one, hint: hint(one) })
            : (resolve as never);
      }
    }
  }
  return schema;
}

/** The parts of the data that errors have made null: the shortest part of each error's path at which null stands. */
function nulled(data: unknown, errors: readonly { path?: readonly (string | number)[] }[] = []): Set<string> {
  return new Set(
    errors.map(({ path = [] }) => {
      let value = data;
      let depth = 0;
      while (value !== null && depth < path.length) {
        value = (value as Record<string | number, unknown>)[path[depth] as string | number];
        depth += 1;
      }
      return value === null ? path.slice(0, depth).join('.') : `not null at ${path.join('.')}`;
    }),
  );
}

describe('the graph over three subgraphs', () => {
  it(
    'answers every query as one schema over the same data does',
    async () => {
      let compared = 0;
      let withErrors = 0;
      let unplannable = 0;
      await fc.assert(
        fc.asyncProperty(randomQueries(oneSchema, toyStyle), async ({ query, variables }) => {
          fc.pre(validate(oneSchema, parse(query)).length === 0);
          const expected = await graphql({
            schema: oneSchema,
            source: query,
            variableValues: variables,
            contextValue: {},
          });
          const answer = await gateway.ask(query, variables);
          if (answer.errors?.[0]?.extensions.limit === 'planning') {
            unplannable += 1;
            return;
          }
          expect(answer.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
          // Where several reasons null the same part, either side may tell another of them, or more of them.
          expect(nulled(answer.data, answer.errors)).toEqual(nulled(expected.data, expected.errors));
          compared += 1;
          if (expected.errors) withErrors += 1;
        }),
        { numRuns: runs, maxSkipsPerRun: 20 },
      );
      // The test is worth nothing when hardly any query was planned, or none met an error.
      expect(compared + unplannable).toBeGreaterThanOrEqual(runs);
      expect(unplannable).toBeLessThan(runs / 20);
      expect(withErrors).toBeGreaterThan(runs / 50);
    },
    60_000 + runs * 1_000,
  );
});
