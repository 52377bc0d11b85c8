import { useState } from 'react';
import type { GroupDocumentKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { DateField } from '../../../ui/written-fields.js';
import { SayMissing } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { inText } from './in-text.js';
import { useDocumentWords } from './words.js';

interface MissingFormProps {
  groupId: string;
  kind: GroupDocumentKind;
  onClose(): void;
}

/** Says that the group has no such document: what nobody has entered is otherwise told as not known. */
export function MissingForm({ groupId, kind, onClose }: MissingFormProps) {
  const { dates } = useSpeech();
  const words = useDocumentWords();
  const text = words.forms.missing;
  const changeName = useChangeName();
  const [from, setFrom] = useState(dates.today);
  const read = () => {
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    const asked = { busGroupId: groupId, kind, from };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={`${text.title}: ${inText(words.kinds[kind])}`}
      action={text.action}
      change={SayMissing}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.lead}</p>
          <DateField
            label={text.from}
            problem={problem('from') ?? problem('kind')}
            max={dates.today}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </DocumentForm>
  );
}
