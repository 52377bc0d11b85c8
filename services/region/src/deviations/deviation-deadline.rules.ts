import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { DeviationState as State } from './deviation.enums.js';

/** How long a state may last, in days, and where it is said. */
interface Deadline {
  readonly days: number;
  readonly source: string;
}

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
    days: 92,
    source: 'f3, ”BUS-styrgrupp”: minst två möten per termin; ett sådant mellanrum',
  },
  [State.DONE]: {
    days: 92,
    source: 'f3, ”Mötesformalia”: beslut följs upp vid nästa möte; ett sådant mellanrum',
  },
};

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
