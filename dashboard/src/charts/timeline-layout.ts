import type { ReactNode } from 'react';
import { lanesFor, type TimeScale, timeScale } from './time-scale.js';

export interface Bar {
  readonly key: string;
  readonly from: string;
  /** null: no end is set */
  readonly until: string | null;
  readonly planned: boolean;
  readonly label: string;
}

export interface Dot {
  readonly key: string;
  readonly date: string;
  readonly shape: 'circle' | 'diamond';
  readonly state: 'done' | 'coming' | 'late' | 'cancelled';
  readonly label: string;
}

export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  readonly mark?: ReactNode;
  /** CSS colour of the row's bars */
  readonly colour: string;
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
}

/** Everything in its place, in pixels, before anything is drawn. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly todayX: number;
  readonly ticks: readonly { readonly date: string; readonly x: number; readonly named: boolean }[];
  readonly rows: readonly {
    readonly row: TimelineRow;
    readonly label: { readonly y: number; readonly text: string };
    readonly bars: readonly PlacedBar[];
    readonly dots: readonly { readonly dot: Dot; readonly x: number; readonly y: number }[];
  }[];
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly height: number;
  /** runs out of the picture */
  readonly open: boolean;
  /** null when there is no room for words */
  readonly text: { readonly x: number; readonly label: string } | null;
}

/** Distances in pixels at a text size of 16; they grow with the reader's. */
const size = {
  head: 26,
  bar: 22,
  barGap: 4,
  rowGap: 12,
  labelLine: 22,
  labelWidth: 192,
  tickRoom: 62,
  inset: 8,
  character: 6.6,
};
/** Below this width the labels stand over their rows. */
const narrow = 560;

/** @param unit how much larger than 16 pixels the reader's text is */
export function layoutTimeline(
  rows: readonly TimelineRow[],
  width: number,
  unit: number,
  today: string,
): TimelineLayout {
  const px = (length: number) => length * unit;
  const stacked = width < px(narrow);
  const left = stacked ? 0 : px(size.labelWidth);
  const dates = rows.flatMap((row) => [
    ...row.bars.flatMap((bar) => (bar.until ? [bar.from, bar.until] : [bar.from])),
    ...row.dots.map((dot) => dot.date),
  ]);
  const scale = timeScale([...dates, today], width - left, px(size.tickRoom));
  const x = (date: string) => left + scale.x(date);
  const todayX = x(today);
  const labelRoom = (stacked ? width : left) - px(24);

  let y = px(size.head);
  const placed = rows.map((row) => {
    const lanes = lanesFor(row.bars.map((bar) => ({ from: bar.from, to: bar.until ?? scale.to })));
    const depth = Math.max(1, ...lanes.map((lane) => lane + 1));
    const top = stacked ? y + px(size.labelLine) : y;
    const labelY = stacked ? y + px(11) : y + px(size.bar / 2);
    y = top + depth * px(size.bar + size.barGap) + px(size.rowGap - size.barGap);
    return {
      row,
      label: { y: labelY, text: shortened(row.label, labelRoom, unit) ?? '' },
      bars: row.bars.map((bar, index): PlacedBar => {
        const start = x(bar.from);
        const stop = bar.until === null ? width : x(bar.until);
        return {
          bar,
          x: start,
          y: top + (lanes[index] ?? 0) * px(size.bar + size.barGap),
          length: Math.max(px(6), stop - start),
          height: px(size.bar),
          open: bar.until === null,
          text: barText(bar.label, start, stop, todayX, unit),
        };
      }),
      dots: row.dots.map((dot) => ({ dot, x: x(dot.date), y: top + px(size.bar / 2) })),
    };
  });

  return {
    width,
    height: y,
    scale,
    todayX,
    ticks: scale.ticks.map((date) => ({
      date,
      x: x(date),
      // The name of a month gives way to "today" and to the edge.
      named: Math.abs(x(date) + px(14) - todayX) > px(44) && x(date) + px(30) < width,
    })),
    rows: placed,
  };
}

/** Where a bar's words stand: after the line of today if it would cross them and there is room; nowhere if there is none. */
function barText(label: string, start: number, stop: number, todayX: number, unit: number) {
  const inset = size.inset * unit;
  const needed = label.length * size.character * unit;
  const crosses = start + inset < todayX && todayX < start + inset + needed;
  const x = crosses && stop - todayX - 2 * inset >= needed ? todayX + inset : start + inset;
  const text = shortened(label, stop - x - inset, unit);
  return text === null ? null : { x, label: text };
}

/** As much of the text as there is room for; null when that is too little to mean anything. */
function shortened(text: string, room: number, unit: number): string | null {
  const most = Math.floor(room / (size.character * unit));
  if (text.length <= most) return text;
  return most < 5 ? null : `${text.slice(0, most - 1)}…`;
}
