import { everHeld, holdsOn, type Period } from '@samsyn/collaboration/period.rules';

/** What can be mended of a document after it was entered. */
export interface EnteredFacts {
  readonly name: string;
  readonly revisionMonths: number | null;
  readonly reference: string | null;
}

/** What is told of a document on a day: as it was entered, or as it was mended since. */
export function toldOn(
  entered: EnteredFacts,
  corrections: readonly (EnteredFacts & Period)[],
  day: string,
): EnteredFacts {
  return corrections.find((each) => holdsOn(each, day)) ?? entered;
}

/** How an activity reads, and who answers for it. */
export interface ActivityReading {
  readonly id: string;
  readonly wording: string;
  readonly priority: string | null;
  readonly seatId: string | null;
  readonly seatOwner: string | null;
  readonly dueOn: string | null;
}

type Written = ActivityReading & Period;
type Changed = Written & { readonly activityId: string; readonly place: number };

/** A reading that another took the place of. */
export type EarlierReading = ActivityReading & { readonly until: string };

/** An activity as it read on a day, where it stood, and how it read before. */
export type ActivityAsRead<Row> = Row & { readonly place: number; readonly earlier: EarlierReading[] };

/**
 * The activities that stood in a plan on a day, in their order. One that was never moved stands at its number in the order
 * that they were written; what is struck keeps its number, so that nothing moves by itself.
 */
export function activitiesOn<Row extends Written>(
  written: readonly Row[],
  changes: readonly Changed[],
  day: string,
): ActivityAsRead<Row>[] {
  return written
    .map((row, number) => {
      const until = changes.filter(
        (change) => change.activityId === row.id && everHeld(change) && change.fromOn <= day,
      );
      const last = until.at(-1);
      if (!last) return { ...row, place: number + 1, earlier: [] };
      return {
        ...row,
        ...readingOf(last),
        id: row.id,
        place: last.place,
        earlier: earlierReadings([row, ...until]),
      };
    })
    .filter((row) => holdsOn(row, day))
    .sort((one, other) => one.place - other.place);
}

/** Where one is to stand to come right before another, or last; among those of the same goal, in their order. */
export function placeBefore(
  others: readonly { readonly id: string; readonly place: number }[],
  beforeId: string | null,
): number {
  const at = beforeId === null ? -1 : others.findIndex(({ id }) => id === beforeId);
  const next = others[at];
  if (next === undefined) return (others.at(-1)?.place ?? 0) + 1;
  const before = others[at - 1];
  return before === undefined ? next.place - 1 : (before.place + next.place) / 2;
}

const readingOf = ({ wording, priority, seatId, seatOwner, dueOn }: ActivityReading) => ({
  ...{ wording, priority, seatId, seatOwner, dueOn },
});

/** To be moved is not to read otherwise. */
function earlierReadings(readings: readonly Written[]): EarlierReading[] {
  const differing = readings.filter((each, place) => {
    const before = readings[place - 1];
    return before === undefined || JSON.stringify(readingOf(each)) !== JSON.stringify(readingOf(before));
  });
  return differing.flatMap((each, place) => {
    const next = differing[place + 1];
    return next === undefined ? [] : [{ id: each.id, ...readingOf(each), until: next.fromOn }];
  });
}
