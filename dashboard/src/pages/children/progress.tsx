import { useId } from 'react';
import { useSpeech } from '../../i18n/language.js';
import styles from './progress.module.css';

/** How much of the list has come. */
export function Progress({ loaded, all }: { loaded: number; all: number }) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className={styles.progress}>
      <progress value={loaded} max={all} aria-labelledby={id} />
      <p className="numbers" id={id}>
        {t.children.loadingMore(loaded, all)}
      </p>
    </div>
  );
}
