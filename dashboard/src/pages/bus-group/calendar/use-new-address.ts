import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { failureOf } from '../../../outages/failure.js';
import { useSettings } from '../../../settings.js';
import type { Result } from '../../../sharing/outcome.js';
import { MakeSubscription } from './calendar-query.js';

/** Why there is no address: it was made before, the group has ended, or what a change can always meet. */
type Trouble = 'again' | 'ended' | Exclude<Result, { kind: 'made' }>;

/** Makes a secret address. It is in the graph's answer alone: closing the dialog forgets it. */
export function useNewAddress(busGroupId: string, onMade: () => void) {
  const client = useClient();
  const { exportsUrl } = useSettings();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const name = useRef(crypto.randomUUID());
  return {
    busy,
    address,
    trouble,
    async make(): Promise<void> {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setTrouble(null);
      try {
        const input = { busGroupId, idempotencyKey: name.current };
        const { data, error } = await client.mutation(MakeSubscription, { input }).toPromise();
        const made = data?.createCalendarSubscription;
        if (made?.__typename === 'CalendarSubscriptionMade') {
          name.current = crypto.randomUUID();
          onMade();
          if (made.secret === null || made.secret === undefined) setTrouble('again');
          else setAddress(new URL(`${exportsUrl}/calendars/${made.secret}.ics`, location.href).href);
        } else if (made?.__typename === 'InvalidInput') {
          setTrouble(
            made.problems.some(({ code }) => code === 'NOT_IN_THIS_STATE') ? 'ended' : { kind: 'refused' },
          );
          onMade();
        } else if (made) setTrouble({ kind: 'refused' });
        else setTrouble({ kind: 'unknown', failure: error ? failureOf(error) : { kind: 'fault', id: null } });
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
