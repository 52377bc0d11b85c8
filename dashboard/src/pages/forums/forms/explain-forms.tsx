import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { DateField, TextArea } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { DayForm } from './day-form.js';
import { ExplainForumOverlap, WithdrawForumExplanation } from './forum-changes.js';
import { ForumForm } from './forum-form.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Says why two forums that overlap are both meant. */
export function ExplainForm({ one, other, onClose }: { one: Named; other: Named; onClose(): void }) {
  const { dates } = useSpeech();
  const text = useWords().acts.explain;
  const changeName = useChangeName();
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState<string>(dates.today);
  const read = () => {
    const problems: FieldProblem[] = [];
    if (reason.trim() === '') problems.push({ field: 'reason', code: 'REQUIRED' });
    if (from === '') problems.push({ field: 'from', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = { forumId: one.id, otherForumId: other.id, reason: reason.trim(), from };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={ExplainForumOverlap}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.lead(one.name, other.name)}</p>
          <TextArea label={text.reason} problem={problem('reason')} value={reason} onWrite={setReason} />
          <DateField label={text.from} problem={problem('from')} value={from} onChoose={setFrom} />
        </>
      )}
    </ForumForm>
  );
}

interface WithdrawFormProps {
  forumId: string;
  explanationId: string;
  onClose(): void;
}

/** Takes back that two are both meant. */
export function WithdrawForm({ forumId, explanationId, onClose }: WithdrawFormProps) {
  const text = useWords().acts.withdraw;
  return (
    <DayForm
      text={text}
      change={WithdrawForumExplanation}
      input={{ forumId, explanationId }}
      onClose={onClose}
    />
  );
}
