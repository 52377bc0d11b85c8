const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Today in Sweden, YYYY-MM-DD. */
export function swedishToday(now: Date = new Date()): string {
  return swedish.format(now);
}

/** Whole days from one date to another, both YYYY-MM-DD; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
