import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/language.js';
import { ChangeForm } from '../../sharing/change-form.js';
import { OwnerContext } from '../../sharing/owner-context.js';
import { type FieldProblem, problemAt } from '../../sharing/problems.js';

/** What is wrong with a field, in words, by its path in the input. */
export type ProblemOf = (field: string) => string | undefined;

interface SurveyFormProps<Input extends object> {
  title: string;
  action: string;
  /** the mutation; see useChange */
  change: unknown;
  read(): Input | readonly FieldProblem[];
  done: ReactNode;
  /** Words of this form’s own for a field and a code. */
  at?: Readonly<Partial<Record<string, string>>>;
  onMade(): void;
  onClose(): void;
  children(problem: ProblemOf): ReactNode;
}

/** A change of a survey, which the region keeps. */
export function SurveyForm<Input extends object>({
  read,
  at = {},
  children,
  ...form
}: SurveyFormProps<Input>) {
  const { t } = useSpeech();
  const asked = () => {
    const found = read();
    return Array.isArray(found) ? (found as readonly FieldProblem[]) : { input: found as Input };
  };
  return (
    <OwnerContext value="REGION">
      <ChangeForm {...form} read={asked}>
        {(problems) =>
          children((field) => {
            const code = problems.find((each) => each.field === field)?.code;
            return at[`${field} ${code}`] ?? problemAt(problems, field, t);
          })
        }
      </ChangeForm>
    </OwnerContext>
  );
}
