/** Whole months from one day to another; 0 when the second comes first. */
export function monthsFrom(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const isWhole = from.slice(8) <= to.slice(8);
  return Math.max(0, months(to) - months(from) - (isWhole ? 0 : 1));
}
