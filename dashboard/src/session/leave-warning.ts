import { useEffect } from 'react';

/**
 * Has the browser ask before the page is closed or loaded anew while something is written and not sent. It is kept in
 * memory alone, for a child's name may stand in it; so a reload would lose it.
 */
export function useLeaveWarning(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsent]);
}
