import { Link } from 'wouter';
import type { SeatPresence } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { addDays } from '../../../i18n/dates.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { PartyMark } from '../../../parties/party.js';
import { paths } from '../../../paths.js';
import { Icon } from '../../../ui/icon.js';
import { WideTable } from '../../../ui/wide-table.js';
import { useWords } from '../words.js';
import { type AttendanceOfLevel, attendanceByLevel } from './attendance-by-level.js';
import styles from './attendance-map.module.css';
import { Attendance } from './meetings-query.js';
import { postOf } from './seat-named.js';

const kinds = ['PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT'] as const satisfies readonly SeatPresence[];

interface AttendanceMapProps {
  attendance: FragmentType<typeof Attendance>;
  groupId: string;
}

/** Who came, level by level: a row for each seat, a column for each meeting, and how often nobody came. It is its own table. */
export function AttendanceMap({ attendance, groupId }: AttendanceMapProps) {
  const words = useWords();
  const text = words.meetings;
  const told = readFragment(Attendance, attendance);
  if (told.meetings.length === 0) return <p className={styles.muted}>{text.noneHeld}</p>;
  if (told.seats.length === 0) return <p className={styles.muted}>{text.noSeats}</p>;
  const levels = attendanceByLevel(told);
  return (
    <div className={styles.levels}>
      {levels.map(({ level, ...ofLevel }) => (
        <div key={level.id}>
          <h3 className={styles.level}>{words.levels.name(level)}</h3>
          {ofLevel.rows.length === 0 ? (
            <p className={styles.muted}>{text.noSeats}</p>
          ) : (
            <LevelMap {...ofLevel} groupId={groupId} name={words.levels.name(level)} />
          )}
        </div>
      ))}
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={styles.cell} data-presence={kind} aria-hidden="true">
              <Sign presence={kind} />
            </span>{' '}
            {text.presence[kind]}
          </li>
        ))}
        <li>
          <span className={styles.cell} data-presence="UNSAID" aria-hidden="true">
            ·
          </span>{' '}
          {text.presenceUnsaid}
        </li>
      </ul>
    </div>
  );
}

interface LevelMapProps extends Omit<AttendanceOfLevel, 'level'> {
  groupId: string;
  name: string;
}

function LevelMap({ meetings, rows, groupId, name }: LevelMapProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.meetings;
  return (
    <WideTable label={text.attendanceOf(name)}>
      <table className={styles.map}>
        <caption className="for-screen-readers">{text.attendanceOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.seats.seat}</th>
            {meetings.map(({ id, day }) => (
              <th key={id} scope="col" className={styles.meeting}>
                <Link href={paths.busGroupMeeting(groupId, id)}>
                  <time dateTime={day}>{dates.short(day)}</time>
                </Link>
              </th>
            ))}
            <th scope="col">{text.absentColumn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seat, marks, absent }) => {
            const post = postOf(seat);
            const to = (seat.municipalSeat ?? seat.regionalSeat)?.to;
            const ended = to != null && to <= dates.today ? to : null;
            return (
              <tr key={seat.seatId}>
                <th scope="row">
                  {post && <PartyMark kind={post.party} />}{' '}
                  <Link href={paths.busGroupSeat(groupId, seat.seatId, ended ? addDays(ended, -1) : null)}>
                    {post ? <Written>{post.name}</Written> : text.regionsSeat}
                  </Link>
                  {ended && (
                    <span className={styles.ended}>{words.handOver.closedOn(dates.full(ended))}</span>
                  )}
                </th>
                {marks.map(({ meetingId, presence, seated }) => (
                  <Mark key={meetingId} presence={presence} seated={seated} />
                ))}
                <td className={`${styles.sum} numbers`} data-many={absent >= 2}>
                  {absent}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function Mark({ presence, seated }: { presence: SeatPresence | null; seated: boolean | null }) {
  const text = useWords().meetings;
  const isThere = presence !== null || seated !== false;
  const said = presence ? text.presence[presence] : isThere ? text.presenceUnsaid : text.notThere;
  return (
    <td className={styles.meeting}>
      <span className={styles.cell} data-presence={presence ?? (isThere ? 'UNSAID' : 'NONE')} title={said}>
        <span aria-hidden="true">{presence ? <Sign presence={presence} /> : isThere ? '·' : ''}</span>
        <span className="for-screen-readers">{said}</span>
      </span>
    </td>
  );
}

/** The sign of each, beside its colour and its word. The deputy's is a letter, which is another in another language. */
function Sign({ presence }: { presence: SeatPresence }) {
  const text = useWords().meetings;
  switch (presence) {
    case 'PRESENT':
      return <Icon name="check" size={12} />;
    case 'ABSENT':
      return <Icon name="cross" size={12} />;
    case 'PARTLY':
      return '½';
    case 'DEPUTY':
      return text.deputyMark;
  }
}
