import { createLogger } from '@samsyn/server/log';
import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExecutor } from '../src/execution/executor.js';
import { OperationRequest } from '../src/execution/request.js';
import { Operations } from '../src/planning/operations.js';
import { loadSupergraph, type Supergraph } from '../src/planning/supergraph.js';
import { readSupergraph } from '../src/supergraph-file.js';

let supergraph: Supergraph;
beforeAll(async () => {
  supergraph = loadSupergraph(await readSupergraph());
});

/** Carries an operation out with no subgraph at all: every step of the plan is a fault of the gateway's own. */
async function carryOut(query: string, variables: Record<string, unknown> = {}) {
  const reach = { subgraphs: new Map(), subgraphTimeout: 100, logger: createLogger('test', 'silent') };
  const execute = createExecutor(supergraph, new Operations(supergraph, 10), reach);
  const document = parse(query);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('Not an operation.');
  const request = new OperationRequest({}, 1_000);
  return {
    id: request.id,
    result: await execute({ document, documentHash: query, definition }, variables, request),
  };
}

describe('a fault of the gateway itself', () => {
  it('is answered with an id to quote, and nothing of what happened', async () => {
    const { id, result } = await carryOut('{ viewer { name } }');
    expect(result.data).toBeUndefined();
    expect(result.errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
      {
        message: 'Something went wrong here. Try again; if it stays, quote the id.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', id, http: { status: 500 } },
      },
    ]);
  });
});
