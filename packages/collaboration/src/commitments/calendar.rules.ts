/** A span of days; to is the first no longer in it. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Half a year: spring from 1 January, autumn from 1 July. The documents say "termin" and no days. */
export function termOf(day: string): Days {
  const year = yearOf(day);
  return day.slice(5) < '07-01'
    ? { from: `${year}-01-01`, to: `${year}-07-01` }
    : { from: `${year}-07-01`, to: `${year + 1}-01-01` };
}

export const termBefore = (term: Days): Days => termOf(addDays(term.from, -1));

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}

export const within = (day: string, { from, to }: Days): boolean => from <= day && day < to;
