import { useSyncExternalStore } from 'react';

let count: number | null = null;
const listeners = new Set<() => void>();

/** How much waits for the reader, as far as it has been fetched. In memory alone; a reload forgets it. */
export function setWaitingCount(next: number | null): void {
  if (next === count) return;
  count = next;
  for (const tell of listeners) tell();
}

/** null until it is known */
export function useWaitingCount(): number | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => count,
  );
}
