import { Link } from 'wouter';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { PartyName } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { DataTable } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import { Holder } from './holder.js';
import styles from './seats.module.css';
import type { Level, Seat } from './seats-of-level.js';

interface SeatsTableProps {
  groupId: string;
  level: Level | null;
  seats: readonly Seat[];
  day: string | null;
}

/** The seats of a level: posts, with what they may do, and who sits there. */
export function SeatsTable({ groupId, level, seats, day }: SeatsTableProps) {
  const { t } = useSpeech();
  const words = useWords();
  const chair = level?.chair?.municipalSeat?.id ?? level?.chair?.regionalSeat?.id;
  return (
    <DataTable
      caption={level ? words.levels.name(level) : words.seats.noLevel}
      columns={[
        words.seats.seat,
        words.seats.party,
        words.seats.mandate,
        words.seats.holder,
        words.seats.deputy,
      ]}
      rows={seats.map((seat) => ({
        key: seat.id,
        cells: [
          <div key="seat" className={styles.seat}>
            <span className={styles.line}>
              <Link className={styles.link} href={paths.busGroupSeat(groupId, seat.id, day)}>
                <Written>{seat.post ?? seat.organisation}</Written>
              </Link>
              {seat.id === chair && <Tag tone="soon">{words.seats.chairs}</Tag>}
            </span>
            {seat.post && (
              <span className={styles.muted}>
                <Written>{seat.organisation}</Written>
              </span>
            )}
            {seat.speaksForIndependentSchools && (
              <span className={styles.muted}>{words.seats.independent}</span>
            )}
          </div>,
          <PartyName key="party" kind={seat.party}>
            {t.words.party[seat.party]}
          </PartyName>,
          seat.mandate ? (
            words.seats.mandates[seat.mandate]
          ) : (
            <span key="mandate" className={styles.muted}>
              {words.seats.notWritten}
            </span>
          ),
          <Holder key="holder" seat={seat} />,
          seat.deputy ? (
            <span key="deputy">
              <Written>{seat.deputy.name}</Written>{' '}
              <span className={styles.muted}>
                {words.seats.since(<Day date={seat.deputy.from} as="full" />)}
              </span>
            </span>
          ) : (
            <span key="deputy" className={styles.muted}>
              {words.seats.noDeputy}
            </span>
          ),
        ],
      }))}
    />
  );
}
