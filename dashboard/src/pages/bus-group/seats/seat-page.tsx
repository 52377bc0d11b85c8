import { Link } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { buttonClass } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { useWords } from '../words.js';
import { SeatActs } from './seat-acts.js';
import { SeatCard } from './seat-card.js';
import { DutiesCard } from './seat-duties.js';
import { SeatHistory } from './seat-history.js';
import { OneSeat } from './seat-query.js';
import styles from './seats.module.css';
import { seatsOf } from './seats-of-level.js';
import { GroupSeats } from './seats-query.js';

interface SeatPageProps {
  groupId: string;
  seatId: string;
}

/** One seat: the post, who sits there, and all that stays with it when somebody leaves. */
export function SeatPage({ groupId, seatId }: SeatPageProps) {
  const words = useWords().seat;
  const [day] = useGroupDay();
  const page = useSteadyQuery(OneSeat, { id: groupId, on: day }, 'cache-and-network');
  return (
    <GroupFrame groupId={groupId} tab="seats" page={page} consequence={words.regionMissing}>
      {(masked) => {
        const group = readFragment(GroupSeats, masked);
        const seat = seatsOf(group).find(({ id }) => id === seatId);
        if (!seat) {
          return (
            <Card title={words.noneTitle}>
              <p>{group.regionalSeats === null ? words.mayBeRegions : words.none}</p>
              <p className={styles.ways}>
                <Link className={buttonClass('plain')} href={paths.busGroup(groupId, 'seats', day)}>
                  {words.toSeats}
                </Link>
              </p>
            </Card>
          );
        }
        const level = group.levels.find(({ id }) => id === seat.levelId) ?? null;
        return (
          <div className={styles.column}>
            <SeatCard seat={seat} level={level} acts={seat.viewerCanChange && <SeatActs seat={seat} />} />
            <DutiesCard group={masked} groupId={groupId} seatId={seatId} day={day} />
            <SeatHistory seat={seat} />
          </div>
        );
      }}
    </GroupFrame>
  );
}
