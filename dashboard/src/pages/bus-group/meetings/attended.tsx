import type { ReactNode } from 'react';
import type { SeatPresence } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import styles from './meetings.module.css';
import { NamedSeat } from './meetings-query.js';
import { SeatLink } from './seat-named.js';

interface AttendedProps {
  meeting: Meeting;
  groupId: string;
  day: string | null;
  acts?: ReactNode;
}

const order: readonly SeatPresence[] = ['PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT'];

/** Which seats came, by deputy or not; those of which nobody has said anything are not told as absent. */
export function Attended({ meeting, groupId, day, acts }: AttendedProps) {
  const text = useWords().meetings;
  return (
    <Card title={text.came} aside={acts}>
      {meeting.attendance.length === 0 ? (
        <p className={styles.muted}>{text.attendanceUnsaid}</p>
      ) : (
        <dl className={styles.cards}>
          {order.map((presence) => {
            const seats = meeting.attendance.filter((each) => each.presence === presence);
            if (seats.length === 0) return null;
            return (
              <div key={presence}>
                <dt className={presence === 'ABSENT' ? styles.late : styles.muted}>
                  {text.presence[presence]} ({seats.length})
                </dt>
                {seats.map(({ seat }) => (
                  <dd key={readFragment(NamedSeat, seat).seatId}>
                    <SeatLink seat={seat} groupId={groupId} day={day} />
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </Card>
  );
}
