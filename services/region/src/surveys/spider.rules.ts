import { axesOf } from './axes.rules.js';
import type { SpiderAxis, SpiderDimension } from './survey.enums.js';

/** The means of a group's axes in a year; null where none is told. */
export type Means = Readonly<Partial<Record<SpiderAxis, number | null>>>;

/** A county's median is of so many groups at least: with fewer it is somebody's own figure. */
export const fewestGroups = 3;

/** To one decimal, as means are told. */
export const toldAs = (value: number): number => Math.round(value * 10 + 1e-9) / 10;

/**
 * The mean of a dimension's axes, each weighing alike. Of what is told alone, so that it tells no more; null unless all of
 * its axes are told, for else two years would be means of different things.
 */
export function dimensionMean(means: Means, dimension: SpiderDimension): number | null {
  const values = axesOf(dimension).map((axis) => means[axis] ?? null);
  if (values.some((value) => value === null)) return null;
  return toldAs((values as number[]).reduce((sum, value) => sum + value, 0) / values.length);
}

/** The median of groups' means that are told, of enough groups; else null. */
export function medianOf(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value): value is number => value != null).sort((a, b) => a - b);
  if (known.length < fewestGroups) return null;
  const middle = known.length / 2;
  const upper = known[Math.floor(middle)] as number;
  return toldAs(Number.isInteger(middle) ? ((known[middle - 1] as number) + upper) / 2 : upper);
}
