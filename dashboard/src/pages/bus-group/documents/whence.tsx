import { Written } from '../../../i18n/day.js';
import styles from './documents.module.css';
import { useDocumentWords } from './words.js';

/** Where a fact is said; what the demo made up says so. */
export function Whence({ source, demo }: { source: string | null; demo: boolean }) {
  const words = useDocumentWords();
  return (
    <p className={styles.whence}>
      {source === null
        ? words.entered
        : demo
          ? words.demo(<Written>{source.replace(/^demo: /, '')}</Written>)
          : words.source(<Written>{source}</Written>)}
    </p>
  );
}
