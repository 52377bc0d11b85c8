import { useState } from 'react';
import type { DocumentEnd } from '../../../gql/graphql.js';
import type { FragmentType } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChoiceField, DateField } from '../../../ui/written-fields.js';
import { EndDocument } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import type { DocumentAge } from './documents-query.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

const reasons: readonly DocumentEnd[] = ['NOTICE', 'RENEGOTIATED', 'REPLACED'];

/** A document that holds no longer; it stays to be read. */
export function EndDocumentForm({
  document,
  onClose,
}: {
  document: FragmentType<typeof DocumentAge>;
  onClose(): void;
}) {
  const { dates } = useSpeech();
  const words = useDocumentWords();
  const text = words.forms.end;
  const { id, kind, version } = versionOf(document);
  const [on, setOn] = useState(dates.today);
  const [reason, setReason] = useState<DocumentEnd>(kind === 'LOCAL_AGREEMENT' ? 'NOTICE' : 'REPLACED');
  const read = () =>
    on === ''
      ? [{ field: 'on', code: 'REQUIRED' as const }]
      : { documentId: id, on, reason, expectedVersion: version };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={EndDocument}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DateField label={text.on} hint={text.onHint} problem={problem('on')} value={on} onChoose={setOn} />
          <ChoiceField<DocumentEnd>
            label={text.reason}
            value={reason}
            options={reasons.map((each) => [each, words.agreement.ends[each]] as const)}
            onChoose={setReason}
          />
        </>
      )}
    </DocumentForm>
  );
}
