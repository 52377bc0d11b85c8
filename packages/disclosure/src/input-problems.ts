import { isRecordId, isSlug } from '@samsyn/subgraph/ids';
import { InputProblemCode as Code, type InputProblem } from './changes.types.js';
import { isPlain } from './plain-text.js';

const sentences: Record<Code, string> = {
  REQUIRED: 'This must be given.',
  TOO_LONG: 'This is longer than may be.',
  NOT_PLAIN_TEXT: 'This holds characters that are not seen, or control how text is shown. Write plain text.',
  IDENTITY_NUMBER:
    'This holds what looks like an identity number. Here nothing is about a child: leave it out.',
  PERSON_NAME: 'This looks like the name of a person. Here nothing is about anybody: leave it out.',
  PERSONAL_DETAIL:
    'This looks like the day somebody was born, a telephone number or an e-mail address. Here nothing is about anybody: leave it out.',
  NOT_A_KEY: 'This is not a key of this graph.',
  NOT_A_LINK: 'Write a whole address that begins with https://.',
  IN_THE_PAST: 'This day has gone.',
  IN_THE_FUTURE: 'This day has not come yet.',
  BEFORE_START: 'This ends before it begins.',
  UNKNOWN: 'There is no such one here.',
  REPEATED: 'This stands here more than once.',
  NOT_SIGNED_BY_ALL: 'Two guardians decide together: both sign, or a decision says why one suffices.',
  NOT_ACTIVE: 'The consent does not hold now.',
  NOT_COVERED: 'The consent does not cover this.',
  NOT_UNDER_18: 'This ground holds for children under 18 only.',
  OWN_UNIT: 'This unit belongs to the authority that keeps the record.',
  NOTHING_NEW: 'There is nothing new in the log since the last review.',
  NOT_IN_THIS_STATE: 'This cannot be done in the state that it is in now. Look at it anew.',
  CONSENT_NEEDED: 'This needs a consent to share the plan that is active now. Record it first.',
  NOT_READY: 'Something must be done before this.',
  ALREADY_SIGNED: 'This is signed already, by somebody else or otherwise. Look at it anew.',
  USED_FOR_OTHER:
    'This idempotencyKey names another change already, which stands. Send this one with a key of its own.',
  NOT_VERIFIED:
    'Whether there is such a one could not be verified just now. Nothing was recorded: send again in a while.',
  OVERLAPS: 'Another holds on some of these days, and only one can at a time. End that one first.',
  AFTER_END: 'This has ended. Choose another, or an earlier day.',
  CONTRADICTS:
    'Something else that was said cannot be true together with this. Take that back first, or change this.',
  OUTSIDE_GROUP: 'The group, or what this is a part of, did not exist on that day. Choose a day that it did.',
  OUTSIDE_AREA:
    'This unit lies in another municipality than the group. Choose one of the group’s, or an independent school.',
  OTHER_OWNER: 'Seats for this party are kept by the other owner, which enters them itself.',
  CUTS_LATER:
    'Others are entered for later days, and would never have been. Say that this is what is meant, or choose a later day.',
  TOO_MANY: 'There are as many here as there may be. End what is no longer needed first.',
  OWN_READING: 'This is your own reading. Somebody else must judge it.',
  TOO_MANY_TRIES: 'This was wrong too often. Try again in a quarter of an hour.',
  NOT_OFFERED: 'This is none of those that can be chosen here. Choose one of them.',
  SAME_UNIT: 'This is the unit that sends it. The recipient is another unit.',
  TOO_LONG_AGO: 'This day lies too far back. Only what happened in the last two years is taken here.',
  TOO_OFTEN: 'This is more than is taken from one person in an hour. Send again later.',
  ALREADY_ANSWERED: 'This has been answered already, and an answer is given once.',
  OUT_OF_RANGE: 'This number is outside the scale. Choose one from 1 to 10.',
  YEAR_TAKEN: 'There is one of this year already. Choose another year.',
  NAME_TAKEN: 'Another one has this name then. Choose another name, or another day.',
};

/** Gathers all that is wrong with an input, so that it can be told at once. Never repeats a value. */
export class InputProblems {
  readonly found: InputProblem[] = [];

  /** @param spot where in the text as it was sent, when one place of it is wrong */
  add(field: string, code: Code, spot = { start: 0, end: 0 }): void {
    this.found.push({ field, code, message: sentences[code], ...spot });
  }

  /** @returns the text trimmed, null when there is none */
  text(field: string, given: string | null | undefined, most: number, required = false): string | null {
    const text = given?.trim() || null;
    if (text === null) {
      if (required) this.add(field, Code.REQUIRED);
      return null;
    }
    if ([...text].length > most) this.add(field, Code.TOO_LONG);
    if (!isPlain(text)) this.add(field, Code.NOT_PLAIN_TEXT);
    return text;
  }

  /** From a first to a last day: the last not before the first, nor already gone. */
  period(field: string, from: string, until: string | null | undefined, today: string): void {
    if (until == null) return;
    if (until < from) this.add(field, Code.BEFORE_START);
    else if (until < today) this.add(field, Code.IN_THE_PAST);
  }

  /** @returns the keys of records, each once and in the form they are kept in */
  recordIds(field: string, given: readonly string[]): string[] {
    given.forEach((key, place) => {
      if (!isRecordId(key)) this.add(`${field}.${place}`, Code.NOT_A_KEY);
    });
    return this.once(
      field,
      given.map((key) => key.toLowerCase()),
    );
  }

  /** @returns units’ keys, each once; at most 50 */
  unitIds(field: string, given: readonly string[]): string[] {
    if (given.length === 0) this.add(field, Code.REQUIRED);
    if (given.length > 50) this.add(field, Code.TOO_LONG);
    given.forEach((key, place) => {
      if (!isSlug(key)) this.add(`${field}.${place}`, Code.NOT_A_KEY);
    });
    return this.once(field, given);
  }

  /** Checks one unit's key. */
  unitId(field: string, given: string): void {
    if (!isSlug(given)) this.add(field, Code.NOT_A_KEY);
  }

  private once(field: string, given: readonly string[]): string[] {
    const each = [...new Set(given)];
    if (each.length < given.length) this.add(field, Code.REPEATED);
    return each;
  }
}
