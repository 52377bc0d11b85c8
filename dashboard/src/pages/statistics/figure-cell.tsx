import { figureWords, writtenCell } from '@samsyn/figures/words/written';
import { useSpeech } from '../../i18n/language.js';
import styles from './statistics-page.module.css';
import { useWords } from './words.js';

/** A number as it is written everywhere; a protected one as such. */
export function FigureValue({ value }: { value: number | null }) {
  const { language } = useSpeech();
  const text = useWords();
  const words = figureWords(language);
  if (value !== null)
    return <span className={`${styles.number} numbers`}>{writtenCell({ value }, words)}</span>;
  return (
    <span className={styles.held} title={text.held}>
      <span aria-hidden="true">{words.protectedShort}</span>
      <span className="for-screen-readers">{words.protected}</span>
    </span>
  );
}
