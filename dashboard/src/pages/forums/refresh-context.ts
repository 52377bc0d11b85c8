import { createContext, useContext } from 'react';

/** Fetches anew what the page shows, when something has been changed. */
export const RefreshContext = createContext<() => void>(() => {});

export function useRefresh(): () => void {
  return useContext(RefreshContext);
}
