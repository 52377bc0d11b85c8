import type { ReactNode } from 'react';
import { Day } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import styles from './running.module.css';

/**
 * Repeats the classification, the date and the printer's name on each page. Browsers repeat the head and the foot of
 * whatever is laid out as a table; that works in all of them, unlike margin boxes.
 */
export function Running({ printedBy, children }: { printedBy: string; children: ReactNode }) {
  const { t, dates, language } = useSpeech();
  return (
    <div className={styles.sheet} lang={language}>
      <div className={styles.head}>
        <p>{t.print.classification}</p>
      </div>
      <div className={styles.body}>
        <div>{children}</div>
      </div>
      <div className={styles.foot}>
        <p>{t.print.printedBy(printedBy, <Day date={dates.today} as="full" />)} · Samsyn</p>
      </div>
    </div>
  );
}
