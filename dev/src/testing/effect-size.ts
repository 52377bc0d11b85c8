/**
 * How well one can tell by a value which of two samples it is from: the share of pairs in which the first sample's is the
 * larger (the rank test's U over the number of pairs), ties counted half. 0.5 is not at all, 0 or 1 is always.
 */
export function shareLarger(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ].sort((one, other) => one.value - other.value);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const rank = (from + 1 + to) / 2;
    for (; from < to; from += 1) if (all[from]?.isFirst) ranks += rank;
  }
  return (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
}

/** What chance alone makes `shareLarger` differ from 0.5 by, as a standard deviation, for samples of this size. */
export function byChance(size: number): number {
  return Math.sqrt((2 * size + 1) / (12 * size * size));
}
