import { useState } from 'react';
import type { ForumFollowUpKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { ChoiceField, DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { RecordForumFollowUp, StrikeForumFollowUp } from './forum-changes.js';
import { ForumForm } from './forum-form.js';

const kinds: readonly ForumFollowUpKind[] = ['EVALUATION', 'SURVEY', 'REVIEW', 'REPORT'];

/** Records that a forum's work was followed up. */
export function FollowUpForm({ forumId, onClose }: { forumId: string; onClose(): void }) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.followUp;
  const changeName = useChangeName();
  const [madeOn, setMadeOn] = useState<string>(dates.today);
  const [kind, setKind] = useState<ForumFollowUpKind>('EVALUATION');
  const [what, setWhat] = useState('');
  const [documentedIn, setDocumentedIn] = useState('');
  const read = () => {
    const problems: FieldProblem[] = [];
    if (madeOn === '') problems.push({ field: 'madeOn', code: 'REQUIRED' });
    if (what.trim() === '') problems.push({ field: 'what', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ forumId, madeOn, kind, what: what.trim(), documentedIn: documentedIn.trim() || null },
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={RecordForumFollowUp}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DateField
            label={text.madeOn}
            problem={problem('madeOn')}
            max={dates.today}
            value={madeOn}
            onChoose={setMadeOn}
          />
          <ChoiceField<ForumFollowUpKind>
            label={text.kind}
            value={kind}
            options={kinds.map((each) => [each, words.words.followUpKinds[each]] as const)}
            onChoose={setKind}
          />
          <TextArea label={text.what} problem={problem('what')} value={what} onWrite={setWhat} />
          <TextField
            label={t.changes.optional(text.documentedIn)}
            hint={text.documentedHint}
            problem={problem('documentedIn')}
            value={documentedIn}
            onWrite={setDocumentedIn}
          />
        </>
      )}
    </ForumForm>
  );
}

interface StrikeFormProps {
  forumId: string;
  followUp: { readonly id: string; readonly what: string };
  onClose(): void;
}

/** Strikes a follow-up that was entered by mistake. */
export function StrikeForm({ forumId, followUp, onClose }: StrikeFormProps) {
  const text = useWords().acts.strike;
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={StrikeForumFollowUp}
      read={() => ({ forumId, followUpId: followUp.id })}
      done={text.done}
      onClose={onClose}
    >
      {() => <p>{text.sure(followUp.what)}</p>}
    </ForumForm>
  );
}
