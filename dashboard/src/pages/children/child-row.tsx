import { memo } from 'react';
import { Link } from 'wouter';
import { ClosableBy, GapFacts, GapSentence, GapSince } from '../../gaps/gap-sentence.js';
import type { ChildRowFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { TimeToMeeting } from '../../needs/time-to-meeting.js';
import { paths } from '../../paths.js';
import { remember } from '../../session/remembered.js';
import { cameFrom } from '../../shell/route-focus.js';
import { Tag } from '../../ui/tag.js';
import styles from './child-row.module.css';
import { type PartyColumns, PartyMarks } from './party-columns.js';
import { mostSeriousFirst, openGaps } from './urgency.js';

/** Which plan was opened last, to come back to. */
export const openedKey = 'children.opened';
/** More than this many gaps are only counted. */
const mostGaps = 2;

interface ChildRowProps {
  plan: ChildRowFragment;
  /** the plan last opened, to come back to */
  opened: boolean;
  columns: PartyColumns;
}

/** One child: who, what is wrong in words, when the next follow-up is, who takes part. */
export const ChildRow = memo(function ChildRow({ plan, opened, columns }: ChildRowProps) {
  const { t } = useSpeech();
  const { displayName, age, protectedIdentity } = plan.child;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list's rows
    <div className={styles.row} role="listitem">
      <div className={styles.who}>
        <Link
          className={styles.link}
          href={paths.plan(plan.id)}
          data-row=""
          {...(opened ? { [cameFrom]: '' } : {})}
          onClick={() => remember(openedKey, plan.id)}
        >
          {displayName === null ? (
            <em>{t.children.unnamed}</em>
          ) : (
            <>
              <span className={styles.name}>{displayName}</span>
              {age !== null && <span className={styles.age}>, {t.words.age(age)}</span>}
            </>
          )}
        </Link>
        {protectedIdentity && (
          <Tag tone="neutral" icon="lock">
            {t.children.protectedIdentity}
          </Tag>
        )}
        {plan.daysFromAssessmentToMeeting !== null &&
          plan.firstMeetingOn === null &&
          plan.status !== 'CLOSED' && (
            <p className={styles.aside}>
              <TimeToMeeting days={plan.daysFromAssessmentToMeeting} meetings={plan.meetings} />
            </p>
          )}
        {plan.status !== 'ACTIVE' && <Tag tone="neutral">{t.words.planStatus[plan.status]}</Tag>}
      </div>
      <What plan={plan} />
      <When plan={plan} />
      <PartyMarks columns={columns} kinds={plan.parties.map((party) => party.kind)} />
    </div>
  );
});

function What({ plan }: { plan: ChildRowFragment }) {
  const { t } = useSpeech();
  const gaps = mostSeriousFirst(openGaps(plan));
  if (gaps.length === 0) {
    const well = plan.nextFollowUp?.overdue ? t.children.onlyFollowUpLate : t.children.allWell;
    return <p className={styles.calm}>{plan.gaps.complete ? well : t.children.gapsMayBeMissing}</p>;
  }
  return (
    <ul className={styles.what}>
      {gaps.slice(0, mostGaps).map((gap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no id, and are drawn anew with their plan
        <li key={index}>
          <GapSentence gap={gap} />
          <span className={styles.aside}>
            <GapSince gap={gap} />, <ClosableBy kinds={readFragment(GapFacts, gap).closableBy} />
          </span>
        </li>
      ))}
      {gaps.length > mostGaps && <li className={styles.since}>{t.gaps.more(gaps.length - mostGaps)}</li>}
    </ul>
  );
}

function When({ plan }: { plan: ChildRowFragment }) {
  const { t, dates } = useSpeech();
  const next = plan.nextFollowUp;
  return (
    <p className={styles.when}>
      <span className={styles.label}>{t.children.followUp}: </span>
      {next === null && <span className={styles.calm}>{t.children.noFollowUp}</span>}
      {next && !next.overdue && (
        <>
          <Day date={next.dueOn} as="relative" />
          <span className={styles.aside}>{t.words.party[next.responsible]}</span>
        </>
      )}
      {next?.overdue && (
        <>
          <time className={styles.late} dateTime={next.dueOn} title={dates.full(next.dueOn)}>
            {t.children.overdueBy(dates.lasted(next.dueOn))}
          </time>
          <span className={styles.aside}>{t.words.party[next.responsible]}</span>
        </>
      )}
    </p>
  );
}
