import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

interface WideTableProps {
  /** What is in it, for who comes here by keyboard or by ear. */
  label: string;
  children: ReactNode;
}

/** Room for a table that may be wider than the page: it scrolls by itself, and a shadow at its edge says that there is more. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page must be scrollable by keyboard */
    <section className={styles.room} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
