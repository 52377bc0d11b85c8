import { Due } from '../../../deviations/deviation-table.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationRowFragment, DeviationWholeFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { UnitName } from '../../../parties/unit-name.js';
import { Card } from '../../../ui/card.js';
import { Said } from './struck-text.js';

/** The way so far, step by step, and what it waits for now. */
export function PathCard({ whole, row }: { whole: DeviationWholeFragment; row: DeviationRowFragment }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.detail;
  const nameOf = (unit: NonNullable<DeviationWholeFragment['steps']>[number]['unit']) => {
    const named = unit && readFragment(UnitName, unit);
    return named && 'name' in named ? (named.name ?? null) : null;
  };
  const waits = row.state && words.words.waits[row.state];
  return (
    <Card title={text.path}>
      <ol className={styles.path}>
        {(whole.steps ?? []).map((step) => (
          <li className={styles.step} key={step.id}>
            <p className={styles.name}>{words.words.steps[step.move ?? 'REPORT']}</p>
            <p className={styles.muted}>
              <time dateTime={step.madeOn}>{dates.full(step.madeOn)}</time>,{' '}
              {text.by(words.words.actors[step.madeAs], nameOf(step.unit))}
            </p>
            {step.decidedOn && (
              <p className={styles.muted}>
                {text.decidedOn(dates.full(step.decidedOn), step.madeAs === 'GROUP')}
              </p>
            )}
            <Said whole={whole} part="NOTE" stepId={step.id} text={step.note} />
            {step.until && (
              <p className={styles.muted}>
                {text.responsible}: {nameOf(step.responsible)}. {words.due(dates.full(step.until))}.
              </p>
            )}
          </li>
        ))}
        {waits && (
          <li className={`${styles.step} ${styles.now}`}>
            <p className={styles.name}>{waits}</p>
            <p>
              <Due deviation={row} />
            </p>
            {whole.dueBy && (
              <p className={styles.muted}>
                {whole.dueBy.startsWith('vår') ? text.dueByUs : text.dueBy(whole.dueBy)}
              </p>
            )}
            {row.state === 'ANSWERED' && <p className={styles.muted}>{text.notInOwnCase}</p>}
          </li>
        )}
      </ol>
    </Card>
  );
}
