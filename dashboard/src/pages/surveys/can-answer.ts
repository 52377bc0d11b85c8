/** A seat that was asked. */
interface AskedSeat {
  readonly hasUnit: boolean;
  readonly answered: boolean;
}

/** So many units that have answered a group's results need (decision 32). */
const fewestUnits = 3;

/** Whether a seat can answer, or has. */
export const canAnswer = ({ hasUnit, answered }: AskedSeat): boolean => hasUnit || answered;

/** Of seats, how many can answer, or have. */
export const ableAmong = (seats: readonly AskedSeat[]): number => seats.filter(canAnswer).length;

/**
 * Whether a group's results cannot be shown even if all its seats answer. Units are counted, as where the results are told: one
 * with two seats is one.
 */
export function isNeverShown(
  seats: readonly (AskedSeat & { readonly key: string; readonly unit: string | null })[],
): boolean {
  // Of a seat that the group has no more nobody says which unit it was of: it is taken for one of its own.
  const units = seats.filter(canAnswer).map(({ key, unit }) => unit ?? key);
  return new Set(units).size < fewestUnits;
}
