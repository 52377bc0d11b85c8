import { describe, expect, it } from 'vitest';
import { layoutTimeline as layout, type TextWidth, type TimelineRow } from './timeline-layout.js';

const today = '2026-11-22';
const bar = (from: string, until: string | null, label = 'KBT') => ({
  key: from,
  from,
  until,
  planned: false,
  label,
});
const row = (...bars: TimelineRow['bars']): TimelineRow => ({
  key: 'r',
  label: 'BUP Farsta',
  colour: 'red',
  bars,
  dots: [],
});

/** As if every letter were as wide as another. */
const evenly =
  (unit: number): TextWidth =>
  (text) =>
    text.length * 6.6 * unit;
const layoutTimeline = (rows: readonly TimelineRow[], width: number, unit: number, on: string) =>
  layout(rows, width, unit, on, evenly(unit));

describe('the layout of a timeline', () => {
  it('runs a bar without an end to the edge', () => {
    const { rows, width } = layoutTimeline([row(bar('2026-10-01', null))], 900, 1, today);
    const placed = rows[0]?.bars[0];
    expect(placed?.open).toBe(true);
    expect((placed?.x ?? 0) + (placed?.length ?? 0)).toBe(width);
  });

  it('keeps the words of a bar off the line of today when there is room after it', () => {
    const { rows, todayX } = layoutTimeline(
      [row(bar('2026-11-15', '2027-02-28', 'KBT mot ångest'))],
      1000,
      1,
      today,
    );
    expect(rows[0]?.bars[0]?.text?.x).toBeGreaterThan(todayX);
  });

  it('leaves out words that would not fit, and never draws a bar too small to see', () => {
    const { rows } = layoutTimeline([row(bar('2026-11-22', '2026-11-22', 'Ett långt namn'))], 600, 1, today);
    expect(rows[0]?.bars[0]?.text).toBeNull();
    expect(rows[0]?.bars[0]?.length).toBeGreaterThanOrEqual(6);
  });

  it('sets labels over the rows where it is narrow, and grows with the text', () => {
    const rows = [row(bar('2026-10-01', '2026-12-01'))];
    const wide = layoutTimeline(rows, 900, 1, today);
    const narrow = layoutTimeline(rows, 300, 1, today);
    const large = layoutTimeline(rows, 900, 2, today);
    expect(narrow.height).toBeGreaterThan(wide.height);
    expect(large.height).toBeGreaterThan(wide.height * 1.9);
  });

  it('lays what overlaps in two lanes', () => {
    const { rows } = layoutTimeline(
      [row(bar('2026-10-01', '2026-12-01'), bar('2026-11-01', null))],
      900,
      1,
      today,
    );
    expect(rows[0]?.bars[0]?.y).not.toBe(rows[0]?.bars[1]?.y);
  });
});
