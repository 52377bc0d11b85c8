import type { ReactNode } from 'react';
import { Day, Written } from '../../../i18n/day.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
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

/** The minutes as they stand, and what they said before they were written anew. */
export function Minutes({ meeting: { minutes, earlierMinutes }, groupId, day, acts }: MinutesProps) {
  const text = useWords().meetings;
  const vouched = earlierMinutes.findLast(({ verifiedOn }) => verifiedOn !== null)?.verifiedOn;
  return (
    <Card title={text.minutes} aside={acts}>
      <div className={styles.cards}>
        {vouched && !minutes?.verifiedOn && (
          <Notice tone="late" icon="warning" title={text.wasVerified(<Day date={vouched} as="full" />)} />
        )}
        {minutes ? (
          <WrittenMinutes minutes={minutes} groupId={groupId} day={day} />
        ) : (
          <p className={styles.muted}>{text.noMinutes}</p>
        )}
        {earlierMinutes.map((earlier) => (
          <Disclosure
            key={earlier.id}
            summary={text.earlierMinutes(
              <Day date={earlier.replacedOn} as="full" />,
              earlier.replacedAs && <Written>{earlier.replacedAs}</Written>,
            )}
          >
            <div className={styles.cards}>
              <WrittenMinutes minutes={earlier} groupId={groupId} day={day} />
            </div>
          </Disclosure>
        ))}
      </div>
    </Card>
  );
}

interface WrittenMinutesProps {
  minutes: NonNullable<Meeting['minutes']> | Meeting['earlierMinutes'][number];
  groupId: string;
  day: string | null;
}

/** What minutes say, which seat wrote them, and whether another has verified it. */
function WrittenMinutes({ minutes, groupId, day }: WrittenMinutesProps) {
  const text = useWords().meetings;
  return (
    <>
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
    </>
  );
}
