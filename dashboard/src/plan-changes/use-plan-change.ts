import { useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { nameIsTaken, useChangeName } from '../sharing/change-name.js';
import { shownWithinBounds } from '../sharing/shown.js';
import { sendingOwnChange } from './own-change.js';
import { type PlanAnswer, type PlanResult, planResultOf } from './plan-outcome.js';

interface PlanChanging<Input> {
  /**
   * Makes the change; null while one is being made already: a double click is one click. The same that is sent again, as
   * after a lost answer, has the same key, so that it is made once.
   *
   * @param onMade fetches anew what the page tells; waited for, within bounds
   */
  make(input: Input, onMade?: () => void | Promise<void>): Promise<PlanResult | null>;
  readonly busy: boolean;
}

/** What a form fills in; the key is given here. */
export type Unnamed<Input> = Omit<Input, 'idempotencyKey'>;

/** Makes changes of a plan by one mutation, whose field is called `change`. */
export function usePlanChange<Input extends { idempotencyKey: string; planId: string }>(
  // biome-ignore lint/suspicious/noExplicitAny: what the answer holds is read by planResultOf alone
  document: TypedDocumentNode<any, { input: Input }>,
): PlanChanging<Unnamed<Input>> {
  const client = useClient();
  const name = useChangeName();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const send = async (input: Input) => {
    const { data, error } = await client.mutation(document, { input }).toPromise();
    return planResultOf(data as PlanAnswer | undefined, error);
  };
  const sendAsOwn = async (input: Input) => {
    const sent = sendingOwnChange();
    let result: PlanResult | null = null;
    try {
      result = await send(input);
      // Two at the very same time: the other's is written now, so this one is sent once more, under the same key.
      if (result.kind === 'overtaken') result = await send(input);
      return result;
    } finally {
      sent(result?.kind === 'made' ? { ...result, planId: input.planId } : null);
    }
  };
  return {
    busy,
    async make(asked, onMade) {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const input = { ...asked, idempotencyKey: name.of(asked) } as Input;
        const result = await sendAsOwn(input);
        if (result.kind === 'problems' && result.problems.some(({ code }) => code === 'USED_FOR_OTHER'))
          nameIsTaken(input.idempotencyKey);
        if (result.kind === 'made') await shownWithinBounds(onMade?.());
        return result;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
