import { useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import type { RecordOwner } from '../gql/graphql.js';
import { nameIsTaken } from './change-name.js';
import { type Answers, type Result, resultOf } from './outcome.js';
import { shownWithinBounds } from './shown.js';

/** A mutation that both owners have under names of their own: `municipal` says which of them is asked. */
type Change<Variables> = TypedDocumentNode<Answers, Variables & { municipal: boolean }>;

interface Changing<Variables> {
  /**
   * Makes the change; null while one is being made already: a double click is one click.
   *
   * @param onMade fetches anew what the page tells; waited for, within bounds, so that what is done next is done on what is
   */
  make(variables: Variables, onMade?: OnMade): Promise<Result | null>;
  readonly busy: boolean;
}

/** It has been made: fetches what the change's own answer does not bring. */
export type OnMade = (answers: unknown) => void | Promise<void>;

/** Makes changes at one owner's door. */
export function useChange<Variables extends object>(
  document: unknown,
  owner: RecordOwner,
): Changing<Variables> {
  const client = useClient();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async make(variables, onMade) {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const municipal = owner === 'MUNICIPALITY';
        const { data, error } = await client
          .mutation(document as Change<Variables>, { ...variables, municipal })
          .toPromise();
        const result = resultOf(data, error);
        if (result.kind === 'problems' && result.problems.some(({ code }) => code === 'USED_FOR_OTHER'))
          nameIsTaken(nameOf(variables));
        if (result.kind !== 'made') return result;
        await shownWithinBounds(onMade?.(data));
        return { ...result, answers: data };
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}

function nameOf(variables: object): string {
  const { input } = variables as { input?: { idempotencyKey?: string } };
  return input?.idempotencyKey ?? '';
}
