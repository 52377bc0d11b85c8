import { holdsOn, type Period } from '../period.rules.js';

/** The day to show a seat for when none is asked for: today while there is one, else its last, or its first. */
export function dayShown(row: Period, today: string): string {
  if (holdsOn(row, today)) return today;
  if (row.toOn === null || row.toOn <= row.fromOn || today < row.fromOn) return row.fromOn;
  return new Date(Date.parse(`${row.toOn}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);
}
