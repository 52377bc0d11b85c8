import type { ReactNode } from 'react';
import { Card } from '../../ui/card.js';
import styles from './section.module.css';

/** One question of the form, numbered in the order in which it is said aloud. */
export function Section({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <Card
      title={
        <span className={styles.title}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          {title}
        </span>
      }
    >
      <div className={styles.body}>{children}</div>
    </Card>
  );
}
