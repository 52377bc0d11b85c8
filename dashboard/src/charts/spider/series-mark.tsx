import styles from './spider.module.css';
import type { Point } from './spider-layout.js';

/** How a series looks: told apart by line and mark as well as by colour. The last is what others are compared with. */
export type SeriesLook = 'first' | 'second' | 'third' | 'reference';

const shapes: Record<SeriesLook, string> = {
  first: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  second: 'M-3.7 -3.7H3.7V3.7H-3.7Z',
  third: 'M0 -4.8L4.6 3.6H-4.6Z',
  reference: 'M0 -4.6L4.6 0L0 4.6L-4.6 0Z',
};

/** A value's mark. */
export function SeriesMark({ look, at, scale = 1 }: { look: SeriesLook; at: Point; scale?: number }) {
  return (
    <path
      className={`${styles.mark} ${styles[look]}`}
      d={shapes[look]}
      transform={`translate(${at.x} ${at.y}) scale(${scale})`}
    />
  );
}

/** A series as a legend shows it. */
export function SeriesKey({ look }: { look: SeriesLook }) {
  return (
    <svg
      className={styles.key}
      viewBox="0 0 34 12"
      width="34"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path className={`${styles.line} ${styles[look]}`} d="M1 6H33" />
      <SeriesMark look={look} at={{ x: 17, y: 6 }} />
    </svg>
  );
}
