import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationWholeFragment } from '../../../gql/graphql.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Said } from './struck-text.js';

/** What the reporter had written, where the manager wrote it anew: told to those two, who may want to see what became of it. */
export function AsReported({ whole }: { whole: DeviationWholeFragment }) {
  const text = useWords().detail;
  const { asReported } = whole;
  if (!asReported) {
    if (!whole.strikes?.some(({ part }) => part === 'REPORTED')) return null;
    return (
      <>
        <p className={styles.label}>{text.asReported}</p>
        <Said whole={whole} part="REPORTED" text={null} />
      </>
    );
  }
  const parts = [
    [text.what, asReported.what],
    [text.consequence, asReported.consequence],
    [text.proposal, asReported.proposal],
  ] as const;
  return (
    <Disclosure summary={text.asReported}>
      <p className={styles.muted}>{text.asReportedFor}</p>
      {parts.map(
        ([label, said]) =>
          said && (
            <div key={label}>
              <p className={styles.label}>{label}</p>
              <p className={styles.said}>{said}</p>
            </div>
          ),
      )}
    </Disclosure>
  );
}
