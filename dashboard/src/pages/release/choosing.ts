import type { FieldProblem } from '../../sharing/problems.js';
import type { Draft } from './draft.js';

/** What each section of the form works on. */
export interface Choosing {
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
  onChange(next: Partial<Draft>): void;
}

/** The list with or without the value. */
export function toggled<Value>(list: readonly Value[], value: Value, isIn: boolean): Value[] {
  const others = list.filter((each) => each !== value);
  return isIn ? [...others, value] : others;
}
