import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface CardProps {
  title: ReactNode;
  /** Stands beside the title: a number, a button. */
  aside?: ReactNode;
  level?: 2 | 3;
  /** What links on the page lead to. */
  anchor?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A region of a page with its own heading. */
export function Card({ title, aside, level = 2, anchor, className, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={[styles.card, className].filter(Boolean).join(' ')} id={anchor} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading className={styles.title} id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
