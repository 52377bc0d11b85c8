import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { DeviationState as State } from './deviation.enums.js';

/** How long a state may last, in days, and where it is said. */
interface Deadline {
  readonly days: number;
  readonly source: string;
}

/** A gap between two of the steering group's meetings, in days. */
const betweenMeetings = 92;

const ours = 'vår: dokumenten sätter ingen tid';

/**
 * How long each state may last. The documents set one rhythm alone, the steering group's meetings; how long a manager has is ours.
 * What the group decides has the day that it sets.
 */
export const deviationDeadlines: Readonly<Partial<Record<State, Deadline>>> = {
  [State.REPORTED]: { days: 7, source: ours },
  [State.RETURNED]: { days: 14, source: ours },
  [State.SENT]: { days: 28, source: ours },
  [State.ANSWERED]: {
    days: betweenMeetings,
    source: 'f3, ”BUS-styrgrupp”: minst två möten per termin; ett sådant mellanrum',
  },
  [State.DONE]: {
    days: betweenMeetings,
    source: 'f3, ”Mötesformalia”: beslut följs upp vid nästa möte; ett sådant mellanrum',
  },
};

/** How far back something may have happened that is reported, in days: what is older is remembered otherwise than it was. Ours. */
export const mostDaysBack = 730;

/** What came before this day the group has had a meeting's time for. */
export function lastDayMet(today: string): string {
  return dayPlus(today, -betweenMeetings);
}

export function hasMetSince(since: string, today: string): boolean {
  return since < lastDayMet(today);
}

/** When something is due of a deviation that has come into a state; null when it waits for nobody. */
export function dueOn(state: State, since: string, decidedUntil: string | null): string | null {
  if (state === State.DECIDED) return decidedUntil;
  const deadline = deviationDeadlines[state];
  return deadline ? dayPlus(since, deadline.days) : null;
}

/** The day itself is still in time. */
export function isOverdue(due: string | null, today: string): boolean {
  return due !== null && due < today;
}
