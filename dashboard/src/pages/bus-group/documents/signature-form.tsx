import { useState } from 'react';
import type { AgreementFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField } from '../../../ui/written-fields.js';
import { RecordSignature } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

type Standing = 'SIGNED' | 'NOT_SIGNED';

interface SignatureFormProps {
  agreement: AgreementFactsFragment;
  party: AgreementFactsFragment['parties'][number];
  onClose(): void;
}

/** Records that a party has signed, or has not yet. */
export function SignatureForm({ agreement, party, onClose }: SignatureFormProps) {
  const { t, dates } = useSpeech();
  const text = useDocumentWords().forms.sign;
  const changeName = useChangeName();
  const [standing, setStanding] = useState<Standing>('SIGNED');
  const [on, setOn] = useState(party.signedOn ?? '');
  const { id, version } = versionOf(agreement);
  const read = () => {
    const signedOn = standing === 'SIGNED' ? on || null : null;
    const asked = { documentId: id, partyId: party.id, standing, on: signedOn };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of({ ...asked, version }) };
  };
  return (
    <DocumentForm
      title={text.title(party.name)}
      action={text.action}
      change={RecordSignature}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField<Standing>
            label={text.standing}
            value={standing}
            options={[
              ['SIGNED', text.standings.SIGNED],
              ['NOT_SIGNED', text.standings.NOT_SIGNED],
            ]}
            onChoose={setStanding}
          />
          {standing === 'SIGNED' && (
            <DateField
              label={t.changes.optional(text.on)}
              hint={text.onHint}
              problem={problem('on')}
              max={dates.today}
              value={on}
              onChoose={setOn}
            />
          )}
        </>
      )}
    </DocumentForm>
  );
}
