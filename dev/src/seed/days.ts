/** A day as whole days since 1970-01-01: cheap to count with. */
export type Day = number;

const DAY = 86_400_000;
/** Room for the days up to 2059, so that the list stays a plain one. */
const written = new Array<string | undefined>(0x8000);

/** 2026-11-22. */
export function isoOf(day: Day): string {
  let iso = written[day];
  if (iso === undefined) {
    iso = new Date(day * DAY).toISOString().slice(0, 10);
    written[day] = iso;
  }
  return iso;
}

/** The day of an ISO date. Throws for anything else. */
export function dayOf(iso: string): Day {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(time)) throw new RangeError(`${iso} is not a date`);
  return time / DAY;
}

/** Today in Sweden. */
export function swedishToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}

export function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4));
}

/** The day on or after this one that is not Saturday or Sunday. */
export function weekday(day: Day): Day {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday > 4 ? day + 7 - sinceMonday : day;
}

/** The day on or before this one that is not Saturday or Sunday. */
export function weekdayUntil(day: Day): Day {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday > 4 ? day + 4 - sinceMonday : day;
}

/** A moment on a day by Swedish clocks, as PostgreSQL reads it, summer time and all. */
export function swedishTime(day: Day, hour: number, minute = 0, second = 0): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${isoOf(day)} ${two(hour)}:${two(minute)}:${two(second)} Europe/Stockholm`;
}

/** The year in which the school year of a day began; it begins in the middle of August. */
export function schoolYearOf(day: Day): number {
  return isoOf(day).slice(5) >= '08-15' ? yearOf(day) : yearOf(day) - 1;
}

const MILESTONES = [
  ['02-23', 'sportlovet'],
  ['04-01', 'påsk'],
  ['06-10', 'sommarlovet'],
  ['08-20', 'skolstarten'],
  ['10-27', 'höstlovet'],
  ['12-20', 'jul'],
] as const;

/** What people count towards: the next holiday that is at least three weeks away, as in ”före jul”. */
export function milestoneAfter(day: Day): string {
  const from = isoOf(day + 21);
  const next = MILESTONES.find(([monthAndDay]) => monthAndDay >= from.slice(5));
  return (next ?? MILESTONES[0])[1];
}
