import fc from 'fast-check';
import {
  type GraphQLArgument,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { Operations, UnplannableError } from '../src/planning/operations.js';
import { loadSupergraph, type Supergraph } from '../src/planning/supergraph.js';
import { readSupergraph } from '../src/supergraph-file.js';
import { type QueryStyle, randomQueries } from './random-query.js';

const runs = Number(process.env.PLANNING_RUNS ?? 300);

let supergraph: Supergraph;
beforeAll(async () => {
  supergraph = loadSupergraph(await readSupergraph());
});

const valueFor = ({ name, type }: GraphQLArgument): string => {
  const named = getNamedType(type);
  if (isEnumType(named)) return `${name}: ${named.getValues()[0]?.name}`;
  if (isInputObjectType(named)) return `${name}: {}`;
  return `${name}: ${{ Int: '3', Boolean: 'true' }[named.name] ?? '"2026-01-31"'}`;
};

const style: QueryStyle = {
  head: 'query',
  firstFields: '',
  variables: {},
  conditions: [],
  onlyOfCertainTypes: new Set(),
  argumentsOf: ({ args }) => {
    const required = args.filter(isRequiredArgument).map(valueFor).join(', ');
    return [required && `(${required})`];
  },
};

function prepare(operations: Operations, query: string) {
  const document = parse(query);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('Not an operation.');
  return operations.prepare({ document, documentHash: query, definition }, {});
}

describe('the committed supergraph', () => {
  it('has a plan for every query', async () => {
    const operations = new Operations(supergraph, 10);
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(randomQueries(supergraph.apiSchema, style), async ({ query }) => {
        const document = parse(query);
        fc.pre(validate(supergraph.apiSchema, document).length === 0);
        await prepare(operations, query);
        planned += 1;
      }),
      // Always the same queries: this is about the committed file, and the case below, which none of these is, is known.
      { numRuns: runs, maxSkipsPerRun: 20, seed: 2027 },
    );
    expect(planned).toBeGreaterThanOrEqual(runs);
  });

  it('has none for a required field of an entity within an entity of its own type, which is told as such', async () => {
    const query = '{ careChild(id: "x") { referrals { plan { child { plans { gaps { complete } } } } } } }';
    await expect(prepare(new Operations(supergraph, 10), query)).rejects.toThrow(UnplannableError);
  });

  it('gives clients a schema without the machinery of federation', () => {
    const names = Object.keys(supergraph.apiSchema.getTypeMap());
    expect(names).toContain('Plan');
    expect(names.filter((name) => /^(join|link|core)__|^_/.test(name) && !name.startsWith('__'))).toEqual([]);
    expect(supergraph.subgraphs).toEqual(['kommun', 'region']);
  });

  it('keeps the plans of the operations used last, and no more than it is told to', async () => {
    const operations = new Operations(supergraph, 2);
    const first = await prepare(operations, '{ a: __typename }');
    await prepare(operations, '{ b: __typename }');
    expect(await prepare(operations, '{ a: __typename }')).toBe(first);
    await prepare(operations, '{ c: __typename }');
    await prepare(operations, '{ d: __typename }');
    expect(await prepare(operations, '{ a: __typename }')).not.toBe(first);
  });
});
