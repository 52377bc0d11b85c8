import { useId, useRef, useState } from 'react';
import { useWidth } from '../element-width.js';
import { SeriesKey, type SeriesLook, SeriesMark } from './series-mark.js';
import styles from './spider.module.css';
import { anchorOf, linesOf, most, pointAt, ring, wedge } from './spider-layout.js';

/** A line of the chart: a value to each axis, or null with why there is none. */
export interface SpiderSeries {
  readonly key: string;
  readonly label: string;
  readonly look: SeriesLook;
  readonly values: readonly (number | null)[];
  /** What is said of each axis: the value in words, or why it is not told. */
  readonly said: readonly string[];
}

interface SpiderProps {
  /** what it shows, for who does not see it; the values stand in a table beside it */
  name: string;
  axes: readonly string[];
  series: readonly SpiderSeries[];
  /** on what one reads the chart by */
  texts: { readonly read: string; readonly notTold: string };
}

/** Wide enough for the axes' names; narrower, they have numbers, and the names stand in the list below. */
const wide = 430;
const widest = 560;

/**
 * Up to four series over the same axes. Pointing at an axis, or moving along them by keyboard, reads its values; all of them
 * stand in a table that the page shows beside it.
 */
export function Spider({ name, axes, series, texts }: SpiderProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(room) || 320, widest);
  const [read, setRead] = useState(0);
  const id = useId();
  const named = width >= wide;
  const radius = named ? width / 2 - 108 : width / 2 - 24;
  const half = radius + (named ? 30 : 24);
  const readout = series.map(({ key, label, look, said }) => ({ key, label, look, said: said[read] ?? '' }));
  return (
    <div className={styles.chart} ref={room}>
      <svg
        className={styles.picture}
        viewBox={`${-width / 2} ${-half} ${width} ${2 * half}`}
        width={width}
        height={2 * half}
        role="img"
        aria-label={name}
      >
        <Web axes={axes.length} radius={radius} />
        {axes.map((axis, place) => {
          const at = pointAt(place, axes.length, most, radius + (named ? 12 : 13));
          return (
            <text
              key={axis}
              className={place === read ? `${styles.axis} ${styles.isRead}` : styles.axis}
              x={at.x}
              y={at.y}
              dy="0.35em"
              textAnchor={named ? anchorOf(place, axes.length) : 'middle'}
            >
              {named ? axis : place + 1}
            </text>
          );
        })}
        <Spoke axis={read} axes={axes.length} radius={radius} isRead />
        {series.map((each) => (
          <Line key={each.key} series={each} radius={radius} />
        ))}
        {axes.map((axis, place) => (
          <path
            key={axis}
            className={styles.wedge}
            d={wedge(place, axes.length, radius + 24)}
            onPointerEnter={() => setRead(place)}
            onPointerDown={() => setRead(place)}
          />
        ))}
      </svg>
      <div className={`${styles.reading} screen-only`}>
        <div className={styles.control}>
          <label htmlFor={id}>{texts.read}</label>
          <input
            className={styles.slider}
            id={id}
            type="range"
            min={0}
            max={axes.length - 1}
            step={1}
            value={read}
            aria-valuetext={`${axes[read]}: ${readout.map(({ label, said }) => `${label} ${said}`).join(', ')}`}
            onChange={(event) => setRead(Number(event.target.value))}
          />
        </div>
        <p className={styles.axisRead} aria-hidden="true">
          {!named && `${read + 1} `}
          {axes[read]}
        </p>
        <ul className={styles.values} aria-hidden="true">
          {readout.map(({ key, label, look, said }) => (
            <li key={key}>
              <SeriesKey look={look} /> {label} <b className="numbers">{said}</b>
            </li>
          ))}
        </ul>
      </div>
      <ul className={styles.legend}>
        {series.map(({ key, label, look, values }) => (
          <li key={key}>
            <SeriesKey look={look} /> {label}
            {values.every((value) => value === null) && (
              <span className={styles.soft}> ({texts.notTold})</span>
            )}
          </li>
        ))}
      </ul>
      {!named && (
        <ol className={styles.names}>
          {axes.map((axis) => (
            <li key={axis}>{axis}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The same, small, beside others: told by its name and by the table that stands with them. */
export function SmallSpider({ name, series }: Pick<SpiderProps, 'name' | 'series'>) {
  const [radius, half] = [62, 68];
  const axes = series[0]?.values.length ?? 0;
  return (
    <svg
      className={styles.small}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      width={2 * half}
      height={2 * half}
      role="img"
      aria-label={name}
    >
      <Web axes={axes} radius={radius} isSmall />
      {series.map((each) => (
        <Line key={each.key} series={each} radius={radius} scale={0.6} />
      ))}
    </svg>
  );
}

function Web({ axes, radius, isSmall = false }: { axes: number; radius: number; isSmall?: boolean }) {
  const values = isSmall ? [5, 10] : [2, 4, 6, 8, 10];
  return (
    <g>
      {values.map((value) => (
        <path
          key={value}
          className={value === most ? `${styles.ring} ${styles.rim}` : styles.ring}
          d={ring(axes, value, radius)}
        />
      ))}
      {places(axes).map((axis) => (
        <Spoke key={axis} axis={axis} axes={axes} radius={radius} />
      ))}
      {!isSmall &&
        values.map((value) => (
          <text
            key={value}
            className={styles.scale}
            x={4}
            y={pointAt(0, axes, value, radius).y}
            dy={value === most ? '1em' : '-0.15em'}
          >
            {value}
          </text>
        ))}
    </g>
  );
}

function Spoke({
  axis,
  axes,
  radius,
  isRead = false,
}: {
  axis: number;
  axes: number;
  radius: number;
  isRead?: boolean;
}) {
  const { x, y } = pointAt(axis, axes, most, radius);
  return <path className={isRead ? styles.spokeRead : styles.spoke} d={`M0 0L${x} ${y}`} />;
}

function Line({ series, radius, scale }: { series: SpiderSeries; radius: number; scale?: number }) {
  const { look, values } = series;
  return (
    <g>
      {linesOf(values, radius).map((line) => (
        <path key={line} className={`${styles.line} ${styles[look]}`} d={line} />
      ))}
      {places(values.length).map((axis) => {
        const value = values[axis] ?? null;
        if (value === null) return null;
        const at = pointAt(axis, values.length, value, radius);
        return <SeriesMark key={axis} look={look} at={at} {...(scale && { scale })} />;
      })}
    </g>
  );
}

/** The places of the axes. */
const places = (axes: number) => Array.from({ length: axes }, (_, axis) => axis);
