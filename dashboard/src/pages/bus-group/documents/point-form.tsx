import { useState } from 'react';
import type { AgreementFactsFragment, AgreementPoint } from '../../../gql/graphql.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField } from '../../../ui/written-fields.js';
import { SetPoint } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

type Held = 'yes' | 'no';

/** Says whether the agreement holds one of the six points. */
export function PointForm({ agreement, onClose }: { agreement: AgreementFactsFragment; onClose(): void }) {
  const words = useDocumentWords();
  const text = words.forms.point;
  const changeName = useChangeName();
  const firstUnknown = agreement.points.find(({ held }) => held === null)?.point ?? 'GOALS';
  const [point, setPoint] = useState<AgreementPoint>(firstUnknown);
  const [held, setHeld] = useState<Held>('yes');
  const { id, version } = versionOf(agreement);
  const read = () => {
    const asked = { documentId: id, point, held: held === 'yes' };
    return { ...asked, expectedVersion: version, idempotencyKey: changeName.of({ ...asked, version }) };
  };
  return (
    <DocumentForm
      title={text.title}
      action={text.action}
      change={SetPoint}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.lead}</p>
          <ChoiceField<AgreementPoint>
            label={words.agreement.points}
            problem={problem('from')}
            value={point}
            options={agreement.points.map((each) => [each.point, words.agreement.point[each.point]] as const)}
            onChoose={setPoint}
          />
          <ChoiceField<Held>
            label={text.held}
            value={held}
            options={[
              ['yes', text.yes],
              ['no', text.no],
            ]}
            onChoose={setHeld}
          />
        </>
      )}
    </DocumentForm>
  );
}
