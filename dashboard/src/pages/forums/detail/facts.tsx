import type { ReactNode } from 'react';
import styles from '../forums.module.css';
import { NotSaid } from '../told.js';

/** Facts under each other; what nobody has said is told as not known, not left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value || <NotSaid />}</dd>
        </div>
      ))}
    </dl>
  );
}
