import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { Moment } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { useLeaveWarning } from '../session/leave-warning.js';
import styles from '../sharing/change-form.module.css';
import { ChangeTrouble } from '../sharing/change-trouble.js';
import { type FieldProblem, problemAt } from '../sharing/problems.js';
import { useAnnounce } from '../shell/announcer.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import { focusFirstProblem } from '../ui/problem.js';
import { useTell } from '../ui/telling.js';
import { disputed, theirs, type WrittenField } from './conflict.js';
import { type Choices, ConflictChoice } from './conflict-choice.js';
import { DraftChoice } from './draft-choice.js';
import { useDraft, useDrafted } from './drafted.js';
import { usePlanAtHand } from './plan-context.js';
import type { PlanResult } from './plan-outcome.js';
import { type Unnamed, usePlanChange } from './use-plan-change.js';

export interface PlanInput {
  idempotencyKey: string;
  planId: string;
  expectedVersion?: number | null;
}

interface PlanFormProps<Input extends PlanInput> {
  title: string;
  /** on the button that sends it */
  action: string;
  /** it takes something from somebody, or ends something */
  isLoss?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: what the answer holds is read by planResultOf alone
  change: TypedDocumentNode<any, { input: Input }>;
  /** What is to be sent, or what is missing; read with what is chosen where two wrote at once. */
  read(
    chosen: (key: string, typed: string) => string,
  ): Omit<Unnamed<Input>, 'planId'> | readonly FieldProblem[];
  /** fields that another may have written in at the same time */
  fields?: readonly WrittenField[];
  /** Problems that are told below the fields, for they belong to none: path in the input. */
  about?: readonly string[];
  /** false for the region's record, which counts its versions by itself */
  versioned?: boolean;
  /** said when it has been made */
  done: ReactNode;
  onClose(): void;
  children?(problem: (field: string) => string | undefined): ReactNode;
}

/**
 * A change of a plan: a dialog that keeps what is filled in until the change has been made, also when it is closed before.
 * Enter sends, Esc closes. When another has changed the same thing meanwhile, both versions are shown, and the reader chooses.
 */
export function PlanForm<Input extends PlanInput>(props: PlanFormProps<Input>) {
  const { title, action, isLoss, change, read, fields = [], about = [], versioned = true, done } = props;
  const { onClose, children } = props;
  const { t } = useSpeech();
  const plan = usePlanAtHand();
  const { make, busy } = usePlanChange<Input>(change);
  const tell = useTell();
  const announce = useAnnounce();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft();
  const [version, setVersion] = useDrafted('version', plan.version);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [result, setResult] = useState<PlanResult | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [isTouched, setTouched] = useState(false);
  useLeaveWarning(isTouched || draft.continued !== null);
  useEffect(() => {
    if (problems.length > 0) focusFirstProblem(form.current);
  }, [problems]);

  const isOffered = draft.offered !== null;
  const wasOffered = useRef(isOffered);
  useEffect(() => {
    if (wasOffered.current && !isOffered)
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    wasOffered.current = isOffered;
  }, [isOffered]);

  const inConflict = result?.kind === 'conflict';
  const chosen = (key: string, typed: string) => {
    const field = inConflict ? fields.find((each) => each.key === key) : undefined;
    if (!field) return typed;
    const isTheirs = choices[key] === 'theirs' || theirs([field]).length > 0;
    return isTheirs ? field.now : typed;
  };
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    announce(found.length > 0 ? t.changes.problemsFound(found.length) : '');
  };
  const send = async () => {
    tell(null);
    const asked = read(chosen);
    if (isProblems(asked)) return show(asked);
    show([]);
    const input = { ...asked, planId: plan.planId, ...(versioned ? { expectedVersion: version } : {}) };
    const outcome = await make(input as unknown as Unnamed<Input>, plan.refresh);
    if (outcome === null) return;
    setResult(outcome);
    if (outcome.kind === 'problems') show(outcome.problems);
    if (outcome.kind === 'conflict') {
      setVersion(outcome.version);
      void plan.refresh();
    }
    if (outcome.kind !== 'made') return;
    draft.sent();
    onClose();
    tell(done);
  };
  const problem = (field: string) => problemAt(problems, field, t);
  const untold = about.map(problem).filter((each): each is string => each !== undefined);
  if (draft.offered)
    return (
      <Dialog title={title} closeLabel={t.shell.close} narrow onClose={onClose} actions={<DraftChoice />}>
        <p>{t.moves.draft.kept(<Moment at={draft.offered.at} />)}</p>
      </Dialog>
    );
  return (
    <Dialog
      title={title}
      closeLabel={t.shell.close}
      narrow
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.changes.cancel}</Button>
          <Button look={isLoss ? 'danger' : 'primary'} type="submit" form={id} aria-disabled={busy}>
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
        {children?.(problem)}
        <div role="alert" className={styles.sentences}>
          {inConflict && (
            <ConflictChoice
              fields={disputed(fields)}
              choices={choices}
              onChoose={(key, whose) => setChoices({ ...choices, [key]: whose })}
            />
          )}
          {untold.map((each) => (
            <Notice key={each} tone="late" icon="warning" title={each} />
          ))}
        </div>
        <ChangeTrouble result={inConflict ? null : result} />
      </form>
    </Dialog>
  );
}

function isProblems(asked: object): asked is readonly FieldProblem[] {
  return Array.isArray(asked);
}
