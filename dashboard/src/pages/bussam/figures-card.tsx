import type { BussamQuery } from '../../gql/graphql.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { Card } from '../../ui/card.js';
import styles from './bussam.module.css';
import { useWords } from './words.js';

type Change = NonNullable<BussamQuery['publishedFigureChanges']>[number];

/** Published figures that count the same at two times; the change is worked out, and told as that. */
export function FiguresCard({ changes }: { changes: readonly Change[] }) {
  const { language } = useSpeech();
  const text = useWords().figures;
  const words = useWords();
  const signed = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    ...({ signDisplay: 'exceptZero', maximumFractionDigits: 1 } as const),
  });
  const plain = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB');
  return (
    <Card title={text.title}>
      {changes.length === 0 && <p>{text.none}</p>}
      <ul className={styles.bodies}>
        {changes.map(({ before, after, difference, percent }) => (
          <li key={after.id} className={styles.stack}>
            <h3 className={styles.name}>
              <Written>{before.topic.replace(/^[^:]+: /, '')}</Written>
            </h3>
            <p className={`${styles.figure} numbers`}>
              {plain.format(before.value)} → {plain.format(after.value)} <Written>{before.unit}</Written>
            </p>
            <p className={styles.muted}>
              <Written>{before.period}</Written> → <Written>{after.period}</Written>
            </p>
            <p className="numbers">
              <strong>
                {text.change(
                  signed.format(difference),
                  percent === null ? null : `${signed.format(percent)} %`,
                )}
              </strong>{' '}
              <span className={styles.muted}>{text.derived}</span>
            </p>
            <p className={styles.source}>
              <Written>{before.basis}</Written> · {words.source(<Written>{before.source}</Written>)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
