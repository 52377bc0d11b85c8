import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { type FieldProblem, problemAt } from '../../../sharing/problems.js';
import { Notice } from '../../../ui/notice.js';
import { useWords } from '../words.js';

/** Fetches anew what the page shows, when something has been changed. */
export const RefreshContext = createContext<() => void>(() => {});

/** What is wrong with a field, in words, by its path in the input. */
export type ProblemOf = (field: string) => string | undefined;

/** The fields that must be filled in and are not. */
export function missing(filled: Readonly<Record<string, string>>): FieldProblem[] {
  return Object.entries(filled)
    .filter(([, value]) => value.trim() === '')
    .map(([field]) => ({ field, code: 'REQUIRED' }));
}

interface BussamFormProps<Input extends object> {
  title: string;
  /** on the button that sends it */
  action: string;
  /** the mutation; see useChange */
  change: unknown;
  /** what is to be sent, or what is missing */
  read(): Input | readonly FieldProblem[];
  done: ReactNode;
  onClose(): void;
  children(problem: ProblemOf): ReactNode;
}

/** A change that the secretariat makes in what the region keeps. */
export function BussamForm<Input extends object>({ read, children, ...form }: BussamFormProps<Input>) {
  const { t } = useSpeech();
  const text = useWords().acts;
  const refresh = useContext(RefreshContext);
  const asked = () => {
    const found = read();
    return Array.isArray(found) ? (found as readonly FieldProblem[]) : { input: found as Input };
  };
  return (
    <OwnerContext value="REGION">
      <ChangeForm {...form} read={asked} onMade={refresh}>
        {(problems) => {
          const problem: ProblemOf = (field) => {
            const code = problems.find((each) => each.field === field)?.code;
            const own = (text.at as Partial<Record<string, string>>)[`${field} ${code}`];
            return own ?? problemAt(problems, field, t);
          };
          return (
            <>
              {problems.some(({ field }) => field === 'expectedVersion') && <Overtaken />}
              {children(problem)}
            </>
          );
        }}
      </ChangeForm>
    </OwnerContext>
  );
}

/** Somebody else has changed the same meanwhile: the page fetches how it is now. What was filled in stays, to be sent again. */
function Overtaken() {
  const text = useWords().acts;
  const refresh = useContext(RefreshContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is told; the page's own refresh is another at each draw
  useEffect(() => refresh(), []);
  return (
    <div role="alert">
      <Notice tone="late" icon="warning" title={text.overtaken}>
        <p>{text.overtakenMore}</p>
      </Notice>
    </div>
  );
}
