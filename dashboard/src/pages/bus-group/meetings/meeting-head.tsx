import type { ReactNode } from 'react';
import { readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { Card } from '../../../ui/card.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import { NoticeTag, StandingTag } from './meeting-tags.js';
import styles from './meetings.module.css';
import { MeetingRow } from './meetings-query.js';

/** When and where, how far it has come, and whether the notice was in time. */
export function MeetingHead({ meeting, acts }: { meeting: Meeting; acts?: ReactNode }) {
  const words = useWords();
  const text = words.meetings;
  const row = readFragment(MeetingRow, meeting);
  return (
    <Card
      title={
        <>
          {words.levels.name(meeting.level)}, <Day date={row.day} as="full" />
        </>
      }
      aside={<StandingTag meeting={row} />}
    >
      <dl className={styles.facts}>
        <Fact name={text.clockName}>
          {row.startsAt ? (
            <span className="numbers">{text.clock(row.startsAt, row.endsAt)}</span>
          ) : (
            text.notSaid
          )}
        </Fact>
        <Fact name={text.place}>{row.place ? <Written>{row.place}</Written> : text.notSaid}</Fact>
        {meeting.link && (
          <Fact name={text.link}>
            <a href={meeting.link} rel="noreferrer noopener" target="_blank">
              {text.join}
            </a>
          </Fact>
        )}
        {row.noticeStanding && (
          <Fact name={text.noticeColumn}>
            <NoticeTag standing={row.noticeStanding} />{' '}
            {row.notice
              ? text.noticeSent(<Day date={row.notice.sentOn} as="full" />, row.notice.daysBefore)
              : row.standing === 'PLANNED' && text.noticeDue(<Day date={row.noticeDueOn} as="full" />)}
          </Fact>
        )}
        <Fact name={words.lineage.source}>
          {meeting.source ? <Written>{meeting.source}</Written> : words.seat.enteredHere}
        </Fact>
      </dl>
      {acts && <div className={styles.below}>{acts}</div>}
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
