import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.js';

interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose(value: Value): void;
}

export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        className={styles.control}
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SearchFieldProps {
  label: string;
  hint: string;
  value: string;
  onType(value: string): void;
  onKeyDown?(event: React.KeyboardEvent<HTMLInputElement>): void;
}

export function SearchField({ label, hint, value, onType, onKeyDown }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={`${styles.field} ${styles.wide}`}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.search}>
        <Icon name="search" />
        <input
          className={styles.control}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={hint}
          value={value}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </span>
    </div>
  );
}

interface CheckFieldProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
}

export function CheckField({ checked, onChange, children }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
