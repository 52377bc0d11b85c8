import { useState } from 'react';
import type { AgreementFactsFragment, PartyKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, TextField } from '../../../ui/written-fields.js';
import { AddParty } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

const kinds: readonly PartyKind[] = [
  'SOCIAL_SERVICES',
  'SCHOOL',
  'PRESCHOOL',
  'STUDENT_HEALTH',
  'CHILD_PSYCHIATRY',
  'HABILITATION',
  'PAEDIATRICS',
  'PRIMARY_CARE',
];

/** Enters a party of an agreement; whether it has signed is then not known. */
export function PartyForm({ agreement, onClose }: { agreement: AgreementFactsFragment; onClose(): void }) {
  const { t } = useSpeech();
  const text = useDocumentWords().forms.party;
  const changeName = useChangeName();
  const [name, setName] = useState('');
  const [party, setParty] = useState<PartyKind | ''>('');
  const { id, version } = versionOf(agreement);
  const read = () => {
    if (name.trim() === '') return [{ field: 'name', code: 'REQUIRED' as const }];
    const asked = { documentId: id, name: name.trim(), party: party || null };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={AddParty}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField label={text.name} problem={problem('name')} value={name} onWrite={setName} />
          <ChoiceField<PartyKind | ''>
            label={text.kind}
            value={party}
            options={[['', text.none], ...kinds.map((each) => [each, t.words.party[each]] as const)]}
            onChoose={setParty}
          />
        </>
      )}
    </DocumentForm>
  );
}
