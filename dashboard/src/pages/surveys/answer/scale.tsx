import { useId } from 'react';
import { Button } from '../../../ui/button.js';
import { useWords } from '../words.js';
import styles from './answer.module.css';

interface ScaleProps {
  name: string;
  axis: string;
  statement: string;
  value: number | undefined;
  /** undefined: skipped */
  onChoose(value: number | undefined): void;
}

const values = Array.from({ length: 10 }, (_, place) => place + 1);

/** Ten radio buttons from 1 to 10; arrow keys go along them, as the browser has it. */
export function Scale({ name, axis, statement, value, onChoose }: ScaleProps) {
  const text = useWords().survey.answer;
  const id = useId();
  return (
    <fieldset className={styles.scale} aria-describedby={id}>
      <legend className={styles.legend}>
        <span className={styles.axis}>{axis}</span>
        <span className={styles.statement}>{statement}</span>
      </legend>
      <div className={styles.values}>
        {values.map((each) => (
          <label className={styles.value} key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={value === each}
              onChange={() => onChoose(each)}
            />
            <span className="numbers">{each}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends} id={id}>
        <span>1 = {text.low}</span>
        {value !== undefined && (
          <Button look="quiet" aria-label={text.clearFor(axis)} onClick={() => onChoose(undefined)}>
            {text.clear}
          </Button>
        )}
        <span>10 = {text.high}</span>
      </div>
    </fieldset>
  );
}
