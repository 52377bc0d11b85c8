import { useSpeech } from '../i18n/language.js';
import { type FieldProblem, problemAt } from '../sharing/problems.js';
import { useWords } from './words.js';

/** A problem that tells which place of a text it is about. */
type Placed = FieldProblem & { readonly start?: number; readonly end?: number };

/** What to say at a field; once for each kind, with the very words, from the text as it was sent. */
export function useProblemOf(
  problems: readonly FieldProblem[],
  sent: object,
): (field: string) => string | undefined {
  const { t } = useSpeech();
  const { form: text } = useWords();
  const sayings = [
    ['IDENTITY_NUMBER', text.numbers],
    ['PERSON_NAME', text.names],
    ['PERSONAL_DETAIL', text.details],
  ] as const;
  return (field) => {
    const placed = problems.filter((each) => each.field === field) as readonly Placed[];
    const whole = (sent as Record<string, unknown>)[field.split('.').at(-1) ?? field];
    const said = sayings.flatMap(([kind, say]) => {
      const found = placed.flatMap(({ code, start = 0, end = 0 }) =>
        code === kind && typeof whole === 'string' && end > start ? [whole.slice(start, end)] : [],
      );
      return found.length > 0 ? [say([...new Set(found)])] : [];
    });
    if (said.length > 0) return said.join(' ');
    const code = placed[0]?.code;
    return text.at[`${field} ${code}`] ?? problemAt(problems, field, t);
  };
}
