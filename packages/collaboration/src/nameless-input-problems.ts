import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { GroupInputProblems } from './group-input-problems.js';
import { findPersonNames } from './person-name-in-text.rules.js';
import { findPersonalDetails } from './personal-detail-in-text.rules.js';

/**
 * What is wrong with an input that BUSSAM's secretariat reads: it sees no child, so that no text may name or point out anybody. Each
 * place that seems to is told.
 */
export class NamelessInputProblems extends GroupInputProblems {
  /** @param places words of the names of units, in small letters */
  constructor(private readonly places: ReadonlySet<string>) {
    super();
  }

  override text(
    field: string,
    given: string | null | undefined,
    most: number,
    required = false,
  ): string | null {
    const text = super.text(field, given, most, required);
    if (given == null || text === null) return text;
    for (const spot of findPersonNames(given, this.places)) this.add(field, Code.PERSON_NAME, spot);
    for (const spot of findPersonalDetails(given)) this.add(field, Code.PERSONAL_DETAIL, spot);
    return text;
  }
}
