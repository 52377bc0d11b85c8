import { Disclosure } from '../../../ui/disclosure.js';
import styles from './county.module.css';
import { useWords } from './words.js';

/** How each column is worked out: a figure says its basis. */
export function HowCounted() {
  const text = useWords();
  return (
    <Disclosure onPaper summary={text.how}>
      <ul className={styles.how}>
        {text.howLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
