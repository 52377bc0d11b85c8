import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.js';
import { useLeaveWarning } from '../session/leave-warning.js';
import { useAnnounce } from '../shell/announcer.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { focusFirstProblem } from '../ui/problem.js';
import { useTell } from '../ui/telling.js';
import styles from './change-form.module.css';
import { ChangeTrouble } from './change-trouble.js';
import type { Result } from './outcome.js';
import { useOwner } from './owner-context.js';
import type { FieldProblem } from './problems.js';
import { useUnsent } from './unsent.js';
import { type OnMade, useChange } from './use-change.js';

interface ChangeFormProps<Variables extends object> {
  title: string;
  /** on the button that sends it */
  action: string;
  /** the mutation; see useChange */
  change: unknown;
  /** what is to be sent, or, when something is missing that one can see here, what */
  read(): Variables | readonly FieldProblem[];
  /** said when it has been made */
  done: ReactNode;
  onMade?: OnMade;
  /** it was not made: what is to be changed may stand otherwise by now */
  onUnmade?(result: Result): void;
  onClose(): void;
  /** The fields; each shows what is wrong with it. */
  children(problems: readonly FieldProblem[]): ReactNode;
}

/** A change that needs a few things filled in: a dialog that keeps them until the change has been made. */
export function ChangeForm<Variables extends object>({
  title,
  action,
  change,
  read,
  done,
  onMade,
  onUnmade,
  onClose,
  children,
}: ChangeFormProps<Variables>) {
  const { t } = useSpeech();
  const owner = useOwner();
  const { make, busy } = useChange<Variables>(change, owner);
  const tell = useTell();
  const announce = useAnnounce();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  const [isTouched, setTouched] = useState(false);
  useLeaveWarning(isTouched);
  // Made, and waiting for the page: what was filled in is sent.
  const [isMade, setMade] = useState(false);
  const { mayClose, leave, question } = useUnsent(isTouched && !isMade, onClose);
  useEffect(() => {
    if (problems.length > 0) focusFirstProblem(form.current);
  }, [problems]);

  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    announce(found.length > 0 ? t.changes.problemsFound(found.length) : '');
  };
  const send = async () => {
    tell(null);
    const asked = read();
    if (isProblems(asked)) return show(asked);
    show([]);
    const outcome = await make(asked, (answers) => {
      setMade(true);
      return onMade?.(answers);
    });
    if (outcome === null) return;
    setResult(outcome);
    if (outcome.kind === 'problems') show(outcome.problems);
    if (outcome.kind !== 'made') return onUnmade?.(outcome);
    onClose();
    tell(done);
  };
  return (
    <Dialog
      title={title}
      closeLabel={t.shell.close}
      narrow
      onClose={onClose}
      mayClose={mayClose}
      actions={
        <>
          <Button onClick={leave}>{t.changes.cancel}</Button>
          <Button look="primary" type="submit" form={id} aria-disabled={busy}>
            {busy ? t.changes.saving : result?.kind === 'unknown' ? t.changes.sendAgain : action}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        id={id}
        ref={form}
        noValidate
        onInput={() => setTouched(true)}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children(problems)}
        <ChangeTrouble result={result} />
      </form>
      {question}
    </Dialog>
  );
}

function isProblems<Variables extends object>(
  asked: Variables | readonly FieldProblem[],
): asked is readonly FieldProblem[] {
  return Array.isArray(asked);
}
