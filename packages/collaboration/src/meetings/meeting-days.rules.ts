import { daysOf } from '@samsyn/figures/term.rules';

/** A term of a year: the first day, and the first day after it. */
export interface Term {
  readonly season: 'SPRING' | 'AUTUMN';
  readonly from: string;
  readonly to: string;
}

/**
 * The two terms (terminer) of a calendar year: 1 January–30 June and 1 July–31 December, as what organisations do is
 * counted (`TermCalendar`, packages/figures/src/term.rules.ts).
 */
export function termsOf(year: number): readonly [spring: Term, autumn: Term] {
  const [named, next] = [year, year + 1].map((each) => String(each).padStart(4, '0'));
  const [spring, autumn] = [daysOf(`VT${named}`, 'HALVES'), daysOf(`HT${named}`, 'HALVES')];
  return [
    { season: 'SPRING', from: spring.from, to: autumn.from },
    { season: 'AUTUMN', from: autumn.from, to: `${next}-01-01` },
  ];
}

/** A day some days later, or earlier. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}

/** The first day of the county's agreement, which is the first that says anything of meetings. */
const earliestMeeting = '2012-01-01';
const yearsAhead = 3;

/** A day on which no meeting can be meant: the year was mistyped. What was held long ago may still be entered. */
export function farOff(day: string, today: string): 'IN_THE_PAST' | 'IN_THE_FUTURE' | null {
  if (day < earliestMeeting) return 'IN_THE_PAST';
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  return day > latest ? 'IN_THE_FUTURE' : null;
}

/** Whole days from one to another; negative when the second lies before. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
