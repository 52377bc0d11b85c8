import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { Card } from '../../../ui/card.js';
import type { Figures } from './matrix-card.js';

/** What was published of 2021: constants with their source, beside the register's own and never part of them. */
export function PublishedCard({ published }: Pick<Figures, 'published'>) {
  const { figures: words } = useWords();
  const value = (id: string) =>
    published.find((figure) => figure.id === `avvikelser-2021${id}`)?.value ?? '–';
  const rows = [
    [words.social, value('-socialtjansten'), value('-socialtjansten-till-bup')],
    [words.health, value('-elevhalsan'), value('-elevhalsan-till-bup')],
    [words.both, value(''), value('-till-bup')],
  ] as const;
  const source = published.find(({ id }) => id === 'avvikelser-2021-socialtjansten')?.source;
  return (
    <Card title={words.published}>
      <p className={styles.lead}>{words.publishedLead}</p>
      <table className={`${styles.matrix} numbers`}>
        <caption className="for-screen-readers">{words.publishedTable}</caption>
        <thead>
          <tr>
            {words.publishedColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, all, toBup]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{all}</td>
              <td>{toBup}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {source && (
        <p className={styles.muted}>
          {words.source}: {source}
        </p>
      )}
    </Card>
  );
}
