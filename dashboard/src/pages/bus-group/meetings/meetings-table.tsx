import { Link } from 'wouter';
import type { MeetingRowFragment } from '../../../gql/graphql.js';
import { Day, Written } from '../../../i18n/day.js';
import { paths } from '../../../paths.js';
import { DataTable } from '../../../ui/data-table.js';
import { useWords } from '../words.js';
import { NoticeTag, StandingTag } from './meeting-tags.js';
import styles from './meetings.module.css';

/** A row for each meeting: when, which level, how far it has come, the notice, the minutes, what was decided. */
export function MeetingsTable({
  meetings,
  groupId,
}: {
  meetings: readonly MeetingRowFragment[];
  groupId: string;
}) {
  const words = useWords();
  const text = words.meetings;
  return (
    <DataTable
      caption={text.list}
      columns={[
        text.when,
        words.seat.level,
        text.standingColumn,
        text.noticeColumn,
        text.minutes,
        text.decisions,
      ]}
      rows={meetings.map((meeting) => ({
        key: meeting.id,
        cells: [
          <span key="when" className={styles.seat}>
            <Link className={styles.link} href={paths.busGroupMeeting(groupId, meeting.id)}>
              <Day date={meeting.day} as="full" />
            </Link>
            <span className={styles.muted}>
              {meeting.startsAt && (
                <span className="numbers">{text.clock(meeting.startsAt, meeting.endsAt)}</span>
              )}
              {meeting.startsAt && meeting.place && ' · '}
              {meeting.place && <Written>{meeting.place}</Written>}
            </span>
          </span>,
          words.levels.kinds[meeting.levelKind],
          <StandingTag key="standing" meeting={meeting} />,
          meeting.noticeStanding ? <NoticeTag key="notice" standing={meeting.noticeStanding} /> : '–',
          <Minutes key="minutes" meeting={meeting} />,
          <span key="decisions" className="numbers">
            {meeting.decisions.length}
          </span>,
        ],
      }))}
    />
  );
}

function Minutes({ meeting: { minutes, standing } }: { meeting: MeetingRowFragment }) {
  const text = useWords().meetings;
  if (!minutes) return <span className={styles.muted}>{standing === 'HELD' ? text.noMinutes : '–'}</span>;
  return minutes.verifiedOn ? (
    text.verifiedOn(<Day date={minutes.verifiedOn} />)
  ) : (
    <span className={styles.late}>{text.notVerified}</span>
  );
}
