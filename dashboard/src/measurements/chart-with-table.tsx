import { SeriesKey, type SeriesLook } from '../charts/spider/series-mark.js';
import { Spider } from '../charts/spider/spider.js';
import type { MeasuredFragment, MedianFragment } from '../gql/graphql.js';
import { WideTable } from '../ui/wide-table.js';
import styles from './measurements.module.css';
import { saidOf, seriesOf } from './series.js';
import { useWords } from './words.js';

/** What one line of the chart is of. */
export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  readonly look: SeriesLook;
  readonly of: MeasuredFragment | MedianFragment;
}

/** A spider chart and, beside it, all its values: also the dimensions' and how many answered, which have no line. */
export function ChartWithTable({ name, columns }: { name: string; columns: readonly ChartColumn[] }) {
  const words = useWords();
  const [first] = columns;
  if (!first) return null;
  const shown = columns.map(({ key, label, look, of }) => seriesOf(key, label, look, of, words));
  const isProtected = columns.some(({ of }) => of.axes.some(({ missing }) => missing === 'PROTECTED'));
  const sources = [...new Set(columns.flatMap(({ of }) => ('source' in of && of.source ? [of.source] : [])))];
  return (
    <div className={styles.beside}>
      <Spider
        name={words.chart.name(name)}
        axes={first.of.axes.map(({ axis }) => words.axes[axis])}
        series={shown}
        texts={words.chart}
      />
      <div className={styles.stack}>
        <WideTable label={words.chart.table(name)}>
          <table className={styles.values}>
            <caption className="for-screen-readers">{words.chart.table(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.chart.axis}</th>
                {columns.map(({ key, label, look }) => (
                  <th key={key} scope="col">
                    <SeriesKey look={look} />
                    <br />
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first.of.axes.map(({ axis }, place) => (
                <tr key={axis}>
                  <th scope="row">{words.axes[axis]}</th>
                  {columns.map(({ key, of }) => (
                    <td key={key}>
                      <Value of={of.axes[place]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tbody className={styles.sums}>
              {first.of.dimensions.map(({ dimension }, place) => (
                <tr key={dimension}>
                  <th scope="row">{words.dimension(words.dimensions[dimension])}</th>
                  {columns.map(({ key, of }) => {
                    const value = of.dimensions[place]?.value;
                    return (
                      <td className="numbers" key={key}>
                        {value == null ? '–' : words.value(value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
              <tr>
                <th scope="row">{words.chart.answers}</th>
                {columns.map(({ key, of }) => (
                  <td className="numbers" key={key}>
                    {'answers' in of ? (of.answers ?? '–') : '–'}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </WideTable>
        {isProtected && <p className={styles.soft}>{words.why}</p>}
        {sources.map((source) => (
          <p className={styles.soft} key={source}>
            {words.source(source)}
          </p>
        ))}
        {columns.some(({ of }) => of.demo) && <p className={styles.soft}>({words.demo})</p>}
      </div>
    </div>
  );
}

function Value({ of }: { of: MeasuredFragment['axes'][number] | undefined }) {
  const words = useWords();
  if (!of) return null;
  return <span className={of.value == null ? styles.soft : 'numbers'}>{saidOf(of, words)}</span>;
}

/** A median as a line. */
export function ofMedian(median: MedianFragment, words: ReturnType<typeof useWords>): ChartColumn {
  return { key: 'median', label: words.chart.median(median.year), look: 'reference', of: median };
}
