import { useEffect, useRef } from 'react';
import { failureOf } from '../outages/failure.js';
import type { SteadyQuery } from '../outages/steady-query.js';
import { useAttended } from './attended.js';

/** Milliseconds after an answer that it is asked for anew: with the asking itself, figures are never a minute old. */
const fresh = 50_000;

/**
 * Asks for a page again, as long as somebody may be looking at it, so that what others have entered shows within a minute. What
 * has not changed stays as it is drawn, and nothing is said of the asking. Where an owner, or the network, is away the page stays
 * as it was.
 *
 * @param of what the page is told for; what it told for something else is not shown
 * @param isTold whether an answer holds what the page is about
 * @returns the page; while the latest asking came to nothing with what it told last, and the error
 */
export function useKeptCurrent<Data>(
  page: SteadyQuery<Data>,
  of: string,
  isTold: (data: Data) => boolean,
): SteadyQuery<Data> {
  const isAttended = useAttended();
  const { busy, data, error, refresh } = page;
  const answeredAt = useRef(0);
  const latest = useRef(refresh);
  latest.current = refresh;
  const last = useRef<{ readonly of: string; readonly data: Data } | null>(null);
  const isAnswered = data != null && isTold(data);
  if (isAnswered) last.current = { of, data };

  useEffect(() => {
    if (!busy) answeredAt.current = Date.now();
  }, [busy]);
  useEffect(() => {
    if (busy || !isAttended) return;
    const wait = Math.max(0, answeredAt.current + fresh - Date.now());
    const clock = window.setTimeout(() => latest.current(), wait);
    return () => window.clearTimeout(clock);
  }, [busy, isAttended]);

  if (isAnswered || !error || last.current?.of !== of) return page;
  const { kind } = failureOf(error);
  return kind === 'unreachable' || kind === 'offline' ? { ...page, data: last.current.data } : page;
}
