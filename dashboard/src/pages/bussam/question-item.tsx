import type { BussamQuestionFactsFragment } from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import { ActButton } from '../../ui/act-button.js';
import { Tag } from '../../ui/tag.js';
import styles from './bussam.module.css';
import { StrikeForm } from './forms/document-forms.js';
import { FollowUpForm } from './forms/follow-up-form.js';
import { ActivityForm } from './forms/plan-forms.js';
import { useWords } from './words.js';

const tones = { FOLLOWED_UP: 'well', NOT_YET: 'late', NEVER: 'gap' } as const;
const marks = { FOLLOWED_UP: 'check', NOT_YET: 'clock', NEVER: 'warning' } as const;

/** A prioritised question: whether it was followed up first, then what is done and what came of it. */
export function QuestionItem({
  question,
  canChange,
}: {
  question: BussamQuestionFactsFragment;
  canChange: boolean;
}) {
  const words = useWords();
  const text = words.plan;
  const { id, version: expectedVersion } = question;
  return (
    <li className={styles.question}>
      <div className={styles.tags}>
        <Tag tone={tones[question.followedUp]} icon={marks[question.followedUp]}>
          {words.followedUp[question.followedUp]}
          {question.lastFollowedUpOn && <> {text.last(<Day date={question.lastFollowedUpOn} />)}</>}
        </Tag>
        {question.followedUp === 'FOLLOWED_UP' && (
          <Tag tone="neutral">{words.standing[question.standing]}</Tag>
        )}
        {question.demo && <Tag tone="neutral">{words.madeUp}</Tag>}
      </div>
      <h3 className={styles.name}>
        <Written>{question.question}</Written>
      </h3>
      <p className={styles.muted}>
        {question.responsibleName
          ? text.responsible(<Written>{question.responsibleName}</Written>)
          : text.nobody}
      </p>
      {question.activities.length > 0 && (
        <ul className={styles.plain} aria-label={text.activities}>
          {question.activities.map((activity) => (
            <li key={activity.id} className={styles.activity}>
              <span>
                <Written>{activity.what}</Written>
                <span className={styles.muted}>
                  {' '}
                  {words.standing[activity.standing].toLowerCase()}
                  {activity.dueOn && <>, {text.due(<Day date={activity.dueOn} />)}</>}
                </span>
                {activity.overdue && <strong className={styles.late}> {text.overdue}</strong>}
              </span>
              {canChange && (
                <ActButton label={words.acts.followUp.open} look="quiet" about={activity.what}>
                  {(close) => (
                    <FollowUpForm
                      of={{ questionId: id, activityId: activity.id, expectedVersion }}
                      about={activity.what}
                      onClose={close}
                    />
                  )}
                </ActButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <FollowUps of={question} />
      {canChange && (
        <div className={`${styles.tags} screen-only`}>
          <ActButton label={words.acts.followUp.open} about={question.question}>
            {(close) => (
              <FollowUpForm
                of={{ questionId: id, activityId: null, expectedVersion }}
                about={question.question}
                onClose={close}
              />
            )}
          </ActButton>
          <ActButton label={words.acts.activity.open} look="quiet" about={question.question}>
            {(close) => <ActivityForm questionId={id} about={question.question} onClose={close} />}
          </ActButton>
          <ActButton label={words.acts.strike.open} look="quiet" about={question.question}>
            {(close) => <StrikeForm entryId={id} about={question.question} onClose={close} />}
          </ActButton>
        </div>
      )}
    </li>
  );
}

function FollowUps({ of: { followUps, activities, followedUp } }: { of: BussamQuestionFactsFragment }) {
  const text = useWords().plan;
  if (followedUp !== 'FOLLOWED_UP') return <p className={styles.muted}>{text.none}</p>;
  const own = [...followUps];
  const ofActivities = activities.flatMap((activity) => activity.followUps);
  return <FollowUpList followUps={own.length > 0 ? own : ofActivities} label={text.followUps} />;
}

function FollowUpList({
  followUps,
  label,
}: {
  followUps: BussamQuestionFactsFragment['followUps'];
  label: string;
}) {
  const words = useWords();
  return (
    <ul className={styles.plain} aria-label={label}>
      {followUps.map((each) => (
        <li key={each.id}>
          <Day date={each.followedUpOn} />: <Written>{each.what}</Written>{' '}
          {each.documentedIn && (
            <span className={styles.muted}>{words.plan.readIn(<Written>{each.documentedIn}</Written>)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
