import type { ReactNode } from 'react';
import type { DecisionFactsFragment } from '../../../gql/graphql.js';
import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';
import styles from './meetings.module.css';
import { WithdrawDecisionForm } from './mend-forms.js';
import { FollowUpForm } from './record-forms.js';

interface FollowUpProps {
  decision: DecisionFactsFragment;
  /** the meeting that takes it up; null between meetings */
  meetingId: string | null;
  children?: ReactNode;
}

/** The way to say what has become of a decision, for whoever may; and what else can be done with it. */
export function FollowUp({ decision, meetingId, children }: FollowUpProps) {
  const text = useWords().meetingForms;
  const canFollowUp = decision.viewerCanFollowUp && decision.standing === 'OPEN';
  return (
    <div className={styles.decisionActs}>
      {canFollowUp && (
        <ActButton label={text.followUpOpen} about={decision.wording}>
          {(close) => <FollowUpForm decision={decision} meetingId={meetingId} onClose={close} />}
        </ActButton>
      )}
      {children}
    </div>
  );
}

/** The way to take a decision back, for whoever may. */
export function WithdrawAct({ decision }: { decision: DecisionFactsFragment }) {
  const text = useWords().meetingForms;
  if (!decision.viewerCanWithdraw) return null;
  return (
    <ActButton label={text.withdrawDecision} about={decision.wording} look="quiet">
      {(close) => <WithdrawDecisionForm decision={decision} onClose={close} />}
    </ActButton>
  );
}
