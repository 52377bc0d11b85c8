import type { SeriesLook } from '../../charts/spider/series-mark.js';
import { Spider } from '../../charts/spider/spider.js';
import type { MeasuredFragment, MedianFragment } from '../../gql/graphql.js';
import { DataTable } from '../../ui/data-table.js';
import { saidOf, seriesOf } from './series.js';
import styles from './surveys.module.css';
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
        <DataTable
          caption={words.chart.table(name)}
          columns={[words.chart.axis, ...columns.map(({ label }) => label)]}
          rows={[
            ...first.of.axes.map(({ axis }, place) => ({
              key: axis as string,
              cells: [words.axes[axis], ...columns.map(({ of }) => <Value key={axis} of={of.axes[place]} />)],
            })),
            ...first.of.dimensions.map(({ dimension }, place) => ({
              key: `dimension ${dimension}`,
              cells: [
                <span className={styles.soft} key="name">
                  {words.dimension(words.dimensions[dimension])}
                </span>,
                ...columns.map(({ of }) => {
                  const value = of.dimensions[place]?.value;
                  return (
                    <span className="numbers" key={dimension}>
                      {value == null ? '–' : words.value(value)}
                    </span>
                  );
                }),
              ],
            })),
            {
              key: 'answers',
              cells: [
                <span className={styles.soft} key="name">
                  {words.chart.answers}
                </span>,
                ...columns.map(({ key, of }) => (
                  <span className="numbers" key={key}>
                    {'answers' in of ? (of.answers ?? '–') : '–'}
                  </span>
                )),
              ],
            },
          ]}
        />
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
