import { type ReactNode, useRef } from 'react';
import { useWidth } from './element-width.js';
import { lanesFor, type TimeScale, timeScale } from './time-scale.js';
import styles from './timeline.module.css';

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

interface TimelineProps {
  rows: readonly TimelineRow[];
  today: string;
  todayLabel: string;
  /** Says what the picture shows and where the same is to be read. */
  describe(from: string, to: string): string;
  monthLabel(date: string): string;
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
  character: 6.6,
};
/** Below this width the labels stand over their rows. */
const narrow = 560;

/** Bars and dots on a calendar, with a line for today. The caller gives a table with the same facts beside it. */
export function Timeline({ rows, today, todayLabel, describe, monthLabel }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div className={styles.frame} ref={frame}>
      {width > 0 && (
        <Drawing
          rows={rows}
          width={width}
          today={today}
          todayLabel={todayLabel}
          describe={describe}
          monthLabel={monthLabel}
        />
      )}
    </div>
  );
}

function Drawing({
  rows,
  width,
  today,
  todayLabel,
  describe,
  monthLabel,
}: TimelineProps & { width: number }) {
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const px = (length: number) => length * unit;
  const stacked = width < narrow * unit;
  const left = stacked ? 0 : px(size.labelWidth);
  const dates = rows.flatMap((row) => [
    ...row.bars.flatMap((bar) => (bar.until ? [bar.from, bar.until] : [bar.from])),
    ...row.dots.map((dot) => dot.date),
  ]);
  const scale = timeScale([...dates, today], width - left, px(size.tickRoom));
  const x = (date: string) => left + scale.x(date);

  let y = px(size.head);
  const laid = rows.map((row) => {
    const lanes = lanesFor(row.bars.map((bar) => ({ from: bar.from, to: bar.until ?? scale.to })));
    const depth = Math.max(1, ...lanes.map((lane) => lane + 1));
    const labelY = y;
    const top = stacked ? y + px(size.labelLine) : y;
    y = top + depth * px(size.bar + size.barGap) + px(size.rowGap) - px(size.barGap);
    return { row, lanes, labelY, top };
  });
  const height = y;
  const todayX = x(today);

  return (
    <svg
      className={styles.timeline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describe(scale.from, scale.to)}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={px(size.head) - px(6)} y2={height} />
          {Math.abs(x(tick) + px(14) - todayX) > px(44) && x(tick) + px(30) < width && (
            <text className={styles.tick} x={x(tick) + px(3)} y={px(14)}>
              {monthLabel(tick)}
            </text>
          )}
        </g>
      ))}
      {laid.map(({ row, lanes, labelY, top }) => (
        <g key={row.key}>
          <RowLabel row={row} x={0} y={stacked ? labelY + px(11) : top + px(size.bar / 2)} unit={unit} />
          {row.bars.map((bar, index) => (
            <BarShape
              key={bar.key}
              bar={bar}
              colour={row.colour}
              x={x}
              scale={scale}
              y={top + (lanes[index] ?? 0) * px(size.bar + size.barGap)}
              unit={unit}
              end={width}
              todayX={todayX}
            />
          ))}
          {row.dots.map((dot) => (
            <DotShape key={dot.key} dot={dot} x={x(dot.date)} y={top + px(size.bar / 2)} unit={unit} />
          ))}
        </g>
      ))}
      <line className={styles.today} x1={todayX} x2={todayX} y1={px(18)} y2={height} />
      <text
        className={styles.todayLabel}
        x={todayX}
        y={px(14)}
        textAnchor={todayX > width - px(30) ? 'end' : 'middle'}
      >
        {todayLabel}
      </text>
    </svg>
  );
}

function RowLabel({ row, x, y, unit }: { row: TimelineRow; x: number; y: number; unit: number }) {
  const most = Math.floor((size.labelWidth - 24) / size.character);
  const label = row.label.length > most ? `${row.label.slice(0, most - 1)}…` : row.label;
  return (
    <g transform={`translate(${x} ${y})`}>
      {row.mark && <g transform={`translate(0 ${-6 * unit})`}>{row.mark}</g>}
      <text className={styles.rowLabel} x={row.mark ? 18 * unit : 0} y={4.5 * unit}>
        <title>{row.label}</title>
        {label}
      </text>
    </g>
  );
}

interface BarShapeProps {
  bar: Bar;
  colour: string;
  x(date: string): number;
  scale: TimeScale;
  y: number;
  unit: number;
  end: number;
  todayX: number;
}

function BarShape({ bar, colour, x, scale, y, unit, end, todayX }: BarShapeProps) {
  const start = x(bar.from);
  const stop = bar.until === null ? end : x(bar.until);
  const length = Math.max(6 * unit, stop - start);
  const text = textIn(bar.label, start, stop, todayX, unit);
  const open = bar.until === null || bar.until > scale.to;
  const height = size.bar * unit;
  return (
    <g className={bar.planned ? styles.planned : styles.bar} style={{ color: colour }}>
      <title>{bar.label}</title>
      <path d={barPath(start, y, length, height, 5 * unit, open)} />
      {text && (
        <text x={text.x} y={y + height / 2 + 4.2 * unit}>
          {text.label}
        </text>
      )}
    </g>
  );
}

/** Where a bar's label stands: after the line of today if it would cross it and there is room; nowhere if there is none. */
function textIn(label: string, start: number, stop: number, todayX: number, unit: number) {
  const inset = 8 * unit;
  const character = size.character * unit;
  const crosses = start + inset < todayX && todayX < start + inset + label.length * character;
  const fitsAfter = stop - todayX - 2 * inset >= label.length * character;
  const x = crosses && fitsAfter ? todayX + inset : start + inset;
  const room = Math.floor((stop - x - inset) / character);
  if (room < 5) return null;
  return { x, label: label.length > room ? `${label.slice(0, room - 1)}…` : label };
}

/** A rounded bar; one without an end runs out of the picture with a straight edge. */
function barPath(
  x: number,
  y: number,
  length: number,
  height: number,
  radius: number,
  open: boolean,
): string {
  const r = Math.min(radius, length / 2);
  const right = open
    ? `H${x + length}V${y + height}`
    : `H${x + length - r}a${r} ${r} 0 0 1 ${r} ${r}V${y + height - r}a${r} ${r} 0 0 1 ${-r} ${r}`;
  return `M${x + r} ${y}${right}H${x + r}a${r} ${r} 0 0 1 ${-r} ${-r}V${y + r}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

function DotShape({ dot, x, y, unit }: { dot: Dot; x: number; y: number; unit: number }) {
  const r = 6 * unit;
  return (
    <g className={`${styles.dot} ${styles[dot.state]}`} transform={`translate(${x} ${y})`}>
      <title>{dot.label}</title>
      {dot.shape === 'circle' ? (
        <circle r={r} />
      ) : (
        <path d={`M0 ${-r * 1.2} ${r * 1.2} 0 0 ${r * 1.2} ${-r * 1.2} 0Z`} />
      )}
      {dot.state === 'cancelled' && <path d={`M${-r} ${r} ${r} ${-r}`} />}
    </g>
  );
}
