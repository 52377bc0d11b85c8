import { useEffect, useRef } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { pauseBefore } from '../outages/retry.js';
import { useLiveGraph } from './live-context.js';

interface StreamListener<Data> {
  /** @param isAgain the stream was open before: what happened meanwhile has not been told */
  readonly told: (data: Data, isAgain: boolean) => void;
  readonly notThere: () => void;
}

/**
 * Follows something while the page is shown. A stream that breaks is opened again, with longer and longer pauses; one that
 * is not there for this reader is not asked for again.
 *
 * @param key of what is followed; null: nothing
 */
export function useStream<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  key: string | null,
  variablesOf: (key: string) => Variables,
  listener: StreamListener<Data>,
): void {
  const live = useLiveGraph();
  const latest = useRef({ variablesOf, listener });
  latest.current = { variablesOf, listener };

  useEffect(() => {
    if (key === null) return;
    let attempt = 0;
    let wasOpen = false;
    let clock: number | undefined;
    let leave = () => {};
    const open = () => {
      let isFirst = true;
      leave = live.follow(document, latest.current.variablesOf(key), {
        told(data) {
          attempt = 0;
          latest.current.listener.told(data, isFirst && wasOpen);
          isFirst = false;
          wasOpen = true;
        },
        ended(why) {
          if (why === 'not-there') return latest.current.listener.notThere();
          // Many pages may have lost theirs at the same moment.
          const pause = why === 'completed' ? 1 : pauseBefore(attempt);
          attempt += 1;
          clock = window.setTimeout(open, pause * 1_000 * (0.5 + Math.random()));
        },
      });
    };
    open();
    return () => {
      window.clearTimeout(clock);
      leave();
    };
  }, [live, document, key]);
}
