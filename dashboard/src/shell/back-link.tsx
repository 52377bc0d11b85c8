import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../ui/icon.js';
import styles from '../ui/page.module.css';

/** Leads to the page that this one belongs under; stands above the heading. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className={styles.back} href={href}>
      <Icon name="back" size={14} />
      {children}
    </Link>
  );
}
