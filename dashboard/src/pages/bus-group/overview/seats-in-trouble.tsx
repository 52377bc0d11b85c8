import { Link } from 'wouter';
import type { GroupYearFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { PartyMark } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { Attendance, NamedSeat } from '../meetings/meetings-query.js';
import { Holder } from '../seats/holder.js';
import { seatsOf } from '../seats/seats-of-level.js';
import { useWords } from '../words.js';
import { oftenAbsent } from './current-facts.js';
import styles from './overview.module.css';

interface SeatsInTroubleProps {
  group: GroupYearFragment;
  day: string | null;
}

/** The seats that nobody holds, whose mandate is not written down, or from which nobody has come. */
export function SeatsInTrouble({ group, day }: SeatsInTroubleProps) {
  const words = useWords();
  const text = words.overview;
  const seats = seatsOf(group);
  const absences = new Map(
    (readFragment(Attendance, group.attendance)?.seats ?? []).map((row) => [
      readFragment(NamedSeat, row.seat).seatId,
      row.absent,
    ]),
  );
  const absentOf = (id: string) => absences.get(id) ?? 0;
  const shown = seats.filter((seat) => seat.vacantSince !== null || absentOf(seat.id) >= oftenAbsent);
  const unwritten = seats.filter(({ mandate }) => mandate === null).length;
  return (
    <Card title={text.seatsTitle}>
      {seats.length === 0 ? (
        <p className={styles.muted}>{text.seatsUnknown}</p>
      ) : (
        <>
          {shown.length === 0 && <p className={styles.muted}>{text.noTrouble}</p>}
          <ul className={styles.lines}>
            {shown.map((seat) => (
              <li key={seat.id} className={styles.line}>
                <span>
                  <PartyMark kind={seat.party} named />{' '}
                  <Link href={paths.busGroupSeat(group.id, seat.id, day)}>
                    <Written>{seat.post ?? seat.organisation}</Written>
                  </Link>
                  {seat.post && (
                    <span className={styles.muted}>
                      , <Written>{seat.organisation}</Written>
                    </span>
                  )}
                </span>
                <Holder seat={seat} />
                {absentOf(seat.id) > 0 && (
                  <span className={styles.late}>{text.absentTimes(absentOf(seat.id))}</span>
                )}
              </li>
            ))}
          </ul>
          {unwritten > 0 && <p className={`${styles.muted} ${styles.more}`}>{text.unwritten(unwritten)}</p>}
        </>
      )}
    </Card>
  );
}
