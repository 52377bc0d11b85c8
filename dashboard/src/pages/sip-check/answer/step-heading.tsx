import { type ReactNode, useEffect, useRef } from 'react';
import styles from './answer-page.module.css';

interface StepHeadingProps {
  /** what names the step: the focus comes here when it changes, so that the new step is read */
  step: string;
  /** stands before the words, and is read with them */
  before?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** The step that the page opened with; there the focus is left where the browser has it. */
let first: string | null = null;

/** The heading of a step. */
export function StepHeading({ step, before, id, children }: StepHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (first === null) first = step;
    else ref.current?.focus();
  }, [step]);
  return (
    <h1 className={styles.title} id={id} ref={ref} tabIndex={-1}>
      {before && <span className={`${styles.progress} numbers`}>{before} </span>}
      {children}
    </h1>
  );
}
