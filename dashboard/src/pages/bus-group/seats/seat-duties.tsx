import { type FragmentType, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { Card } from '../../../ui/card.js';
import { DecisionList } from '../meetings/decision-list.js';
import { useWords } from '../words.js';
import { dutiesOf } from './duties-of-seat.js';
import { SeatDuties } from './seat-query.js';
import styles from './seats.module.css';

interface DutiesCardProps {
  group: FragmentType<typeof SeatDuties>;
  groupId: string;
  seatId: string;
  day: string | null;
}

/** What a seat answers for: decisions, and activities of the action plan. */
export function DutiesCard({ group, groupId, seatId, day }: DutiesCardProps) {
  const words = useWords();
  const { decisions, activities } = dutiesOf(seatId, readFragment(SeatDuties, group));
  return (
    <Card title={words.seat.duties}>
      {decisions.length === 0 && activities.length === 0 && (
        <p className={styles.muted}>{words.seat.noDuties}</p>
      )}
      {decisions.length > 0 && <DecisionList decisions={decisions} groupId={groupId} day={day} withMeeting />}
      {activities.length > 0 && (
        <ul className={styles.duties}>
          {activities.map(({ id, wording, standing, overdue, dueOn, plan }) => (
            <li key={id}>
              <Written>{wording}</Written>{' '}
              <span className={styles.muted}>
                {overdue ? words.overview.activityLate : words.overview.activity[standing]}
                {dueOn && <>, {words.overview.by(<Day date={dueOn} as="full" />)}</>}.{' '}
                <Written>{plan}</Written>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
