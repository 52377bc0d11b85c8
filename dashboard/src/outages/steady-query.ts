import { useEffect, useRef } from 'react';
import {
  type AnyVariables,
  type CombinedError,
  type TypedDocumentNode,
  type UseQueryArgs,
  useQuery,
} from 'urql';

export interface SteadyQuery<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  /** an answer is under way */
  readonly busy: boolean;
  /** @returns settled when what was asked for has come, or has not */
  refresh(): Promise<void>;
}

/**
 * A query whose error stays until the next answer. urql drops the error as soon as it asks again but keeps the data; for that
 * moment a null that means "could not be reached" would read as "there is none".
 */
export function useSteadyQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  requestPolicy: 'cache-first' | 'cache-and-network',
): SteadyQuery<Data> {
  const [result, execute] = useQuery({ query, variables, requestPolicy } as UseQueryArgs<Variables, Data>);
  const busy = result.fetching || result.stale;
  const lastError = useRef<CombinedError | undefined>(undefined);
  if (!busy) lastError.current = result.error;
  const awaited = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!busy) for (const settle of awaited.current.splice(0)) settle();
  }, [busy]);
  return {
    data: result.data,
    error: result.error ?? (busy ? lastError.current : undefined),
    busy,
    refresh: () =>
      new Promise((settle) => {
        awaited.current.push(settle);
        execute({ requestPolicy: 'network-only' });
      }),
  };
}
