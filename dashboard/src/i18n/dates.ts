/** Dates as people say them. Calendar dates are ISO (2026-11-22), moments RFC 3339; both are shown in Swedish time. */
export interface DateWords {
  readonly today: string;
  /** "om 9 dagar", "i går", "för 3 månader sedan" */
  relative(date: string): string;
  /** Length of the time from the date until today: "41 dagar", "4 månader" */
  lasted(date: string): string;
  /** "19 dec", with the year when it is not this one */
  short(date: string): string;
  /** "19 december 2026" */
  full(date: string): string;
  /** "i går 14:02", "19 nov 08:15" */
  moment(moment: string): string;
  /** "19 november 2026 08:15" */
  dated(moment: string): string;
  /** "torsdag 19 november 2026 08:15" */
  fullMoment(moment: string): string;
  /** "nov", with the year in January: a tick on a time axis */
  month(date: string): string;
}

const timeZone = 'Europe/Stockholm';
const dayInMs = 86_400_000;

/** Today's date in Sweden, whatever the reader's clock is set to. */
export function todayInSweden(now: Date = new Date()): string {
  return dateOf(now);
}

/** Whole days from one calendar date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMs);
}

/** The calendar date a number of days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10);
}

/** The same day so many months later; the month's last when it has no such day. */
export function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The Swedish calendar date of a moment. */
export function dateOf(moment: string | Date): string {
  // The Swedish locale writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(moment));
}

export function dateWords(locale: string, today: string, unitWords: UnitWords): DateWords {
  const relativeTime = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // A calendar date is the same date everywhere, so it is formatted in UTC.
  const calendar = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (date: string) => format.format(new Date(`${date}T00:00:00Z`));
  };
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const exactMoment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' });
  const dayAndMonth = calendar({ day: 'numeric', month: 'short' });
  const dayMonthYear = calendar({ day: 'numeric', month: 'short', year: 'numeric' });
  const full = calendar({ day: 'numeric', month: 'long', year: 'numeric' });
  const monthOnly = calendar({ month: 'short' });
  const monthAndYear = calendar({ month: 'short', year: 'numeric' });

  const short = (date: string) =>
    withoutPoint(date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : dayMonthYear(date));
  const relative = (date: string) => {
    const { count, unit } = spanOf(daysBetween(today, date));
    return relativeTime.format(count, unit);
  };

  return {
    today,
    relative,
    lasted(date) {
      const { count, unit } = spanOf(Math.max(0, daysBetween(date, today)));
      return unitWords[unit](count);
    },
    short,
    full,
    moment(moment) {
      const date = dateOf(moment);
      const near = Math.abs(daysBetween(today, date)) <= 1;
      return `${near ? relative(date) : short(date)} ${clock.format(new Date(moment))}`;
    },
    dated: (moment) => `${full(dateOf(moment))} ${clock.format(new Date(moment))}`,
    fullMoment: (moment) => exactMoment.format(new Date(moment)),
    month: (date) => withoutPoint(date.slice(5, 7) === '01' ? monthAndYear(date) : monthOnly(date)),
  };
}

type Unit = 'day' | 'month' | 'year';
/** Intl says "41 dygn" in Swedish; people say "41 dagar". */
export type UnitWords = Record<Unit, (count: number) => string>;

/** Days up to three months, then months, then years: as precise as anyone would say it. */
function spanOf(days: number): { count: number; unit: Unit } {
  const size = Math.abs(days);
  if (size < 92) return { count: days, unit: 'day' };
  if (size < 700) return { count: Math.round(days / 30.44), unit: 'month' };
  return { count: Math.round(days / 365.25), unit: 'year' };
}

/** Swedish abbreviations come as "nov."; the point only makes noise in a table. */
function withoutPoint(text: string): string {
  return text.replace(/\./g, '');
}
