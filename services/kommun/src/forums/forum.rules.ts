import { everHeld, holdsOn, type Period } from '@samsyn/collaboration/period.rules';
import { ForumFollowUpStanding as Standing } from './forum.enums.js';

/** What is said of a forum’s follow-up, and of what asks for it. */
export interface FollowUpTold {
  readonly followUp: string;
  /** At most so many months between follow-ups, by the agreement; null where none sets it. */
  readonly followUpMonths: number | null;
  readonly agreementFrom: string | null;
}

/** A follow-up that was made; struck when it ends on its first day. */
export interface FollowUpMade extends Period {
  readonly documentedIn: string | null;
}

/** When the agreement asks for the next follow-up. */
export interface FollowUpDue {
  /** The first day too late; null: it cannot be told, since neither agreement nor follow-up is dated. */
  readonly dueOn: string | null;
  /** null with `dueOn`: unknown is not kept, and not broken. */
  readonly overdue: boolean | null;
}

/** Without a day asked for: today; of what has ended its last day, and of what is to come its first. */
export function dayToShow({ fromOn, toOn }: Period, today: string): string {
  if (toOn !== null && toOn <= today) return daysAfter(toOn, -1);
  return fromOn > today ? fromOn : today;
}

/** The row that holds on a day, of those of which one at a time does. */
export function findHolding<Row extends Period>(rows: readonly Row[], day: string): Row | null {
  return rows.find((row) => holdsOn(row, day)) ?? null;
}

/** Follow-ups made by a day, oldest first. */
export function followUpsBy<Row extends FollowUpMade>(rows: readonly Row[], day: string): Row[] {
  return rows
    .filter((row) => everHeld(row) && row.fromOn <= day)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
}

/** How a forum is followed up: what somebody said of it, or better, if what was made since shows more. */
export function followUpOn(told: FollowUpTold | null, made: readonly FollowUpMade[], day: string): Standing {
  const said = (told?.followUp as Standing | undefined) ?? Standing.NOT_SHOWN;
  const there = followUpsBy(made, day);
  if (said === Standing.DOCUMENTED || there.some(({ documentedIn }) => documentedIn !== null))
    return Standing.DOCUMENTED;
  return there.length > 0 ? Standing.ORAL : said;
}

/** When the next documented follow-up is due; null where no agreement sets how often. */
export function followUpDueOn(
  told: FollowUpTold | null,
  made: readonly FollowUpMade[],
  day: string,
): FollowUpDue | null {
  if (!told || told.followUpMonths === null) return null;
  const documented = followUpsBy(made, day).filter(({ documentedIn }) => documentedIn !== null);
  const last = documented.at(-1)?.fromOn ?? told.agreementFrom;
  if (last === null) return { dueOn: null, overdue: null };
  const dueOn = monthsAfter(last, told.followUpMonths);
  return { dueOn, overdue: dueOn <= day };
}

/** When an agreement’s time is out, if nobody has renewed it; null where it has no end that can be told. */
export function agreementEndsOn(told: {
  readonly agreementFrom: string | null;
  readonly agreementTo: string | null;
  readonly agreementTermMonths: number | null;
  readonly agreementRenewal: string | null;
}): string | null {
  if (told.agreementTo !== null) return told.agreementTo;
  // What goes on by itself, a year at a time, has no end.
  if (told.agreementRenewal !== null) return null;
  if (told.agreementFrom === null || told.agreementTermMonths === null) return null;
  return monthsAfter(told.agreementFrom, told.agreementTermMonths);
}

/** The same day so many months later, or the month’s last where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
