import { badInput } from './errors.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** true for the form that keys of records have. */
export function isRecordId(text: string): boolean {
  return uuid.test(text);
}

/**
 * Reads a record's key from an argument.
 *
 * @throws GraphQLError BAD_USER_INPUT when it has not the form of a key; a well-formed key of nothing is not an error
 */
export function readRecordId(text: string, argument = 'id'): string {
  if (!isRecordId(text)) {
    throw badInput(
      argument,
      `${argument} is not a key of this graph: expected a UUID, as the graph itself returns it.`,
    );
  }
  return text.toLowerCase();
}

/** true for the form that readable keys have. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9][a-z0-9:.-]{0,99}$/.test(text);
}

/** Reads a readable key (units, areas, groups): letters, digits and hyphens, at most 100. */
export function readSlug(text: string, argument = 'id'): string {
  if (!isSlug(text)) {
    throw badInput(
      argument,
      `${argument} is not a key of this graph: expected small letters, digits and hyphens.`,
    );
  }
  return text;
}
