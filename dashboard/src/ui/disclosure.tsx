import { type ReactNode, useEffect, useRef } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  summary: ReactNode;
  /** Each time it is opened: what is only wanted then need not be fetched before. */
  onOpen?(): void;
  /** Paper cannot be opened: it stands open there. */
  onPaper?: boolean;
  children: ReactNode;
}

/** Something that is opened when it is wanted. */
export function Disclosure({ summary, onOpen, onPaper = false, children }: DisclosureProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!onPaper) return;
    let wasClosed = false;
    const open = () => {
      wasClosed = ref.current?.open === false;
      if (wasClosed && ref.current) ref.current.open = true;
    };
    const close = () => {
      if (wasClosed && ref.current) ref.current.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [onPaper]);
  return (
    <details
      className={styles.details}
      ref={ref}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary className={styles.summary}>
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
