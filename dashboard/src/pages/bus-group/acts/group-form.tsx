import type { ReactNode } from 'react';
import type { RecordOwner } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { type FieldProblem, problemAt } from '../../../sharing/problems.js';
import { useRefresh } from '../frame/refresh-context.js';
import { useWords } from '../words.js';
import { Overtaken } from './overtaken.js';

interface GroupFormProps<Input extends object> {
  /** Whose record is changed. */
  owner: RecordOwner;
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
  /** What is wrong, by field and code, where the page's own words say it best. */
  at?: Partial<Record<string, string>>;
  onClose(): void;
  /** The fields; `problem` says what is wrong with one. */
  children(problem: (field: string) => string | undefined): ReactNode;
}

/** A change of a group or of something in it. What is wrong is told at its field; what others did meanwhile is shown. */
export function GroupForm<Input extends object>({
  owner,
  read,
  now,
  at,
  children,
  ...form
}: GroupFormProps<Input>) {
  const { t } = useSpeech();
  const text = useWords().acts;
  const refresh = useRefresh();
  const asked = () => {
    const found = read();
    return Array.isArray(found) ? (found as readonly FieldProblem[]) : { input: found as Input };
  };
  return (
    <OwnerContext value={owner}>
      <ChangeForm {...form} read={asked} onMade={refresh}>
        {(problems) => {
          const problem = (field: string) => {
            const code = problems.find((each) => each.field === field)?.code;
            return (
              at?.[`${field} ${code}`] ??
              (text.at as Partial<Record<string, string>>)[`${field} ${code}`] ??
              problemAt(problems, field, t)
            );
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
