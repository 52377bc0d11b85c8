import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import styles from './notice.module.css';

export type Tone = 'gap' | 'late' | 'soon' | 'well';

const icons: Record<Tone, IconName> = { gap: 'warning', late: 'clock', soon: 'clock', well: 'check' };

interface NoticeProps {
  tone: Tone;
  title: ReactNode;
  icon?: IconName;
  /** Stands at the end of the line: a button. */
  action?: ReactNode;
  children?: ReactNode;
}

/** A message across the page. Put it in a live region when it comes while somebody reads. */
export function Notice({ tone, title, icon = icons[tone], action, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <span className={styles.icon}>
        <Icon name={icon} size={18} />
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
