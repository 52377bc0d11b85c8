import type { ReactNode } from 'react';
import styles from './message.module.css';

/** A whole page's or card's answer when there is nothing to show: empty, refused, failed. */
export function Message({
  heading,
  children,
  action,
}: {
  heading: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.message}>
      {heading}
      <div className={styles.text}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
