import { Labelled } from '../../../ui/labelled.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';

interface CodeFieldProps {
  code: string;
  problem?: string | undefined;
  onType(code: string): void;
}

/** Where the code is typed: never remembered or corrected by the browser, for others use the same device. */
export function CodeField({ code, problem, onType }: CodeFieldProps) {
  const words = useWords();
  const text = words.answering.start;
  return (
    <Labelled label={text.code} hint={text.codeHint} problem={problem}>
      {(tied) => (
        <input
          {...tied}
          className={`${styles.code} numbers`}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={20}
          value={code}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Labelled>
  );
}
