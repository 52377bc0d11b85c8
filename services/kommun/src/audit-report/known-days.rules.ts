import { unknownStart } from '../bus-groups/group.loader.js';

/**
 * From when a fact counts of which nobody has said since when it holds: the first day of the year that the audit looked at.
 * f0 was signed on 26 January 2023 and tells of 2022, mostly without days: that it held earlier no source says.
 */
export const undatedFrom = '2022-01-01';

/** Whether something is known on a day: its undated facts count, or one of its days has come. */
export function isKnownOn(days: readonly (string | null)[], day: string): boolean {
  return undatedFrom <= day || days.some((each) => each !== null && each !== unknownStart && each <= day);
}
