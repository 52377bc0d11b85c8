import type { DecisionFactsFragment } from '../../../gql/graphql.js';
import { ActButton } from '../../../ui/act-button.js';
import { useWords } from '../words.js';
import styles from './meetings.module.css';
import { FollowUpForm } from './record-forms.js';

interface FollowUpProps {
  decision: DecisionFactsFragment;
  /** the meeting that takes it up; null between meetings */
  meetingId: string | null;
}

/** The way to say what has become of a decision, for whoever may. */
export function FollowUp({ decision, meetingId }: FollowUpProps) {
  const text = useWords().meetingForms;
  if (!decision.viewerCanFollowUp || decision.standing !== 'OPEN') return null;
  return (
    <div className={styles.acts}>
      <ActButton label={text.followUpOpen} about={decision.wording}>
        {(close) => <FollowUpForm decision={decision} meetingId={meetingId} onClose={close} />}
      </ActButton>
    </div>
  );
}
