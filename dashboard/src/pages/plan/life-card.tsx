import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Moment, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { TimeToMeeting } from '../../needs/time-to-meeting.js';
import { paths } from '../../paths.js';
import { useAct } from '../../plan-changes/acts.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import styles from './life-card.module.css';
import { Decisions, Disagreements } from './life-lists.js';
import { LifeMoves } from './life-moves.js';
import { SchoolCall } from './school-call/school-call.js';

const Fragment = graphql(`
  fragment LifeOfPlan on Plan {
    id
    status
    viewerMoves
    needAssessedOn
    calledOn
    firstMeetingOn
    startedOn
    daysFromAssessmentToMeeting
    parties {
      id
      answer
      leftOn
    }
    meetings {
      id
      kind
      status
      startsAt
      place
      link
      viewerCanHold
    }
    followUps {
      id
      dueOn
      doneOn
      outcome
      viewerCanDocument
    }
    ...DecisionsOfPlan
    ...DisagreementsOfPlan
    ...SchoolOfPlan
  }
`);

/** Where the plan is in its life: how long it has taken, what comes next, what has been decided and is to be done. */
export function LifeCard({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const { t } = useSpeech();
  const act = useAct();
  const plan = readFragment(Fragment, masked);
  const can = (move: (typeof plan.viewerMoves)[number]) => plan.viewerMoves.includes(move);
  const days = plan.daysFromAssessmentToMeeting;
  const planned = plan.meetings.filter(({ status }) => status === 'PLANNED');
  const comers = plan.parties.filter(({ leftOn }) => leftOn === null);
  const due = plan.followUps.filter(({ doneOn }) => doneOn === null);
  const isDocumented = plan.followUps.some(({ doneOn, outcome }) => doneOn !== null && outcome);
  return (
    <Card title={t.life.title}>
      <div className={styles.life}>
        {days !== null && (
          <p className={plan.firstMeetingOn ? styles.muted : styles.timer}>
            {plan.firstMeetingOn ? (
              t.life.daysToMeeting(days)
            ) : (
              <TimeToMeeting days={days} meetings={plan.meetings} />
            )}
          </p>
        )}
        {(plan.status === 'ACTIVE' || plan.status === 'ESCALATED') && !isDocumented && (
          <Notice tone="late" title={t.life.neverFollowedUp}>
            <p>{t.life.neverFollowedUpMore}</p>
          </Notice>
        )}
        <ul className={styles.list}>
          {planned.map(({ id, kind, startsAt, place, link, viewerCanHold }) => (
            <li key={id} className={styles.item}>
              <p>
                <strong>{t.life.meeting(t.words.meeting[kind], <Moment at={startsAt} />)}</strong>
                {place && (
                  <>
                    , <Written>{place}</Written>
                  </>
                )}
              </p>
              <p className={styles.muted}>
                {t.life.answers(comers.filter(({ answer }) => answer === 'ACCEPTED').length, comers.length)}
              </p>
              <div className={styles.acts}>
                {viewerCanHold && (
                  <Link className={buttonClass('primary')} href={paths.meeting(plan.id, id)}>
                    {t.meeting.open}
                  </Link>
                )}
                {link && (
                  <a className={buttonClass('plain')} href={link} target="_blank" rel="noreferrer noopener">
                    {t.life.link}
                  </a>
                )}
                {act && can('CALL') && (
                  <Button look="quiet" onClick={() => act({ kind: 'call', meetingId: id })}>
                    {t.life.changeCall}
                  </Button>
                )}
                {act && can('CANCEL_CALL') && (
                  <Button look="quiet" onClick={() => act({ kind: 'cancel-meeting', meetingId: id })}>
                    {t.moves.cancelMeeting.open}
                  </Button>
                )}
              </div>
            </li>
          ))}
          {due.map(({ id, dueOn, viewerCanDocument }) => (
            <li key={id} className={styles.item}>
              <p>
                <strong>{t.plan.followUp(<Day date={dueOn} as="relative" />)}</strong>
              </p>
              {act && (
                <div className={styles.acts}>
                  {viewerCanDocument && (
                    <Button onClick={() => act({ kind: 'document-follow-up', followUpId: id })}>
                      {t.moves.followUp.open}
                    </Button>
                  )}
                  {can('FOLLOW_UP') && (
                    <Button look="quiet" onClick={() => act({ kind: 'plan-follow-up', followUpId: id })}>
                      {t.moves.followUp.replanTitle}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
        <Decisions plan={plan} />
        <Disagreements plan={plan} canSettle={can('SETTLE')} canLift={can('ESCALATE')} />
        <LifeMoves plan={plan} />
        <SchoolCall plan={plan} />
      </div>
    </Card>
  );
}
