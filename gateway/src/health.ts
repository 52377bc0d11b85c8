import type { Subgraph } from './execution/subgraph.js';

/** How long a finding is repeated before the subgraphs are asked again, in milliseconds. */
const findingLasts = 2_000;

/**
 * Adds to `/health/ready` whether each subgraph answers. It informs the reader and never makes the gateway unready:
 * with one owner away, the other's part is still served.
 */
export function subgraphReport(subgraphs: ReadonlyMap<string, Subgraph>) {
  let found: Promise<Record<string, string>> | undefined;
  let foundAt = 0;
  const findings = () => {
    if (!found || performance.now() - foundAt > findingLasts) {
      foundAt = performance.now();
      found = Promise.all(
        [...subgraphs].map(async ([name, subgraph]) => [name, await subgraph.standing()]),
      ).then((entries) => Object.fromEntries(entries));
    }
    return found;
  };
  return async (request: { readonly url: string }, _reply: unknown, payload: unknown): Promise<unknown> =>
    request.url === '/health/ready' && typeof payload === 'object'
      ? { ...payload, subgraphs: await findings() }
      : payload;
}
