/** Where things lie in a spider chart: values from 0 in the middle to `most` at the rim, the first axis straight up, the others clockwise. */
export const most = 10;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place of a value on an axis, from the middle. */
export function pointAt(axis: number, axes: number, value: number, radius: number): Point {
  const angle = (2 * Math.PI * axis) / axes;
  const length = (radius * value) / most;
  return { x: rounded(Math.sin(angle) * length), y: rounded(-Math.cos(angle) * length) };
}

/** A closed line around the middle at a value. */
export function ring(axes: number, value: number, radius: number): string {
  const points = Array.from({ length: axes }, (_, axis) => pointAt(axis, axes, value, radius));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

/**
 * The lines of a series: one closed line where all its values are told, else the parts between neighbours that both are. A value
 * that is not told makes a gap, and is never drawn as zero.
 */
export function linesOf(values: readonly (number | null)[], radius: number): string[] {
  const axes = values.length;
  if (values.every((value) => value !== null)) {
    const points = values.map((value, axis) => pointAt(axis, axes, value as number, radius));
    return [`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`];
  }
  return values.flatMap((value, axis) => {
    const next = values[(axis + 1) % axes] ?? null;
    if (value === null || next === null) return [];
    const [from, to] = [pointAt(axis, axes, value, radius), pointAt((axis + 1) % axes, axes, next, radius)];
    return [`M${from.x} ${from.y}L${to.x} ${to.y}`];
  });
}

/** The part of the chart that is nearer to an axis than to any other: what the pointer reads it by. */
export function wedge(axis: number, axes: number, radius: number): string {
  const [before, after] = [pointAt(axis - 0.5, axes, most, radius), pointAt(axis + 0.5, axes, most, radius)];
  return `M0 0L${before.x} ${before.y}L${after.x} ${after.y}Z`;
}

/** How a text beside the rim is set: it begins where the axis ends, on either side. */
export function anchorOf(axis: number, axes: number): 'start' | 'middle' | 'end' {
  const { x } = pointAt(axis, axes, most, 1);
  return Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end';
}

const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
