import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { DescriptionFields } from './description-fields.js';
import { emptyDraft, readDraft } from './draft.js';
import { AddForum } from './forum-changes.js';
import { ForumForm } from './forum-form.js';

interface AddForumFormProps {
  code: string;
  groups: readonly { readonly id: string; readonly name: string }[];
  onClose(): void;
}

/** Enters a forum. Only its name must be known. */
export function AddForumForm({ code, groups, onClose }: AddForumFormProps) {
  const { t } = useSpeech();
  const text = useWords().acts.add;
  const changeName = useChangeName();
  const [draft, setDraft] = useState(emptyDraft);
  const [groupId, setGroupId] = useState('');
  const [from, setFrom] = useState('');
  const read = () => {
    const found = readDraft(draft);
    if ('problems' in found) return found.problems;
    const asked = {
      ...{ municipality: code, description: found.input, from: from || null },
      busGroupId: groupId || null,
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={AddForum}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DescriptionFields
            draft={draft}
            onWrite={(next) => setDraft({ ...draft, ...next })}
            problem={problem}
          />
          {groups.length > 0 && (
            <ChoiceField
              label={t.changes.optional(text.group)}
              hint={text.groupHint}
              problem={problem('busGroupId')}
              value={groupId}
              options={[['', text.noGroup] as const, ...groups.map(({ id, name }) => [id, name] as const)]}
              onChoose={setGroupId}
            />
          )}
          <DateField
            label={t.changes.optional(text.from)}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </ForumForm>
  );
}
