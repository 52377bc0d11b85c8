import type { Draft } from './draft.js';
import type { ProblemOf } from './forum-form.js';

/** What a part of the form about a forum needs. */
export interface FieldsProps {
  draft: Draft;
  onWrite(next: Partial<Draft>): void;
  problem: ProblemOf;
}
