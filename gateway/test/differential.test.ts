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
import { randomQueries } from './random-query.js';
import { pathsOf, startToyGateway, type TestGateway } from './toy-gateway.js';
import { toyResolvers } from './toy-graph.js';

const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 300);

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

/** What stands at a path, or null when a part on the way there is null. */
function valueAt(data: unknown, path: readonly (string | number)[] = []): unknown {
  let value = data;
  for (const key of path) {
    if (value === null) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

describe('the graph over three subgraphs', () => {
  it('answers every query as one schema over the same data does', async () => {
    let compared = 0;
    let withErrors = 0;
    let unplannable = 0;
    await fc.assert(
      fc.asyncProperty(randomQueries(oneSchema), async ({ query, variables }) => {
        fc.pre(validate(oneSchema, parse(query)).length === 0);
        const expected = await graphql({ schema: oneSchema, source: query, variableValues: variables, contextValue: {} });
        const answer = await gateway.ask(query, variables);
        if (answer.errors?.[0]?.extensions.limit === 'planning') {
          unplannable += 1;
          return;
        }
        expect(answer.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
        // graphql-js stops at the first reason why a part is null; the gateway tells every reason it knows.
        const told = pathsOf(answer);
        expect(told).toEqual(expect.arrayContaining(expected.errors?.map(({ path }) => path?.join('.')) ?? []));
        expect(told.length > 0).toBe(expected.errors !== undefined);
        for (const { path } of answer.errors ?? []) expect(valueAt(answer.data, path)).toBeNull();
        compared += 1;
        if (expected.errors) withErrors += 1;
      }),
      { numRuns: runs, maxSkipsPerRun: 20 },
    );
    // The test is worth nothing when hardly any query was planned, or none met an error.
    expect(compared + unplannable).toBeGreaterThanOrEqual(runs);
    expect(unplannable).toBeLessThan(runs / 20);
    expect(withErrors).toBeGreaterThan(runs / 50);
  }, 300_000);
});
