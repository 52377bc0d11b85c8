import { groundsOf, WhatWasDone } from '../../../access-log/visit-words.js';
import type { Visit } from '../../../access-log/visits.js';
import { Day } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Running } from '../../../paper/running.js';
import { unitName } from '../../../parties/unit-name.js';
import type { LogChoice } from '../log-choice.js';
import styles from './log-sheet.module.css';

interface LogSheetProps {
  name: string | null;
  printedBy: string;
  visits: readonly Visit[];
  choice: LogChoice;
}

/** Who has read about the child, on paper: plain words, and what to do about it. */
export function LogSheet({ name, printedBy, visits, choice }: LogSheetProps) {
  const speech = useSpeech();
  const { t, dates } = speech;
  const day = (date: string) => date && <Day date={date} as="full" />;
  return (
    <Running printedBy={printedBy}>
      <h1 className={styles.title}>{t.log.sheetTitle(name)}</h1>
      <p className={styles.lead}>{t.log.sheetWhat}</p>
      {(choice.from || choice.until) && (
        <p className={styles.lead}>{t.log.sheetPeriod(day(choice.from), day(choice.until))}</p>
      )}
      {visits.length === 0 && <p>{t.log.sheetEmpty}</p>}
      <ul className={styles.visits}>
        {visits.map((visit) => (
          <li key={visit.key} className={styles.visit}>
            <h2 className={styles.when}>
              <time dateTime={visit.at}>{dates.dated(visit.at)}</time>
              {', '}
              {visit.unit ? unitName(visit.unit, 'OTHER', speech) : t.access.unknownUnit}
            </h2>
            <p>
              <WhatWasDone visit={visit} /> {visit.grounds.length > 0 && t.log.sheetWhy(groundsOf(visit, t))}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.rights}>{t.log.sheetRights}</p>
    </Running>
  );
}
