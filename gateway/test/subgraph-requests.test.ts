import { DocumentGate } from '@samsyn/server/document-gate';
import { Measure } from '@samsyn/server/document-measure';
import {
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentLimits as subgraphLimits } from '../../packages/subgraph/src/document-limits.js';
import { documentLimits } from '../src/edge/limits.js';
import { Operations, UnplannableError } from '../src/planning/operations.js';
import type { Step } from '../src/planning/plan.js';
import { loadSupergraph, type Supergraph } from '../src/planning/supergraph.js';
import { readSupergraph } from '../src/supergraph-file.js';

let supergraph: Supergraph;
beforeAll(async () => {
  supergraph = loadSupergraph(await readSupergraph());
});

/** A value for every required argument of a field. */
const argumentsOf = ({ args }: { args: readonly { name: string; type: unknown }[] }) => {
  const given = args
    .filter((argument) => isRequiredArgument(argument as never))
    .map(({ name, type }) => {
      const named = getNamedType(type as GraphQLOutputType);
      if (named === GraphQLInt) return `${name}: 1`;
      return `${name}: ${isEnumType(named) ? named.getValues()[0]?.name : '"2026-01-31"'}`;
    });
  return given.length > 0 ? `(${given})` : '';
};

/** All that a type has without going on to another object, as a fragment that is spread wherever it stands. */
function leavesOf(type: GraphQLObjectType, areRenamed: boolean): string {
  const leaves = Object.values(type.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)))
    .map((field) => `${areRenamed ? `my_${field.name}: ` : ''}${field.name}${argumentsOf(field)}`);
  return `fragment All${type.name} on ${type.name} { __typename ${leaves.join(' ')} }`;
}

/** An operation through every way of the graph as far as `levels`, with all that lies on it. */
function widest(from: string, levels: number, areRenamed: boolean): string {
  const fragments = new Map<string, string>();
  const select = (type: GraphQLObjectType, left: number): string => {
    fragments.set(type.name, leavesOf(type, areRenamed));
    const on = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      const isWay = left > 0 && isObjectType(named);
      return isWay ? [`${field.name}${argumentsOf(field)} { ${select(named, left - 1)} }`] : [];
    });
    return `...All${type.name} ${on.join(' ')}`;
  };
  const root = supergraph.apiSchema.getQueryType()?.getFields()[from];
  if (!root) throw new Error(`The graph has no ${from}.`);
  const body = select(getNamedType(root.type) as GraphQLObjectType, levels);
  return `{ ${from}${argumentsOf(root)} { ${body} } } ${[...fragments.values()].join(' ')}`;
}

async function requestsFor(query: string): Promise<string[]> {
  const document = parse(query);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('Not an operation.');
  const operations = new Operations(supergraph, 1);
  const { plan } = await operations
    .prepare({ document, documentHash: query, definition }, {})
    .catch((cause) => (cause instanceof UnplannableError ? { plan: undefined } : Promise.reject(cause)));
  const found: string[] = [];
  const visit = (step: Step) => {
    if ('steps' in step) step.steps.forEach(visit);
    else found.push(JSON.parse(step.query));
  };
  if (plan) visit(plan);
  return found;
}

describe('a request to a subgraph', () => {
  it('is never larger than subgraphs take, for the largest operations that the gateway lets in', async () => {
    const [gateway, subgraph] = [new DocumentGate(documentLimits), new DocumentGate(subgraphLimits)];
    let largest = 0;
    for (const from of Object.keys(supergraph.apiSchema.getQueryType()?.getFields() ?? {})) {
      const queries = [0, 1, 2, 3, 4].flatMap((levels) => [
        widest(from, levels, false),
        widest(from, levels, true),
      ]);
      for (const query of queries.filter((each) => !gateway.refuse(each))) {
        expect(validate(supergraph.apiSchema, parse(query))).toEqual([]);
        for (const request of await requestsFor(query)) expect(subgraph.refuse(request)).toBeUndefined();
        largest = Math.max(largest, new Measure(parse(query)).fields);
      }
    }
    expect(largest).toBeGreaterThan(0.6 * documentLimits.fields);
  });
});
