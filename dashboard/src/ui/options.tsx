import { type ReactNode, useId } from 'react';
import styles from './options.module.css';
import { Problem } from './problem.js';

interface OptionsProps {
  legend: ReactNode;
  /** The legend is what a heading beside it says already. */
  legendHidden?: boolean;
  hint?: ReactNode;
  problem?: string | undefined;
  children: ReactNode;
}

/** Some things of which one chooses, each with room to say what it is. */
export function Options({ legend, legendHidden = false, hint, problem, children }: OptionsProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.options} aria-describedby={described || undefined}>
      <legend className={legendHidden ? 'for-screen-readers' : styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
      <div className={styles.list}>{children}</div>
    </fieldset>
  );
}

interface OptionProps {
  type: 'checkbox' | 'radio';
  /** shared by the radio buttons of one group */
  name?: string;
  checked: boolean;
  invalid?: boolean;
  onChange(checked: boolean): void;
  title: ReactNode;
  /** What the choice means. */
  children?: ReactNode;
  /** Belongs to the choice when it is made: a date, a text. */
  more?: ReactNode;
}

export function Option({
  type,
  name,
  checked,
  invalid = false,
  onChange,
  title,
  children,
  more,
}: OptionProps) {
  const id = useId();
  return (
    <div className={styles.option} data-checked={checked}>
      <label className={styles.label}>
        <input
          type={type}
          name={name}
          checked={checked}
          aria-invalid={(invalid && type === 'checkbox') || undefined}
          aria-describedby={children ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles.title}>{title}</span>
      </label>
      {children && (
        <div className={styles.about} id={id}>
          {children}
        </div>
      )}
      {more && <div className={styles.more}>{more}</div>}
    </div>
  );
}
