import { type ReactNode, useEffect } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { type FieldProblem, problemAt } from '../../../sharing/problems.js';
import { Notice } from '../../../ui/notice.js';
import { useRefresh } from '../refresh-context.js';
import { useWords } from '../words.js';

/** What is wrong with a field, in words, by its path in the input. */
export type ProblemOf = (field: string) => string | undefined;

interface ForumFormProps<Input extends object> {
  title: string;
  /** on the button that sends it */
  action: string;
  /** the mutation; see useChange */
  change: unknown;
  /** what is to be sent, or what is missing */
  read(): Input | readonly FieldProblem[];
  done: ReactNode;
  /** What it is like now, told when somebody else has changed it meanwhile. */
  now?: ReactNode;
  onClose(): void;
  children(problem: ProblemOf): ReactNode;
}

/** A change of the register, which the municipality keeps. What is wrong is told at its field; what others did meanwhile is shown. */
export function ForumForm<Input extends object>({ read, now, children, ...form }: ForumFormProps<Input>) {
  const { t } = useSpeech();
  const text = useWords().acts;
  const refresh = useRefresh();
  const asked = () => {
    const found = read();
    return Array.isArray(found) ? (found as readonly FieldProblem[]) : { input: found as Input };
  };
  return (
    <OwnerContext value="MUNICIPALITY">
      <ChangeForm {...form} read={asked} onMade={refresh}>
        {(problems) => {
          const problem: ProblemOf = (field) => {
            const code = problems.find((each) => each.field === field)?.code;
            const own = (text.at as Partial<Record<string, string>>)[`${field} ${code}`];
            return own ?? problemAt(problems, field, t);
          };
          return (
            <>
              {problems.some(({ field }) => field === 'expectedVersion') && <Overtaken now={now} />}
              {children(problem)}
            </>
          );
        }}
      </ChangeForm>
    </OwnerContext>
  );
}

/** Somebody else has changed the same meanwhile: fetches and shows how it is now. What was filled in stays, to be sent again. */
function Overtaken({ now }: { now?: ReactNode }) {
  const text = useWords().acts;
  const refresh = useRefresh();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is told; the page's own refresh is another at each draw
  useEffect(() => refresh(), []);
  return (
    <div role="alert">
      <Notice tone="late" icon="warning" title={text.overtaken}>
        {now && <p>{now}</p>}
        <p>{text.overtakenMore}</p>
      </Notice>
    </div>
  );
}
