/** A span of days: the first, and the first that is no longer in it. */
export interface Period {
  readonly fromOn: string;
  /** null while it lasts. When it is the first day, it never was: what was entered by mistake is ended so. */
  readonly toOn: string | null;
}

/** What a span is to lie in; null where an end is open, or not known. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** ISO days compare as text. */
export function holdsOn({ fromOn, toOn }: Period, day: string): boolean {
  return fromOn <= day && (toOn === null || day < toOn);
}

/** It was there for a day at least. */
export function everHeld({ fromOn, toOn }: Period): boolean {
  return toOn === null || fromOn < toOn;
}

/** They have a day in common. */
export function meet(a: Period, b: Period): boolean {
  return (
    everHeld(a) &&
    everHeld(b) &&
    (a.toOn === null || b.fromOn < a.toOn) &&
    (b.toOn === null || a.fromOn < b.toOn)
  );
}

export function isWithin({ fromOn, toOn }: Period, { from, to }: Bounds): boolean {
  return (from === null || from <= fromOn) && (to === null || (toOn !== null && toOn <= to));
}

/** The day lies within the bounds. */
export function boundsHold({ from, to }: Bounds, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/** The days that lie in both. */
export function narrower(a: Bounds, b: Bounds): Bounds {
  const starts = [a.from, b.from].filter((day) => day !== null).sort();
  const ends = [a.to, b.to].filter((day) => day !== null).sort();
  return { from: starts.at(-1) ?? null, to: ends[0] ?? null };
}

/** Cut off where what it is part of ends. */
export function clipped<Row extends Period>(row: Row, to: string | null): Row {
  if (to === null || (row.toOn !== null && row.toOn <= to)) return row;
  return { ...row, toOn: row.fromOn < to ? to : row.fromOn };
}

/** What a new row does to the row it follows on. */
export interface Succession<Row> {
  /** The row that lasted until now: it ends on the new one's first day, so that there is no day without. */
  readonly ended: Row | null;
}

/**
 * Puts a row after those that one at a time holds. One that lasts, and began before, gives way.
 *
 * @returns null when another holds on some of its days, and does not give way
 */
export function succeed<Row extends Period>(rows: readonly Row[], next: Period): Succession<Row> | null {
  const met = rows.filter((row) => meet(row, next));
  const [first, ...others] = met;
  if (!first) return { ended: null };
  const givesWay = others.length === 0 && first.toOn === null && first.fromOn < next.fromOn;
  return givesWay ? { ended: first } : null;
}
