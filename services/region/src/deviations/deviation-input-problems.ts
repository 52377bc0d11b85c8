import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import { findPersonNames } from '@samsyn/collaboration/person-name-in-text.rules';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';

const longest = 2000;

/** What is wrong with what a deviation says: besides the rest, a person's name, with its place. */
export class DeviationInputProblems extends GroupInputProblems {
  constructor(private readonly places: ReadonlySet<string>) {
    super();
  }

  /** @returns the text trimmed, null when there is none */
  words(field: string, given: string | null | undefined, required: boolean, most = longest): string | null {
    const text = this.text(field, given, most, required);
    if (given == null || text === null) return text;
    for (const spot of findPersonNames(given, this.places)) this.add(field, Code.PERSON_NAME, spot);
    return text;
  }
}
