import { type FragmentType, readFragment } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { Day } from '../../../i18n/day.js';
import { useWords } from '../words.js';
import styles from './meetings.module.css';
import { NamedSeat } from './meetings-query.js';
import { SeatLink } from './seat-named.js';

interface AnsweredBeforeProps {
  before: readonly { readonly until: string; readonly seat: FragmentType<typeof NamedSeat> }[];
  groupId: string;
}

/** Which seats answered for something before it was handed over; nothing when none did. */
export function AnsweredBefore({ before, groupId }: AnsweredBeforeProps) {
  const text = useWords().handOver;
  if (before.length === 0) return null;
  return (
    <span className={styles.muted}>
      {text.before}:{' '}
      {before.map(({ until, seat }) => (
        <span key={`${readFragment(NamedSeat, seat).seatId} ${until}`}>
          <SeatLink seat={seat} groupId={groupId} day={addDays(until, -1)} />{' '}
          {text.until(<Day date={until} as="full" />)}{' '}
        </span>
      ))}
    </span>
  );
}
