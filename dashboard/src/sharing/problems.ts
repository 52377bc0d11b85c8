import type { InputProblemCode } from '../gql/graphql.js';
import type { Catalogue } from '../i18n/sv.js';

/** One thing that is wrong with an input: where, by its path, and why. The same from the graph and from the page itself. */
export interface FieldProblem {
  readonly field: string;
  readonly code: InputProblemCode;
}

/** What to say at a field: the first thing that is wrong with it, or with anything below it. */
export function problemAt(
  problems: readonly FieldProblem[],
  field: string,
  { changes }: Pick<Catalogue, 'changes'>,
): string | undefined {
  const found = problems.find((each) => each.field === field || each.field.startsWith(`${field}.`));
  if (!found) return undefined;
  const at = changes.at as Partial<Record<string, string>>;
  return at[`${field} ${found.code}`] ?? changes.problem[found.code];
}
