import { useState } from 'react';
import type { AnalysisFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { TextArea } from '../../../ui/written-fields.js';
import { AddNeed } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

/** Writes a need into an analysis. */
export function NeedForm({ analysis, onClose }: { analysis: AnalysisFactsFragment; onClose(): void }) {
  const { t } = useSpeech();
  const text = useDocumentWords().forms.need;
  const changeName = useChangeName();
  const [wording, setWording] = useState('');
  const [ground, setGround] = useState('');
  const { id, version } = versionOf(analysis);
  const read = () => {
    if (wording.trim() === '') return [{ field: 'wording', code: 'REQUIRED' as const }];
    const asked = { documentId: id, wording: wording.trim(), ground: ground.trim() || null };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={AddNeed}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea label={text.wording} problem={problem('wording')} value={wording} onWrite={setWording} />
          <TextArea
            label={t.changes.optional(text.ground)}
            problem={problem('ground')}
            value={ground}
            onWrite={setGround}
          />
        </>
      )}
    </DocumentForm>
  );
}
