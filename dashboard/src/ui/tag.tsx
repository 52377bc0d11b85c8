import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import type { Tone } from './notice.js';
import styles from './tag.module.css';

/** One short fact, told apart by shape and word as well as by colour. */
export function Tag({
  tone,
  icon,
  children,
}: {
  tone: Tone | 'neutral';
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      {icon && <Icon name={icon} size={13} />}
      <span>{children}</span>
    </span>
  );
}
