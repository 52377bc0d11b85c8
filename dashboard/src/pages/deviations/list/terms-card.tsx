import { useId } from 'react';
import { categories, termsUntil } from '../../../deviations/choice.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { WideTable } from '../../../ui/wide-table.js';
import { Basis, type Figures } from './matrix-card.js';
import { byTerm } from './terms.js';
import { fills, TermsChart } from './terms-chart.js';

/** More bars than these have no room for their names on a small screen. */
const mostBars = 6;

/** Categories over time: a chart, and the same as a table. */
export function TermsCard({ figures }: { figures: Figures }) {
  const { dates } = useSpeech();
  const { figures: words, words: named } = useWords();
  const patterns = useId();
  const all = byTerm(figures.terms, termsUntil(dates.today, 1)[0] ?? '');
  const terms = all.slice(-mostBars);
  const earlier = all.slice(0, -mostBars).filter(({ total }) => total > 0);
  const used = categories.filter((each) => figures.terms.some(({ category }) => category === each));
  return (
    <Card title={words.terms}>
      <p className={styles.lead}>{words.termsLead}</p>
      {used.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <TermsChart terms={terms} categories={used} label={words.chart(terms.length)} id={patterns} />
          {earlier.length > 0 && (
            <p>
              {words.earlier(
                earlier.reduce((soFar, { total }) => soFar + total, 0),
                terms[0]?.term ?? '',
              )}
            </p>
          )}
          <ul className={styles.legend}>
            {used.map((category) => (
              <li key={category}>
                <svg className={styles.swatch} viewBox="0 0 16 13" aria-hidden="true">
                  <rect width="16" height="13" fill={fills(category, patterns)} />
                </svg>
                {named.categories[category]}
              </li>
            ))}
          </ul>
          <Disclosure onPaper summary={words.showTable}>
            <WideTable label={words.table}>
              <table className={`${styles.matrix} numbers`}>
                <caption className="for-screen-readers">{words.table}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.term}</th>
                    {used.map((category) => (
                      <th key={category} scope="col">
                        {named.categories[category]}
                      </th>
                    ))}
                    <th scope="col">{words.total}</th>
                  </tr>
                </thead>
                <tbody>
                  {[...earlier, ...terms].map(({ term, counts, total }) => (
                    <tr key={term}>
                      <th scope="row">{term}</th>
                      {used.map((category) => (
                        <td key={category}>{counts[category] ?? 0}</td>
                      ))}
                      <td className={styles.sum}>{total}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          </Disclosure>
        </>
      )}
      <Basis figures={figures} />
    </Card>
  );
}
