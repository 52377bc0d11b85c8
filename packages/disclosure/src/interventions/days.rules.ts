import { InputProblemCode as Code } from '../changes.types.js';
import type { InputProblems } from '../input-problems.js';
import { InterventionStatus } from '../vocabulary/intervention.js';

/** An intervention's days and state as they will stand, whatever of them is sent. YYYY-MM-DD. */
export interface DaysOfWork {
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly endedOn: string | null;
}

/** What is asked of the last day planned: nothing of one that stood and has passed, where work goes on beyond it. */
interface Asked {
  /** The last day is one that somebody plans now: it is not gone. */
  readonly isPlanned: boolean;
  readonly today: string;
}

/**
 * A plan is for a child, or for one who was: nobody has been worked with for longer than this, and no such plan says what
 * is done beyond it. It stops slips of the pen (1926 for 2026), not intentions.
 */
export const yearsOfWork = 21;

/**
 * Adds all that is impossible about an intervention's days. They are checked as they will stand, since half of them are left
 * out of most changes: it ends no sooner than it begins, what goes on has begun, what has ended was begun and is over.
 * PostgreSQL holds `from <= until` and `from <= ended` as well.
 */
export function checkDays(
  { status, from, until, endedOn }: DaysOfWork,
  { isPlanned, today }: Asked,
  problems: InputProblems,
): void {
  const [earliest, latest] = [yearsFrom(today, -yearsOfWork), yearsFrom(today, yearsOfWork)];
  if (from !== null && from < earliest) problems.add('from', Code.IN_THE_PAST);
  else if (from !== null && (from > latest || (status === InterventionStatus.ONGOING && from > today)))
    problems.add('from', Code.IN_THE_FUTURE);
  if (until !== null) {
    if (until < (from ?? '')) problems.add('until', Code.BEFORE_START);
    else if (isPlanned && until < today) problems.add('until', Code.IN_THE_PAST);
    else if (until > latest) problems.add('until', Code.IN_THE_FUTURE);
  }
  if (endedOn === null) return;
  if (endedOn > today) problems.add('endedOn', Code.IN_THE_FUTURE);
  else if (from !== null && endedOn < from) problems.add('endedOn', Code.BEFORE_START);
  else if (endedOn < earliest) problems.add('endedOn', Code.IN_THE_PAST);
}

function yearsFrom(day: string, years: number): string {
  // The 29th of February leads to a day that is none, which no day equals: it is only compared with.
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
