import { useState } from 'react';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { DateField, TextField } from '../../../ui/written-fields.js';
import { CorrectDocument } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { DocumentAge } from './documents-query.js';
import { useDocumentWords } from './words.js';

interface CorrectFormProps {
  document: FragmentType<typeof DocumentAge>;
  onClose(): void;
}

/** Mends what was entered of a document: its name, how often it is to be revised, where it is. */
export function CorrectForm({ document: masked, onClose }: CorrectFormProps) {
  const { t, dates } = useSpeech();
  const text = useDocumentWords().forms;
  const changeName = useChangeName();
  const document = readFragment(DocumentAge, masked);
  const [name, setName] = useState(document.name);
  const [months, setMonths] = useState(
    document.revisionMonths === null ? '' : String(document.revisionMonths),
  );
  const [reference, setReference] = useState(document.reference ?? '');
  const [from, setFrom] = useState('');
  const read = () => {
    if (name.trim() === '') return [{ field: 'name', code: 'REQUIRED' as const }];
    if (months.trim() !== '' && !/^\d{1,3}$/.test(months.trim()))
      return [{ field: 'revisionMonths', code: 'UNKNOWN' as const }];
    const asked = {
      ...{ documentId: document.id, name: name.trim(), reference: reference.trim() || null },
      ...{ revisionMonths: months.trim() === '' ? null : Number(months), from: from || null },
    };
    const { version } = document;
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of({ ...asked, version }) };
  };
  return (
    <DocumentForm
      title={text.correct.title}
      action={text.correct.action}
      change={CorrectDocument}
      read={read}
      done={text.correct.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.correct.lead}</p>
          <TextField label={text.name} problem={problem('name')} value={name} onWrite={setName} />
          <TextField
            label={t.changes.optional(text.months)}
            hint={text.monthsHint}
            problem={problem('revisionMonths')}
            value={months}
            onWrite={setMonths}
          />
          <TextField
            label={t.changes.optional(text.reference)}
            hint={text.referenceHint}
            problem={problem('reference')}
            value={reference}
            onWrite={setReference}
          />
          <DateField
            label={t.changes.optional(text.correct.from)}
            hint={text.correct.fromHint}
            problem={problem('from')}
            max={dates.today}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </DocumentForm>
  );
}
