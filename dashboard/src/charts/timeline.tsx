import { useRef } from 'react';
import { useWidth } from './element-width.js';
import styles from './timeline.module.css';
import {
  type Dot,
  layoutTimeline,
  type PlacedBar,
  type TextWidth,
  type TimelineRow,
} from './timeline-layout.js';

interface TimelineProps {
  rows: readonly TimelineRow[];
  today: string;
  todayLabel: string;
  /** Says what the picture shows and where the same is to be read. */
  describe(from: string, to: string): string;
  monthLabel(date: string): string;
}

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
  const layout = layoutTimeline(rows, width, unit, today, drawnWidth(unit));
  const { height, todayX, scale } = layout;
  // What lies over what: months, bars, the line of today, and last whatever is to be read.
  return (
    <svg
      className={styles.timeline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describe(scale.from, scale.to)}
    >
      {layout.ticks.map((tick) => (
        <g key={tick.date}>
          <line className={styles.grid} x1={tick.x} x2={tick.x} y1={20 * unit} y2={height} />
          {tick.named && (
            <text className={styles.tick} x={tick.x + 3 * unit} y={14 * unit}>
              {monthLabel(tick.date)}
            </text>
          )}
        </g>
      ))}
      {layout.rows.map(({ row, bars }) => (
        <g key={row.key} style={{ color: row.colour }}>
          {bars.map((placed) => (
            <path
              key={placed.bar.key}
              className={placed.bar.planned ? styles.planned : styles.bar}
              d={barPath(placed, 5 * unit)}
            >
              <title>{placed.bar.label}</title>
            </path>
          ))}
        </g>
      ))}
      <line className={styles.today} x1={todayX} x2={todayX} y1={18 * unit} y2={height} />
      <text
        className={styles.todayLabel}
        x={todayX}
        y={14 * unit}
        textAnchor={todayX > width - 30 * unit ? 'end' : 'middle'}
      >
        {todayLabel}
      </text>
      {layout.rows.map(({ row, label, bars, dots }) => (
        <g key={row.key} style={{ color: row.colour }}>
          {row.mark && <g transform={`translate(0 ${label.y - 6 * unit})`}>{row.mark}</g>}
          <text className={styles.rowLabel} x={row.mark ? 18 * unit : 0} y={label.y + 4.5 * unit}>
            <title>{row.label}</title>
            {label.text}
          </text>
          {bars.map(
            ({ bar, y, height: depth, text }) =>
              text && (
                <text
                  key={bar.key}
                  className={bar.planned ? styles.plannedText : styles.barText}
                  x={text.x}
                  y={y + depth / 2 + 4.2 * unit}
                >
                  {text.label}
                </text>
              ),
          )}
          {dots.map(({ dot, x, y }) => (
            <DotShape key={dot.key} dot={dot} x={x} y={y} unit={unit} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Measures texts as timeline.module.css has them drawn. */
function drawnWidth(unit: number): TextWidth {
  const canvas = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const fonts = { label: `${13 * unit}px ${family}`, bar: `550 ${12 * unit}px ${family}` };
  return (text, where) => {
    if (!canvas) return text.length * 7 * unit;
    canvas.font = fonts[where];
    return canvas.measureText(text).width;
  };
}

/** A rounded bar; one without an end runs out of the picture with a straight edge. */
function barPath({ x, y, length, height, open }: PlacedBar, radius: number): string {
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
