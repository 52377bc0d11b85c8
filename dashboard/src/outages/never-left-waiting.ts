import type { Exchange, Operation, OperationResult } from 'urql';
import { filter, makeSubject, merge, onPush, pipe } from 'wonka';

/**
 * A cache that leaves nobody waiting. When two queries that stay on a page share what could not be fetched, an answer to one
 * has the cache look at the other again; it finds the gap, and, so that the two do not ask for ever in turn, says and
 * asks nothing. To urql that other is then under way until the page is left. Here it is told once more what it knows.
 */
export function neverLeftWaiting(cache: Exchange): Exchange {
  return ({ forward, ...rest }) => {
    const known = new Map<number, OperationResult>();
    const underWay = new Set<number>();
    const answered = new Set<number>();
    const again = makeSubject<OperationResult>();
    const asked = makeSubject<Operation>();
    const results = cache({
      ...rest,
      forward: (operations) =>
        pipe(
          forward(
            pipe(
              operations,
              onPush(({ kind, key }) => {
                if (kind === 'query') underWay.add(key);
              }),
            ),
          ),
          onPush(({ operation, hasNext }) => {
            if (!hasNext) underWay.delete(operation.key);
          }),
        ),
    })(asked.source);

    const ask = (operation: Operation): void => {
      const { kind, key } = operation;
      answered.delete(key);
      asked.next(operation);
      if (kind === 'teardown') {
        known.delete(key);
        underWay.delete(key);
      }
      const before = known.get(key);
      if (kind === 'query' && before && !answered.has(key) && !underWay.has(key)) {
        again.next({ ...before, operation, stale: false });
      }
    };
    return (operations) =>
      merge([
        pipe(
          results,
          onPush((result) => {
            answered.add(result.operation.key);
            if (result.operation.kind === 'query') known.set(result.operation.key, result);
          }),
        ),
        again.source,
        pipe(
          operations,
          onPush(ask),
          filter(() => false),
        ) as unknown as typeof results,
      ]);
  };
}
