/** A row as it was entered: what no longer stands is ended, and stays. */
export interface Entered {
  readonly id: string;
  readonly recordedAt: Date;
  readonly endedAt: Date | null;
}

/** That somebody changed a meeting, and as what. */
export interface ChangeMade {
  readonly recordedAt: Date;
  readonly recordedAs: string;
}

/** Something that was said of a meeting, and no longer stands. */
export interface Replaced<Row> {
  readonly before: Row;
  /** What the same change put in its place; null where nothing did. */
  readonly after: Row | null;
  readonly at: Date;
  /** What whoever did it does there; null where that is not kept. */
  readonly as: string | null;
}

/** The change that something was ended or entered by: rows are written before their change is. */
export function changeOf(at: Date, changes: readonly ChangeMade[]): ChangeMade | null {
  return changes
    .filter(({ recordedAt }) => recordedAt >= at)
    .reduce<ChangeMade | null>(
      (first, next) => (first && first.recordedAt <= next.recordedAt ? first : next),
      null,
    );
}

/**
 * What was replaced or struck, of rows of which one stands at a time, in the order it happened.
 *
 * @param rows all that were ever entered, of one meeting, or of one seat in it
 */
export function replacedOf<Row extends Entered>(
  rows: readonly Row[],
  changes: readonly ChangeMade[],
): Replaced<Row>[] {
  const inOrder = [...rows].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  return inOrder
    .flatMap((before): Replaced<Row>[] => {
      const at = before.endedAt;
      if (at === null) return [];
      const change = changeOf(at, changes);
      const after = inOrder.find(
        (row) =>
          row.id !== before.id &&
          row.recordedAt >= at &&
          (change === null || row.recordedAt <= change.recordedAt),
      );
      return [{ before, after: after ?? null, at, as: change?.recordedAs ?? null }];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * What was entered after something was over; only what a change is kept of, as an import brings all at once.
 *
 * @param over when; null: it is not
 */
export function enteredAfter<Row extends Entered>(
  rows: readonly Row[],
  over: Date | null,
  changes: readonly ChangeMade[],
): { readonly row: Row; readonly at: Date; readonly as: string }[] {
  return rows.flatMap((row) => {
    const change = changeOf(row.recordedAt, changes);
    return over !== null && row.recordedAt > over && change !== null
      ? [{ row, at: row.recordedAt, as: change.recordedAs }]
      : [];
  });
}
