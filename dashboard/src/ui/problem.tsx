import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import styles from './problem.module.css';

/** What is wrong with what somebody has filled in, at the place where it stands. */
export function Problem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.problem} id={id}>
      <Icon name="warning" size={14} />
      <span>{children}</span>
    </p>
  );
}

/** Takes the focus to the first field, in reading order, that something is wrong with. */
export function focusFirstProblem(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
