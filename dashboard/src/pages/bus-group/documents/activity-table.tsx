import { Link } from 'wouter';
import type {
  ActivityStanding,
  GroupDocumentsFragment,
  GroupPlanFactsFragment,
} from '../../../gql/graphql.js';
import { addDays } from '../../../i18n/dates.js';
import { Day, Written } from '../../../i18n/day.js';
import { paths } from '../../../paths.js';
import { ActButton } from '../../../ui/act-button.js';
import { DataTable } from '../../../ui/data-table.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Tag } from '../../../ui/tag.js';
import { AnsweredBefore } from '../meetings/answered-before.js';
import { useWords } from '../words.js';
import { ActivityForm } from './activity-form.js';
import { EarlierReadings } from './changed-entries.js';
import styles from './documents.module.css';
import { FollowUpForm } from './follow-up-form.js';
import { MoveActivityForm } from './move-activity-form.js';
import { useDocumentWords } from './words.js';

type Plan = GroupPlanFactsFragment;
type Goal = Plan['goals'][number];
type Activity = Goal['activities'][number];

interface ActivityTableProps {
  plan: Plan;
  goal: Goal;
  group: GroupDocumentsFragment;
  mayWrite: boolean;
  /** the day that the page is shown for; null: today */
  day: string | null;
}

/** What is done towards a goal: who answers for it, by when, how it stands, and what the follow-ups have found. */
export function ActivityTable({ plan, goal, group, mayWrite, day }: ActivityTableProps) {
  const words = useDocumentWords();
  const text = words.plan;
  const { id: groupId, meetings } = group;
  return (
    <DataTable
      caption={goal.wording}
      columns={[text.activity, text.responsible, text.due, text.standing, text.followUp]}
      rows={goal.activities.map((activity) => ({
        key: activity.id,
        cells: [
          <span key="activity" className={styles.cell}>
            <Written>{activity.wording}</Written>
            {activity.priority && (
              <span className={styles.muted}>{text.priorityIs(text.priority[activity.priority])}</span>
            )}
            <EarlierReadings activity={activity} />
          </span>,
          <Responsible key="responsible" activity={activity} groupId={groupId} day={day} />,
          activity.dueOn ? <Day key="due" date={activity.dueOn} /> : text.noDue,
          <Standing key="standing" activity={activity} />,
          <span key="followUp" className={styles.cell}>
            <FollowUps activity={activity} groupId={groupId} />
            {mayWrite && (
              <ActButton label={words.forms.followUp.open} about={activity.wording} look="quiet">
                {(close) => (
                  <FollowUpForm plan={plan} meetings={meetings} activity={activity} onClose={close} />
                )}
              </ActButton>
            )}
            {mayWrite && (
              <ActButton label={words.forms.change.open} about={activity.wording} look="quiet">
                {(close) => (
                  <ActivityForm
                    plan={plan}
                    goalId={goal.id}
                    group={group}
                    activity={activity}
                    onClose={close}
                  />
                )}
              </ActButton>
            )}
            {mayWrite && goal.activities.length > 1 && (
              <ActButton label={words.forms.move.open} about={activity.wording} look="quiet">
                {(close) => <MoveActivityForm plan={plan} goal={goal} activity={activity} onClose={close} />}
              </ActButton>
            )}
          </span>,
        ],
      }))}
    />
  );
}

function Responsible({
  activity,
  groupId,
  day,
}: {
  activity: Activity;
  groupId: string;
  day: string | null;
}) {
  const text = useDocumentWords().plan;
  const { handOver } = useWords();
  const seat = activity.municipalSeat ?? activity.regionalSeat;
  if (!activity.hasResponsible) return <span className={styles.muted}>{text.noResponsible}</span>;
  const ended = seat?.to && seat.to <= seat.day ? seat.to : null;
  if (!seat?.organisation) return <span className={styles.muted}>{text.regionAway}</span>;
  return (
    <span className={styles.cell}>
      <Link href={paths.busGroupSeat(groupId, seat.id, ended ? addDays(ended, -1) : day)}>
        <Written>{seat.post ? `${seat.organisation}, ${seat.post}` : seat.organisation}</Written>
      </Link>
      {seat.vacantSince && (
        <Tag tone="gap" icon="warning">
          {ended ? handOver.nobodyAnswers(<Day date={ended} />) : text.vacant}
        </Tag>
      )}
      <AnsweredBefore before={activity.answeredBefore} groupId={groupId} />
    </span>
  );
}

const tones: Record<ActivityStanding, 'neutral' | 'soon' | 'well'> = {
  PLANNED: 'neutral',
  ONGOING: 'soon',
  DONE: 'well',
  DROPPED: 'neutral',
};

function Standing({ activity: { standing, overdue } }: { activity: Activity }) {
  const text = useDocumentWords().plan;
  return (
    <span className={styles.cell}>
      <Tag tone={tones[standing]}>{text.standings[standing]}</Tag>
      {overdue && (
        <Tag tone="late" icon="clock">
          {text.overdue}
        </Tag>
      )}
    </span>
  );
}

function FollowUps({ activity: { followUps }, groupId }: { activity: Activity; groupId: string }) {
  const text = useDocumentWords().plan;
  const last = followUps.at(-1);
  if (!last) return <span className={styles.muted}>{text.never}</span>;
  const earlier = followUps.slice(0, -1);
  return (
    <>
      <OneFollowUp followUp={last} groupId={groupId} />
      {earlier.length > 0 && (
        <Disclosure summary={text.earlier(earlier.length)}>
          <ul className={styles.versions}>
            {earlier.map((each) => (
              <li key={each.id}>
                <OneFollowUp followUp={each} groupId={groupId} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function OneFollowUp({
  followUp: { on, standing, note, meetingId },
  groupId,
}: {
  followUp: Activity['followUps'][number];
  groupId: string;
}) {
  const text = useDocumentWords().plan;
  return (
    <span>
      <Day date={on} />{' '}
      {meetingId && <Link href={paths.busGroupMeeting(groupId, meetingId)}>{text.atMeeting}</Link>}{' '}
      <strong>{text.standings[standing]}</strong>
      {note && (
        <>
          {'. '}
          <Written>{note}</Written>
        </>
      )}
    </span>
  );
}
