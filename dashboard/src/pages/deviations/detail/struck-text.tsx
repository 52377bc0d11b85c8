import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationText, DeviationWholeFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { UnitName } from '../../../parties/unit-name.js';

interface SaidProps {
  whole: DeviationWholeFragment;
  part: DeviationText;
  stepId?: string;
  text: string | null | undefined;
  /** when there is none, and none was struck */
  none?: string;
}

/** A text, or that it was struck: when, as what and why. */
export function Said({ whole, part, stepId, text, none }: SaidProps) {
  const { dates } = useSpeech();
  const { detail, words } = useWords();
  if (text) return <p className={styles.said}>{text}</p>;
  const strike = whole.strikes?.find((each) => each.part === part && (each.stepId ?? undefined) === stepId);
  if (!strike) return none ? <p className={styles.said}>{none}</p> : null;
  const unit = strike.unit && readFragment(UnitName, strike.unit);
  const by = detail.by(words.actors[strike.struckAs], unit && 'name' in unit ? (unit.name ?? null) : null);
  return (
    <p className={`${styles.said} ${styles.muted}`}>
      {detail.struck(dates.full(strike.struckOn), by)} {strike.reason}
    </p>
  );
}
