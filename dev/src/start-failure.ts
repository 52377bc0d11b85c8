/**
 * Something that a person can mend: a taken port, a directory that cannot be written. Its message is all that is shown,
 * so it says what is wrong and what to do.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}
