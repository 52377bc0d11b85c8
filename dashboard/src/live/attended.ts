import { useEffect, useState } from 'react';
import { useOnline } from '../shell/online.js';

/** Milliseconds that a hidden page is still attended: whoever looks something up in another tab comes back. */
const patience = 60_000;

/** Whether somebody may be looking at the page: it is visible, or was a moment ago, and has a network. */
export function useAttended(): boolean {
  const online = useOnline();
  const [seen, setSeen] = useState(() => !document.hidden);
  useEffect(() => {
    let clock: number | undefined;
    const look = () => {
      window.clearTimeout(clock);
      if (document.hidden) clock = window.setTimeout(() => setSeen(false), patience);
      else setSeen(true);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearTimeout(clock);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return seen && online;
}
