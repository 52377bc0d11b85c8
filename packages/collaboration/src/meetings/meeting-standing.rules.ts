import { dayPlus, daysFrom } from './meeting-days.rules.js';

export type MeetingStanding = 'PLANNED' | 'NOTICED' | 'HELD' | 'CANCELLED';
export type NoticeStanding = 'IN_TIME' | 'LATE' | 'WITHOUT_AGENDA' | 'NOT_YET' | 'OVERDUE' | 'UNKNOWN';

/** Days before a meeting that its notice must be out, with an agenda (f3, avsnitt ”Mötesformalia”: minst en vecka innan). */
export const noticeDays = 7;

/** Levels that the rule of notices is about: the steering and the operative group (f3, the same). */
export const noticedLevels: readonly string[] = ['STEERING', 'OPERATIVE'];

/** What of a meeting its standing is told from. */
export interface MeetingFacts {
  readonly day: string;
  readonly outcome: 'HELD' | 'CANCELLED' | null;
  readonly notice: { readonly sentOn: string; readonly withAgenda: boolean } | null;
}

export function standingOf({ outcome, notice }: Omit<MeetingFacts, 'day'>): MeetingStanding {
  return outcome ?? (notice ? 'NOTICED' : 'PLANNED');
}

/** Its day has gone, and nobody has said whether it was held. That is not known, and is not told as not held. */
export function isUnsaid({ day, outcome }: MeetingFacts, today: string): boolean {
  return outcome === null && day < today;
}

/** The last day on which the notice is in time. */
export function noticeDueOn(day: string): string {
  return dayPlus(day, -noticeDays);
}

/** How the notice went; null of a meeting that was called off before one was sent. */
export function noticeStandingOf(
  { day, outcome, notice }: MeetingFacts,
  today: string,
): NoticeStanding | null {
  if (notice) {
    if (daysFrom(notice.sentOn, day) < noticeDays) return 'LATE';
    return notice.withAgenda ? 'IN_TIME' : 'WITHOUT_AGENDA';
  }
  if (outcome === 'CANCELLED') return null;
  // That none is entered of a meeting gone by does not say that none was sent.
  if (outcome === 'HELD' || day < today) return 'UNKNOWN';
  return today <= noticeDueOn(day) ? 'NOT_YET' : 'OVERDUE';
}
