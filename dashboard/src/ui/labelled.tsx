import { type ReactNode, useId } from 'react';
import styles from './labelled.module.css';
import { Problem } from './problem.js';

export interface LabelledProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what stands in the field, and what to do. */
  problem?: string | undefined;
  /** In a row of filters, where the label is the smaller thing. */
  compact?: boolean;
}

/** What a control needs to be tied to its label, its hint and its problem. */
interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label above a control, a hint between, and what is wrong just above the control, where it is looked for. */
export function Labelled({
  label,
  hint,
  problem,
  compact = false,
  children,
}: LabelledProps & { children(tied: Tied): ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={compact ? styles.compact : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
    </div>
  );
}
