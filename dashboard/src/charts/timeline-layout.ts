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
  /** Least and most room for the names of the rows. */
  labelWidth: 120,
  mostLabelWidth: 260,
  mark: 18,
  labelGap: 14,
  tickRoom: 62,
  inset: 8,
};
/** Below this width the labels stand over their rows. */
const narrow = 560;

/** How wide a text is drawn, in pixels. */
export type TextWidth = (text: string, where: 'label' | 'bar') => number;

/** @param unit how much larger than 16 pixels the reader's text is */
export function layoutTimeline(
  rows: readonly TimelineRow[],
  width: number,
  unit: number,
  today: string,
  widthOf: TextWidth,
): TimelineLayout {
  const px = (length: number) => length * unit;
  const stacked = width < px(narrow);
  const widest = Math.max(...rows.map((row) => widthOf(row.label, 'label'))) + px(size.mark + size.labelGap);
  const left = stacked ? 0 : Math.min(px(size.mostLabelWidth), Math.max(px(size.labelWidth), widest));
  const dates = rows.flatMap((row) => [
    ...row.bars.flatMap((bar) => (bar.until ? [bar.from, bar.until] : [bar.from])),
    ...row.dots.map((dot) => dot.date),
  ]);
  const scale = timeScale([...dates, today], width - left, px(size.tickRoom));
  const x = (date: string) => left + scale.x(date);
  const todayX = x(today);
  const labelRoom = (stacked ? width : left) - px(size.mark);
  const labelWidth = (text: string) => widthOf(text, 'label');
  const barWidth = (text: string) => widthOf(text, 'bar');

  let y = px(size.head);
  const placed = rows.map((row) => {
    const lanes = lanesFor(row.bars.map((bar) => ({ from: bar.from, to: bar.until ?? scale.to })));
    const depth = Math.max(1, ...lanes.map((lane) => lane + 1));
    const top = stacked ? y + px(size.labelLine) : y;
    const labelY = stacked ? y + px(11) : y + px(size.bar / 2);
    y = top + depth * px(size.bar + size.barGap) + px(size.rowGap - size.barGap);
    return {
      row,
      label: { y: labelY, text: shortened(row.label, labelRoom, labelWidth) ?? '' },
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
          text: barText(bar.label, { start, stop, todayX, inset: px(size.inset) }, barWidth),
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
function barText(
  label: string,
  { start, stop, todayX, inset }: { start: number; stop: number; todayX: number; inset: number },
  widthOf: (text: string) => number,
) {
  const needed = widthOf(label);
  const crosses = start + inset < todayX && todayX < start + inset + needed;
  const x = crosses && stop - todayX - 2 * inset >= needed ? todayX + inset : start + inset;
  const text = shortened(label, stop - x - inset, widthOf);
  return text === null ? null : { x, label: text };
}

/** As much of the text as there is room for; null when that is too little to mean anything. */
function shortened(text: string, room: number, widthOf: (text: string) => number): string | null {
  if (widthOf(text) <= room) return text;
  for (let most = text.length - 1; most >= 4; most -= 1) {
    const cut = `${text.slice(0, most).trimEnd()}…`;
    if (widthOf(cut) <= room) return cut;
  }
  return null;
}
