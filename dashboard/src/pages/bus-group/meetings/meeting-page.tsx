import { Link } from 'wouter';
import { FileButtons } from '../../../files/file-buttons.js';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { buttonClass } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { useWords } from '../words.js';
import { Agenda } from './agenda.js';
import { Amendments } from './amendments.js';
import { Attended } from './attended.js';
import { DecisionList } from './decision-list.js';
import { FollowUp, WithdrawAct } from './follow-up.js';
import type { Meeting } from './meeting.js';
import { MeetingActs } from './meeting-acts.js';
import { MeetingHead } from './meeting-head.js';
import styles from './meetings.module.css';
import { MeetingRow, OneMeeting } from './meetings-query.js';
import { Minutes } from './minutes.js';

interface MeetingPageProps {
  groupId: string;
  meetingId: string;
}

/** One meeting: notice, agenda, who came, minutes, decisions, and what earlier meetings decided that it is to follow up. */
export function MeetingPage({ groupId, meetingId }: MeetingPageProps) {
  const words = useWords();
  const text = words.meetings;
  const [day] = useGroupDay();
  const page = useSteadyQuery(OneMeeting, { id: groupId, on: day, meetingId }, 'cache-and-network');
  const meeting = page.data?.groupMeeting ?? null;
  return (
    <GroupFrame groupId={groupId} tab="meetings" page={page} consequence={text.regionMissing}>
      {(group) =>
        meeting && meeting.busGroup.id === groupId ? (
          <MeetingView
            meeting={meeting}
            groupId={groupId}
            day={day}
            canPropose={group.viewerCanProposeItems}
          />
        ) : (
          <Card title={text.noSuchTitle}>
            <p>{text.noSuch}</p>
            <p className={styles.acts}>
              <Link className={buttonClass('plain')} href={paths.busGroup(groupId, 'meetings', day)}>
                {text.toMeetings}
              </Link>
            </p>
          </Card>
        )
      }
    </GroupFrame>
  );
}

interface MeetingViewProps {
  meeting: Meeting;
  groupId: string;
  day: string | null;
  canPropose: boolean;
}

function MeetingView({ meeting, groupId, day, canPropose }: MeetingViewProps) {
  const { dates } = useSpeech();
  const text = useWords().meetings;
  const row = readFragment(MeetingRow, meeting);
  const isHeld = row.standing === 'HELD';
  return (
    <div className={styles.column}>
      {meeting.demo && <p className={styles.muted}>{text.demo}</p>}
      <MeetingHead
        meeting={meeting}
        acts={
          <>
            <MeetingActs meeting={meeting} groupId={groupId} canPropose={canPropose} />
            {row.day >= dates.today && (
              <FileButtons
                files={[
                  {
                    path: `/bus-meetings/${meeting.id}.ics`,
                    name: `bus-${row.day}.ics`,
                    label: text.calendarOne,
                  },
                ]}
                done={text.calendarDone}
                failed={text.calendarFailed}
              />
            )}
          </>
        }
      />
      {meeting.cancelledFor && (
        <Notice tone="soon" icon="cross" title={text.cancelledFor}>
          <p>
            <Written>{meeting.cancelledFor}</Written>
          </p>
        </Notice>
      )}
      <div className={styles.pair}>
        <div className={styles.cards}>
          {meeting.decisionsToFollowUp.length > 0 && (
            <Card title={text.toFollowUp}>
              <DecisionList
                decisions={meeting.decisionsToFollowUp}
                groupId={groupId}
                day={day}
                withMeeting
                acts={(decision) => <FollowUp decision={decision} meetingId={isHeld ? meeting.id : null} />}
              />
            </Card>
          )}
          <Card title={text.agenda}>
            <Agenda meeting={meeting} groupId={groupId} day={day} />
          </Card>
          <Card title={text.decisions}>
            {meeting.decisions.length === 0 ? (
              <p className={styles.muted}>{text.noDecisions}</p>
            ) : (
              <DecisionList
                decisions={meeting.decisions}
                groupId={groupId}
                day={day}
                acts={(decision) => (
                  <FollowUp decision={decision} meetingId={null}>
                    <WithdrawAct decision={decision} />
                  </FollowUp>
                )}
              />
            )}
          </Card>
          <Minutes meeting={meeting} groupId={groupId} day={day} />
        </div>
        <div className={styles.cards}>
          <Attended meeting={meeting} groupId={groupId} day={day} />
          <Amendments meeting={meeting} groupId={groupId} day={day} />
        </div>
      </div>
    </div>
  );
}
