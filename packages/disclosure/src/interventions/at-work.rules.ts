import { InterventionStatus } from '../vocabulary/intervention.js';

/** What an intervention is at work by, with either owner. Dates are YYYY-MM-DD. */
export interface TakenOn {
  readonly status: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

/** Statuses in which a unit has taken the work on, and not ended it. */
export const takenOn: readonly string[] = [InterventionStatus.ACCEPTED, InterventionStatus.ONGOING];

/**
 * So many days ahead work that somebody has taken on counts as if it had begun: a month, as a follow-up may wait to be
 * decided. A goal that waits longer lies between the chairs until then, whoever has said yes.
 */
export const daysUntilItBegins = 30;

/** The last first day that counts, YYYY-MM-DD. */
export function lastToBegin(today: string): string {
  const at = Date.parse(`${today}T00:00:00Z`) + daysUntilItBegins * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * Whether somebody works, or soon will: it is taken on, today is not after its last day, and it has begun or begins soon. A
 * day that is not set stands in no way.
 */
export function isAtWork({ status, fromOn, untilOn }: TakenOn, today: string): boolean {
  if (!takenOn.includes(status) || (untilOn !== null && untilOn < today)) return false;
  return fromOn === null || fromOn <= lastToBegin(today);
}
