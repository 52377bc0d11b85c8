import { useSpeech } from '../../../i18n/language.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import styles from './figures-page.module.css';
import { type Figures, isAnswered, isRough, isShown } from './places.js';

interface ShareCellProps {
  figures: Figures | undefined;
  /** percent */
  share: number | null;
}

/** A share, with a line as long as it; or that it is protected; or that there is none. */
export function ShareCell({ figures, share }: ShareCellProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.figures;
  if (!isAnswered(figures)) return t.words.none;
  if (!isShown(figures)) return <ProtectedTag />;
  if (share === null) return t.words.none;
  if (isRough(figures)) return <span className={`${styles.rough} numbers`}>{text.rough(share)}</span>;
  return (
    <span className={`${styles.share} numbers`}>
      {text.percent(share)}
      <span className={styles.measure} aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </span>
    </span>
  );
}

export function ProtectedTag() {
  const words = useWords();
  return (
    <Tag tone="neutral" icon="lock">
      {words.figures.protectedCell}
    </Tag>
  );
}
