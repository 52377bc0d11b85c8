import { useState } from 'react';
import type { SchoolMayCall } from '../../../gql/graphql.js';
import type { FragmentType } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, TextArea } from '../../../ui/written-fields.js';
import { ReviseDocument } from './document-changes.js';
import { DatedFields, type DatedValue, DocumentForm, knownToOf } from './document-form.js';
import type { DocumentAge } from './documents-query.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

/** Records that a document was looked at anew. */
export function ReviseForm({
  document,
  onClose,
}: {
  document: FragmentType<typeof DocumentAge>;
  onClose(): void;
}) {
  const { t, dates } = useSpeech();
  const words = useDocumentWords();
  const text = words.forms;
  const changeName = useChangeName();
  const { id, kind, version } = versionOf(document);
  const [day, setDay] = useState<DatedValue>({ on: dates.today, knownTo: 'DAY' });
  const [school, setSchool] = useState<SchoolMayCall | ''>('');
  const [note, setNote] = useState('');
  const read = () => {
    if (day.on === '') return [{ field: 'on', code: 'REQUIRED' as const }];
    const asked = {
      ...{ documentId: id, on: day.on, knownTo: knownToOf(day), note: note.trim() || null },
      schoolMayCall: school || null,
    };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={text.revise.title}
      action={text.revise.action}
      change={ReviseDocument}
      read={read}
      done={text.revise.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.revise.lead}</p>
          <DatedFields label={text.on} problem={problem('on')} value={day} onChoose={setDay} />
          {kind === 'SIP_ROUTINE' && (
            <ChoiceField<SchoolMayCall | ''>
              label={text.school}
              value={school}
              options={[
                ['', text.schoolAsBefore],
                ['SHALL', words.routines.schoolMayCall.SHALL],
                ['MAY', words.routines.schoolMayCall.MAY],
              ]}
              onChoose={setSchool}
            />
          )}
          <TextArea
            label={t.changes.optional(text.optionalNote)}
            problem={problem('note')}
            value={note}
            onWrite={setNote}
          />
        </>
      )}
    </DocumentForm>
  );
}
