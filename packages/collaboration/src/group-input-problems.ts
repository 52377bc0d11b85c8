import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import { findIdentityNumber } from './identity-number-in-text.rules.js';

/**
 * What is wrong with an input about local groups, their meetings and documents, and forums. Nothing in these is about a child,
 * and many read them: a text with an identity number is refused, whoever it belongs to.
 */
export class GroupInputProblems extends InputProblems {
  override text(
    field: string,
    given: string | null | undefined,
    most: number,
    required = false,
  ): string | null {
    const text = super.text(field, given, most, required);
    const spot = text === null || given == null ? null : findIdentityNumber(given);
    if (spot) this.add(field, Code.IDENTITY_NUMBER, spot);
    return text;
  }
}
