import type { SeriesLook } from '../charts/spider/series-mark.js';
import type { SpiderSeries } from '../charts/spider/spider.js';
import type { MeasuredFragment } from '../gql/graphql.js';
import type { MeasurementWords } from './words/sv.js';

type Axes = Pick<MeasuredFragment, 'axes'>;

/** A value in words, or why there is none. */
export function saidOf({ value, missing }: Axes['axes'][number], words: MeasurementWords): string {
  return value != null ? words.value(value) : words.gaps[missing ?? 'NOT_KNOWN'];
}

/** A measurement as a line of a chart. */
export function seriesOf(
  key: string,
  label: string,
  look: SeriesLook,
  { axes }: Axes,
  words: MeasurementWords,
): SpiderSeries {
  return {
    ...{ key, label, look },
    values: axes.map(({ value }) => value ?? null),
    said: axes.map((each) => saidOf(each, words)),
  };
}
