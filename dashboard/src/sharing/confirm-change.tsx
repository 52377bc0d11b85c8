import { type ReactNode, useState } from 'react';
import { useSpeech } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { useTell } from '../ui/telling.js';
import styles from './change-form.module.css';
import { ChangeTrouble } from './change-trouble.js';
import type { Result } from './outcome.js';
import { useOwner } from './owner-context.js';
import { type OnMade, useChange } from './use-change.js';

interface ConfirmChangeProps<Variables extends object> {
  title: string;
  /** on the button that makes it */
  action: string;
  /** it takes something from somebody */
  isLoss?: boolean;
  /** the mutation; see useChange */
  change: unknown;
  variables: Variables;
  /** said when it has been made */
  done: ReactNode;
  onMade?: OnMade;
  onClose(): void;
  /** In plain words who will see what. */
  children: ReactNode;
}

/** Asks once before a change that needs nothing more to be filled in: the second of two clicks. */
export function ConfirmChange<Variables extends object>({
  title,
  action,
  isLoss = false,
  change,
  variables,
  done,
  onMade,
  onClose,
  children,
}: ConfirmChangeProps<Variables>) {
  const { t } = useSpeech();
  const owner = useOwner();
  const { make, busy } = useChange<Variables>(change, owner);
  const tell = useTell();
  const [result, setResult] = useState<Result | null>(null);
  const confirm = async () => {
    tell(null);
    const outcome = await make(variables, onMade);
    if (outcome === null) return;
    setResult(outcome);
    if (outcome.kind !== 'made') return;
    onClose();
    tell(done);
  };
  return (
    <Dialog
      title={title}
      closeLabel={t.shell.close}
      narrow
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.changes.cancel}</Button>
          <Button look={isLoss ? 'danger' : 'primary'} aria-disabled={busy} onClick={() => void confirm()}>
            {busy ? t.changes.saving : result?.kind === 'unknown' ? t.changes.sendAgain : action}
          </Button>
        </>
      }
    >
      <div className={styles.sentences}>
        {children}
        <ChangeTrouble result={result?.kind === 'problems' ? { kind: 'refused' } : result} />
      </div>
    </Dialog>
  );
}
