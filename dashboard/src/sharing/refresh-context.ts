import { createContext, useContext } from 'react';

/** Fetches anew what the page shows, when something has been changed. */
export const RefreshContext = createContext<() => void | Promise<void>>(() => {});

export function useRefresh(): () => void | Promise<void> {
  return useContext(RefreshContext);
}
