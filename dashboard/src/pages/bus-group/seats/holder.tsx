import { Day, Written } from '../../../i18n/day.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import styles from './seats.module.css';
import type { Seat } from './seats-of-level.js';

/** Who holds a seat; since when nobody does; or that nobody has entered it. */
export function Holder({ seat }: { seat: Pick<Seat, 'holder' | 'vacantSince'> }) {
  const words = useWords().seats;
  if (seat.holder) {
    return (
      <span>
        <Written>{seat.holder.name}</Written>{' '}
        <span className={styles.muted}>{words.since(<Day date={seat.holder.from} as="full" />)}</span>
      </span>
    );
  }
  if (seat.vacantSince) {
    return (
      <Tag tone="late" icon="warning">
        {words.vacantSince(<Day date={seat.vacantSince} as="full" />)}
      </Tag>
    );
  }
  return <span className={styles.muted}>{words.holderUnknown}</span>;
}
