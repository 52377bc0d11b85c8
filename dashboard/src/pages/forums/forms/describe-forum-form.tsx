import { useState } from 'react';
import type { ForumDescriptionFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { DateField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { DescriptionFields } from './description-fields.js';
import { draftOf, readDraft } from './draft.js';
import { DescribeForum } from './forum-changes.js';
import { ForumForm } from './forum-form.js';

interface DescribeForumFormProps {
  forumId: string;
  /** grows when somebody else has changed it meanwhile; the one that was read is sent until then */
  version: number;
  told: ForumDescriptionFactsFragment;
  onClose(): void;
}

/** Says what a forum is from a day on. */
export function DescribeForumForm({ forumId, version, told, onClose }: DescribeForumFormProps) {
  const { dates } = useSpeech();
  const text = useWords().acts.describe;
  const changeName = useChangeName();
  const [draft, setDraft] = useState(() => draftOf(told));
  const [from, setFrom] = useState<string>(dates.today);
  const read = () => {
    const found = readDraft(draft);
    if ('problems' in found) return found.problems;
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    const asked = { forumId, description: found.input, from, expectedVersion: version };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={DescribeForum}
      read={read}
      done={text.done}
      now={<p>{text.now(told.name, version)}</p>}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DateField
            label={text.from}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
          <DescriptionFields
            draft={draft}
            onWrite={(next) => setDraft({ ...draft, ...next })}
            problem={problem}
          />
        </>
      )}
    </ForumForm>
  );
}
