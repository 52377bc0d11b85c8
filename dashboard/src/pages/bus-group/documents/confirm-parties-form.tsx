import type { AgreementFactsFragment } from '../../../gql/graphql.js';
import { Written } from '../../../i18n/day.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ConfirmParties } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

interface ConfirmPartiesFormProps {
  agreement: AgreementFactsFragment;
  onClose(): void;
}

/** Says that the parties that stand there are all: only then can it be known that all have signed. */
export function ConfirmPartiesForm({ agreement, onClose }: ConfirmPartiesFormProps) {
  const text = useDocumentWords().forms.confirm;
  const changeName = useChangeName();
  const { id, version } = versionOf(agreement);
  const read = () => {
    const asked = { documentId: id };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of({ ...asked, version }) };
  };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={ConfirmParties}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{text.lead}</p>
          <ul>
            {agreement.parties.map((party) => (
              <li key={party.id}>
                <Written>{party.name}</Written>
              </li>
            ))}
          </ul>
        </>
      )}
    </DocumentForm>
  );
}
