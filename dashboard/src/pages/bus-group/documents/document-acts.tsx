import type { FragmentType } from '../../../gql/index.js';
import { ActButton } from '../../../ui/act-button.js';
import { CorrectForm } from './correct-form.js';
import styles from './documents.module.css';
import type { DocumentAge } from './documents-query.js';
import { EndDocumentForm } from './end-document-form.js';
import { ReviseForm } from './revise-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

/** What can be done with a document of any kind that holds. */
export function DocumentActs({ document }: { document: FragmentType<typeof DocumentAge> }) {
  const text = useDocumentWords().forms;
  const { name, viewerCanChange, hasEnded } = versionOf(document);
  if (!viewerCanChange || hasEnded) return null;
  return (
    <div className={styles.acts}>
      <ActButton label={text.revise.open} about={name}>
        {(close) => <ReviseForm document={document} onClose={close} />}
      </ActButton>
      <ActButton label={text.correct.open} about={name} look="quiet">
        {(close) => <CorrectForm document={document} onClose={close} />}
      </ActButton>
      <ActButton label={text.end.open} about={name} look="quiet">
        {(close) => <EndDocumentForm document={document} onClose={close} />}
      </ActButton>
    </div>
  );
}
