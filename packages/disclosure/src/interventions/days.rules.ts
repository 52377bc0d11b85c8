import type { InterventionStatus } from '../vocabulary/intervention.js';

const ongoing: `${InterventionStatus}` = 'ONGOING';

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

/** A day that cannot be, and why not. */
export interface ImpossibleDay {
  readonly field: 'from' | 'until' | 'endedOn';
  readonly why: 'BEFORE_START' | 'IN_THE_PAST' | 'IN_THE_FUTURE';
}

/**
 * All that is impossible about an intervention's days. They are checked as they will stand, since half of them are left out
 * of most changes: it ends no sooner than it begins, what goes on has begun, what has ended was begun and is over.
 * PostgreSQL holds `from <= until` and `from <= ended` as well.
 */
export function impossibleDays(days: DaysOfWork, asked: Asked): ImpossibleDay[] {
  const found = {
    from: whyNotFrom(days, asked),
    until: whyNotUntil(days, asked),
    endedOn: whyNotEnded(days, asked),
  };
  return Object.entries(found).flatMap(([field, why]) =>
    why === null ? [] : [{ field: field as ImpossibleDay['field'], why }],
  );
}

type Why = ImpossibleDay['why'] | null;

function whyNotFrom({ status, from }: DaysOfWork, { today }: Asked): Why {
  if (from === null) return null;
  if (from < yearsFrom(today, -yearsOfWork)) return 'IN_THE_PAST';
  const isToCome = from > yearsFrom(today, yearsOfWork) || (status === ongoing && from > today);
  return isToCome ? 'IN_THE_FUTURE' : null;
}

function whyNotUntil({ from, until }: DaysOfWork, { isPlanned, today }: Asked): Why {
  if (until === null) return null;
  if (from !== null && until < from) return 'BEFORE_START';
  if (isPlanned && until < today) return 'IN_THE_PAST';
  return until > yearsFrom(today, yearsOfWork) ? 'IN_THE_FUTURE' : null;
}

function whyNotEnded({ from, endedOn }: DaysOfWork, { today }: Asked): Why {
  if (endedOn === null) return null;
  if (endedOn > today) return 'IN_THE_FUTURE';
  if (from !== null && endedOn < from) return 'BEFORE_START';
  return endedOn < yearsFrom(today, -yearsOfWork) ? 'IN_THE_PAST' : null;
}

function yearsFrom(day: string, years: number): string {
  // The 29th of February leads to a day that is none, which no day equals: it is only compared with.
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
