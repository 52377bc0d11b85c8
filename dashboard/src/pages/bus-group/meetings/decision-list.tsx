import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DecisionFactsFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { paths } from '../../../paths.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import { AnsweredBefore } from './answered-before.js';
import styles from './meetings.module.css';
import { DecisionFacts } from './meetings-query.js';
import { SeatLink } from './seat-named.js';

interface DecisionListProps {
  decisions: readonly (FragmentType<typeof DecisionFacts> | DecisionFactsFragment)[];
  groupId: string;
  day: string | null;
  /** the meeting that decided is told; not on its own page */
  withMeeting?: boolean;
  acts?(decision: DecisionFactsFragment): ReactNode;
}

/** What was decided: which seat answers for it, until when, and what has become of it. */
export function DecisionList({ decisions, groupId, day, withMeeting = false, acts }: DecisionListProps) {
  const text = useWords().meetings;
  return (
    <ul className={styles.decisions}>
      {decisions.map((masked) => {
        const decision = 'wording' in masked ? masked : readFragment(DecisionFacts, masked);
        return (
          <li key={decision.id} className={styles.decision}>
            <p className={styles.wording}>
              <Written>{decision.wording}</Written>
            </p>
            <div className={styles.about}>
              <DecisionTag decision={decision} />
              {decision.dueOn && <span>{text.until(<Day date={decision.dueOn} as="full" />)}</span>}
              {withMeeting && (
                <Link href={paths.busGroupMeeting(groupId, decision.meeting.id)}>
                  {text.decidedOn(<Day date={decision.meeting.day} as="full" />)}
                </Link>
              )}
              {decision.followedUpAtNextMeeting === false && (
                <span className={styles.late}>{text.notFollowedUp}</span>
              )}
              <SeatLink seat={decision.responsible} groupId={groupId} day={day} withHolder />
              <AnsweredBefore before={decision.answeredBefore} groupId={groupId} />
            </div>
            {decision.withdrawnOn && (
              <p>
                {text.withdrawnOn(<Day date={decision.withdrawnOn} as="full" />)}{' '}
                {decision.withdrawnFor && <Written>{decision.withdrawnFor}</Written>}
              </p>
            )}
            {decision.followUps.length > 0 && (
              <ol className={styles.followUps}>
                {decision.followUps.map(({ id, followedUpOn, result, standing }) => (
                  <li key={id}>
                    <Day date={followedUpOn} as="full" />: {text.decisionStanding[standing]}
                    {result && (
                      <>
                        . <Written>{result}</Written>
                      </>
                    )}
                  </li>
                ))}
              </ol>
            )}
            {acts?.(decision)}
          </li>
        );
      })}
    </ul>
  );
}

function DecisionTag({ decision: { standing, overdue } }: { decision: DecisionFactsFragment }) {
  const text = useWords().meetings;
  if (overdue) {
    return (
      <Tag tone="late" icon="clock">
        {text.overdue}
      </Tag>
    );
  }
  if (standing === 'DONE') {
    return (
      <Tag tone="well" icon="check">
        {text.decisionStanding.DONE}
      </Tag>
    );
  }
  if (standing === 'WITHDRAWN') {
    return (
      <Tag tone="neutral" icon="cross">
        {text.decisionStanding.WITHDRAWN}
      </Tag>
    );
  }
  return <Tag tone="neutral">{text.decisionStanding[standing]}</Tag>;
}
