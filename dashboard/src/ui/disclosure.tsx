import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  /** Each time it is opened: what is only wanted then need not be fetched before. */
  onOpen?(): void;
  children: ReactNode;
}

/** Something that is opened when it is wanted. */
export function Disclosure({ summary, onOpen, children }: DisclosureProps) {
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary className={styles.summary}>
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
