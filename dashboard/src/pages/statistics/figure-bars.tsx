import { figureWords, writtenCategory } from '@samsyn/figures/words/written';
import { useSpeech } from '../../i18n/language.js';
import { FigureValue } from './figure-cell.js';
import type { FigureRowShown } from './rows.js';
import styles from './statistics-page.module.css';

/** One row as bars, each with its number; what is protected has a bar of no length that one can tell. The table beneath is its twin. */
export function FigureBars({ row }: { row: FigureRowShown }) {
  const { language } = useSpeech();
  const words = figureWords(language);
  const longest = Math.max(1, ...row.cells.map(({ value }) => value ?? 0));
  return (
    <dl className={styles.bars}>
      {row.cells.map(({ category, value }) => (
        <div key={category} className={styles.bar}>
          <dt>{writtenCategory(category, words)}</dt>
          <dd>
            <span className={styles.track} data-held={value === null} aria-hidden="true">
              <span style={{ inlineSize: `${(100 * (value ?? 0)) / longest}%` }} />
            </span>
            <FigureValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
