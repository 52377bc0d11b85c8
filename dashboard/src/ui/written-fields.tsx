import { Labelled, type LabelledProps } from './labelled.js';
import styles from './labelled.module.css';

interface WrittenProps extends LabelledProps {
  value: string;
  onWrite(value: string): void;
}

/** A line of text. Never offered from what the browser remembers: others use the same computer. */
export function TextField({ value, onWrite, ...labelled }: WrittenProps) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <input
          {...tied}
          className={styles.control}
          autoComplete="off"
          value={value}
          onChange={(event) => onWrite(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** Some sentences; the field grows with them. */
export function TextArea({ value, onWrite, ...labelled }: WrittenProps) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <textarea
          {...tied}
          className={styles.control}
          autoComplete="off"
          rows={3}
          value={value}
          onChange={(event) => onWrite(event.target.value)}
        />
      )}
    </Labelled>
  );
}

interface DateProps extends LabelledProps {
  /** ISO, or empty */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onChoose(value: string): void;
}

/** A day. */
export function DateField({ value, min, max, onChoose, ...labelled }: DateProps) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <input
          {...tied}
          className={`${styles.control} ${styles.short} numbers`}
          type="date"
          min={min}
          max={max}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        />
      )}
    </Labelled>
  );
}

interface TimeProps extends LabelledProps {
  /** 13:30, or empty */
  value: string;
  onChoose(value: string): void;
}

/** A time of the day. */
export function TimeField({ value, onChoose, ...labelled }: TimeProps) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <input
          {...tied}
          className={`${styles.control} ${styles.short} numbers`}
          type="time"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps<Value extends string> extends LabelledProps {
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose(value: Value): void;
}

/** One of many. */
export function ChoiceField<Value extends string>({
  value,
  options,
  onChoose,
  ...labelled
}: ChoiceProps<Value>) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <select
          {...tied}
          className={styles.control}
          value={value}
          onChange={(event) => onChoose(event.target.value as Value)}
        >
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
