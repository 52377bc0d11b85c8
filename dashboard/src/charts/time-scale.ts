import { addDays, daysBetween } from '../i18n/dates.js';

/** A stretch of calendar time laid out over a width in pixels. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  /** Where the middle of a date lies, from 0 to the width. */
  x(date: string): number;
  /** First days of months, so far apart that their names have room. */
  readonly ticks: readonly string[];
}

/** The least a plan's time is drawn over, so that a single date does not fill the chart. */
const leastDays = 60;
const margin = 0.03;

/**
 * @param dates everything that must be inside, at least one
 * @param tickRoom pixels that the name of a tick needs
 */
export function timeScale(dates: readonly string[], width: number, tickRoom: number): TimeScale {
  const sorted = [...dates].sort();
  const first = sorted[0] as string;
  const last = sorted[sorted.length - 1] as string;
  const missingDays = Math.max(0, leastDays - daysBetween(first, last));
  const pad = Math.ceil(Math.max(daysBetween(first, last), leastDays) * margin) + Math.ceil(missingDays / 2);
  const from = addDays(first, -pad);
  const to = addDays(last, pad);
  const perDay = width / (daysBetween(from, to) + 1);
  return {
    from,
    to,
    x: (date) => (daysBetween(from, date) + 0.5) * perDay,
    ticks: monthTicks(from, to, perDay, tickRoom),
  };
}

function monthTicks(from: string, to: string, perDay: number, tickRoom: number): string[] {
  const step = [1, 2, 3, 6, 12].find((months) => months * 30 * perDay >= tickRoom) ?? 24;
  const ticks: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (;;) {
    const date = `${year}-${String(month).padStart(2, '0')}-01`;
    if (date > to) return ticks;
    if (date >= from && (month - 1) % step === 0 && (step <= 12 || year % 2 === 0)) ticks.push(date);
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
}

/** Lays stretches that overlap under one another: the number of the lane for each, in the order given. */
export function lanesFor(stretches: readonly { readonly from: string; readonly to: string }[]): number[] {
  const ends: string[] = [];
  const order = stretches
    .map((_, index) => index)
    .sort((a, b) => compare(stretches[a]?.from, stretches[b]?.from));
  const lanes = new Array<number>(stretches.length).fill(0);
  for (const index of order) {
    const stretch = stretches[index];
    if (!stretch) continue;
    const free = ends.findIndex((end) => end < stretch.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.to;
    lanes[index] = lane;
  }
  return lanes;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
