/** A field of a form whose content somebody else may have changed since the form was opened. */
export interface WrittenField {
  readonly key: string;
  readonly label: string;
  /** as it stood when the form was opened */
  readonly base: string;
  /** as it stands now */
  readonly now: string;
  readonly typed: string;
  /** puts something else in the field */
  write(value: string): void;
  /** in words, where the value is a key or a date */
  say?(value: string): string;
}

/** The fields that both have changed, and not to the same. */
export function disputed<Field extends Pick<WrittenField, 'base' | 'now' | 'typed'>>(
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter(({ base, now, typed }) => now !== base && typed !== base && typed !== now);
}

/** The fields that others alone have changed: what they wrote is kept. */
export function theirs<Field extends Pick<WrittenField, 'base' | 'now' | 'typed'>>(
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter(({ base, now, typed }) => now !== base && typed === base);
}
