import { useSpeech } from '../i18n/language.js';
import { type FieldProblem, problemAt } from '../sharing/problems.js';
import { useWords } from './words.js';

/** A problem that tells which place of a text it is about. */
type Placed = FieldProblem & { readonly start?: number; readonly end?: number };

/** What to say at a field; of a name or a number the very words, from the text as it was sent. */
export function useProblemOf(
  problems: readonly FieldProblem[],
  sent: object,
): (field: string) => string | undefined {
  const { t } = useSpeech();
  const { form: text } = useWords();
  return (field) => {
    const placed = problems.filter((each) => each.field === field) as readonly Placed[];
    const said = placed.flatMap(({ code, start = 0, end = 0 }) => {
      const whole = (sent as Record<string, unknown>)[field.split('.').at(-1) ?? field];
      const found = typeof whole === 'string' ? whole.slice(start, end) : '';
      if (found === '') return [];
      if (code === 'PERSON_NAME') return [text.name(found)];
      return code === 'IDENTITY_NUMBER' ? [text.number(found)] : [];
    });
    if (said.length > 0) return said.join(' ');
    const code = placed[0]?.code;
    return text.at[`${field} ${code}`] ?? problemAt(problems, field, t);
  };
}
