import { NamelessInputProblems } from '@samsyn/collaboration/nameless-input-problems';

const longest = 2000;

/** What is wrong with what a deviation says. */
export class DeviationInputProblems extends NamelessInputProblems {
  /** @returns the text trimmed, null when there is none */
  words(field: string, given: string | null | undefined, required: boolean): string | null {
    return this.text(field, given, longest, required);
  }
}
