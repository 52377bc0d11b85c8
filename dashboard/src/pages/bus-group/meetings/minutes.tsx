import type { ReactNode } from 'react';
import { Day, Written } from '../../../i18n/day.js';
import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import styles from './meetings.module.css';
import { SeatLink } from './seat-named.js';

interface MinutesProps {
  meeting: Meeting;
  groupId: string;
  day: string | null;
  acts?: ReactNode;
}

/** The minutes, who wrote them, and whether they are verified. */
export function Minutes({ meeting: { minutes }, groupId, day, acts }: MinutesProps) {
  const text = useWords().meetings;
  return (
    <Card title={text.minutes} aside={acts}>
      {minutes ? (
        <div className={styles.cards}>
          <p className={styles.minutes}>
            <Written>{minutes.text}</Written>
          </p>
          <dl className={styles.facts}>
            <div>
              <dt>{text.secretary}</dt>
              <dd>
                <SeatLink seat={minutes.secretary} groupId={groupId} day={day} />
              </dd>
            </div>
            <div>
              <dt>{text.verifier}</dt>
              <dd>
                {minutes.verifiedOn ? (
                  <>
                    <SeatLink seat={minutes.verifier} groupId={groupId} day={day} />{' '}
                    {text.verifiedOn(<Day date={minutes.verifiedOn} as="full" />)}
                  </>
                ) : (
                  <span className={styles.late}>{text.notVerified}</span>
                )}
              </dd>
            </div>
          </dl>
        </div>
      ) : (
        <p className={styles.muted}>{text.noMinutes}</p>
      )}
    </Card>
  );
}
