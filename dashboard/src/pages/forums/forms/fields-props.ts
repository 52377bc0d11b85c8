import type { ProblemOf } from '../../../sharing/record-form.js';
import type { Draft } from './draft.js';

/** What a part of the form about a forum needs. */
export interface FieldsProps {
  draft: Draft;
  onWrite(next: Partial<Draft>): void;
  problem: ProblemOf;
}
