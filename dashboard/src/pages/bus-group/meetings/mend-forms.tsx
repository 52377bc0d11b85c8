import { useState } from 'react';
import type { DecisionFactsFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { TextArea } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import type { Meeting } from './meeting.js';
import { TakeBackOutcome, WithdrawDecision } from './meeting-changes.js';
import { MeetingRow } from './meetings-query.js';

interface MendFormProps {
  meeting: Meeting;
  onClose(): void;
}

/** Takes back that the meeting was held or called off. What goes with it is told before. */
export function TakeBackForm({ meeting, onClose }: MendFormProps) {
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const [reason, setReason] = useState('');
  const { standing } = readFragment(MeetingRow, meeting);
  const read = () => {
    if (reason.trim() === '') return [{ field: 'reason', code: 'REQUIRED' as const }];
    const asked = { meetingId: meeting.id, reason: reason.trim() };
    return { ...asked, expectedVersion: meeting.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={standing === 'HELD' ? text.takeBackHeld : text.takeBackCancelled}
      action={text.takeBack}
      change={TakeBackOutcome}
      read={read}
      done={text.takenBack}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {standing === 'HELD' && <p>{text.takeBackMore}</p>}
          <TextArea
            label={text.reason}
            hint={text.reasonHint}
            problem={problem('reason') ?? problem('decisions')}
            value={reason}
            onWrite={setReason}
          />
        </>
      )}
    </GroupForm>
  );
}

/** Takes a decision back: it stays to be read, with the reason. */
export function WithdrawDecisionForm({
  decision,
  onClose,
}: {
  decision: DecisionFactsFragment;
  onClose(): void;
}) {
  const text = useWords().meetingForms;
  const changeName = useChangeName();
  const [reason, setReason] = useState('');
  const read = () => {
    if (reason.trim() === '') return [{ field: 'reason', code: 'REQUIRED' as const }];
    const asked = { decisionId: decision.id, reason: reason.trim() };
    return { ...asked, expectedVersion: decision.version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.withdrawDecisionTitle}
      action={text.withdrawDecision}
      change={WithdrawDecision}
      read={read}
      done={text.decisionWithdrawn}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>
            <Written>{decision.wording}</Written>
          </p>
          <p>{text.withdrawDecisionMore}</p>
          <TextArea
            label={text.reason}
            hint={text.noChild}
            problem={problem('reason') ?? problem('decisionId')}
            value={reason}
            onWrite={setReason}
          />
        </>
      )}
    </GroupForm>
  );
}
