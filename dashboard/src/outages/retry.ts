import { useEffect, useRef, useState } from 'react';

/** Seconds until attempt n (0 first): quick at first, at most every half minute. */
export function pauseBefore(attempt: number): number {
  return Math.min(30, 2 ** (attempt + 1));
}

export interface Retry {
  /** Whole seconds until the next attempt. */
  readonly secondsLeft: number;
  now(): void;
}

/**
 * Fetches again by itself while something is missing, with longer and longer pauses.
 *
 * @param missing something could not be reached
 * @param busy an attempt is under way; the next pause begins when it is over
 */
export function useRetry(missing: boolean, busy: boolean, fetchAgain: () => void): Retry {
  const [secondsLeft, setSecondsLeft] = useState(0);
  const attempt = useRef(0);
  const again = useRef(fetchAgain);
  again.current = fetchAgain;

  useEffect(() => {
    if (!missing) attempt.current = 0;
  }, [missing]);

  useEffect(() => {
    if (!missing || busy) return;
    let left = pauseBefore(attempt.current);
    setSecondsLeft(left);
    const clock = setInterval(() => {
      left -= 1;
      setSecondsLeft(Math.max(0, left));
      if (left > 0) return;
      clearInterval(clock);
      attempt.current += 1;
      again.current();
    }, 1_000);
    return () => clearInterval(clock);
  }, [missing, busy]);

  return {
    secondsLeft,
    now() {
      attempt.current = 0;
      again.current();
    },
  };
}
