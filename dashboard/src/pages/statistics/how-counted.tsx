import type { FigureTableDefinition } from '@samsyn/figures/tables';
import { figureWords, tableNotes } from '@samsyn/figures/words/written';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { Card } from '../../ui/card.js';
import styles from './statistics-page.module.css';
import { useWords } from './words.js';

/** On what basis a table is counted, when, of what, and what its protection does. */
export function HowCounted({ table, asOf }: { table: FigureTableDefinition; asOf: string | null }) {
  const { language } = useSpeech();
  const text = useWords();
  const words = figureWords(language);
  const { basis, source } = words.tables[table.id];
  return (
    <Card className={styles.printed} title={text.how}>
      <dl className={styles.facts}>
        <div>
          <dt>{text.basis}</dt>
          <dd>{basis}</dd>
        </div>
        <div>
          <dt>{text.source}</dt>
          <dd>{source}</dd>
        </div>
        {asOf && (
          <div>
            <dt>{table.counted === 'PEOPLE' ? text.asOf : text.stoodOn}</dt>
            <dd>
              <Day date={asOf} as="full" />
            </dd>
          </div>
        )}
      </dl>
      <ul className={styles.how}>
        {tableNotes(table, words).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Card>
  );
}
