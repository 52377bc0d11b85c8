import type { MeasuredFragment, SpiderAxis } from '../../gql/graphql.js';
import type { SortBy } from './choice.js';

type Axes = Pick<MeasuredFragment, 'axes'>;

/** A group with its years, the oldest first. */
export interface MeasuredGroup {
  readonly id: string;
  readonly name: string;
  readonly years: readonly MeasuredFragment[];
}

/** A group in a year, beside the year before that it was measured. */
export interface GroupInYear {
  readonly group: MeasuredGroup;
  readonly now: MeasuredFragment;
  readonly before: MeasuredFragment | null;
  /** Over all axes that are told; null when none is. */
  readonly mean: number | null;
  /** Of that mean, over the axes that are told of both; null when there is nothing to compare. */
  readonly change: number | null;
}

/** Every year that some group has a measurement of, the latest first. */
export function yearsOf(groups: readonly MeasuredGroup[]): number[] {
  return [...new Set(groups.flatMap(({ years }) => years.map(({ year }) => year)))].sort((a, b) => b - a);
}

/** The mean over those axes that are told, of some axes alone where they are named. */
export function meanOf({ axes }: Axes, among?: ReadonlySet<SpiderAxis>): number | null {
  const values = axes.flatMap(({ axis, value }) =>
    value != null && (!among || among.has(axis)) ? [value] : [],
  );
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How the mean has changed, over the axes that are told of both: else it would change by what is held back. */
export function changeBetween(before: Axes | null, now: Axes): number | null {
  const told = (of: Axes) => new Set(of.axes.flatMap(({ axis, value }) => (value != null ? [axis] : [])));
  if (before === null) return null;
  const first = told(before);
  const both = new Set([...told(now)].filter((axis) => first.has(axis)));
  const [from, to] = [meanOf(before, both), meanOf(now, both)];
  return from === null || to === null ? null : to - from;
}

/** The groups that have a measurement of a year. */
export function inYear(groups: readonly MeasuredGroup[], year: number): GroupInYear[] {
  return groups.flatMap((group) => {
    const now = group.years.find((each) => each.year === year);
    if (!now) return [];
    const before = group.years.filter((each) => each.year < year).at(-1) ?? null;
    return [{ group, now, before, mean: meanOf(now), change: changeBetween(before, now) }];
  });
}

/** In the order that is asked for; what there is no number of comes last, and by name. */
export function inOrder(
  shown: readonly GroupInYear[],
  by: SortBy,
  compare: (a: string, b: string) => number,
): GroupInYear[] {
  const number = ({ mean, change }: GroupInYear) => (by === 'level' ? mean : by === 'change' ? change : null);
  return [...shown].sort((a, b) => {
    const [first, second] = [number(a), number(b)];
    if (first !== null && second !== null && first !== second) return first - second;
    if ((first === null) !== (second === null)) return first === null ? 1 : -1;
    return compare(a.group.name, b.group.name);
  });
}
