import type { GroupDocumentKind } from '../../../gql/graphql.js';
import { WithdrawMissing } from './document-changes.js';
import { DocumentForm } from './document-form.js';
import { inText } from './in-text.js';
import { useDocumentWords } from './words.js';

interface WithdrawMissingFormProps {
  groupId: string;
  missing: { readonly kind: GroupDocumentKind; readonly from: string };
  onClose(): void;
}

/** Takes back that the group has no such document. */
export function WithdrawMissingForm({ groupId, missing: { kind, from }, onClose }: WithdrawMissingFormProps) {
  const words = useDocumentWords();
  const text = words.forms.withdraw;
  return (
    <DocumentForm
      title={`${text.title}: ${inText(words.kinds[kind])}`}
      action={text.action}
      change={WithdrawMissing}
      read={() => ({ busGroupId: groupId, kind, from })}
      done={text.done}
      onClose={onClose}
    >
      {() => <p>{text.lead}</p>}
    </DocumentForm>
  );
}
