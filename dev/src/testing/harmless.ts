import type { Answer } from './send.js';

/** Codes that say: what you sent is wrong. Any other would say that the fault was ours. */
const ofInput = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST']);

/** Words that say how the product is made, or what PostgreSQL thought of it. */
const inside =
  /node_modules|\bat \S+ \(|\.[cm]?js:\d|127\.0\.0\.1|\bECONN|typeorm|postgres|syntax error at|relation "|violates|\bselect\b.*\bfrom\b/i;

/**
 * Why an answer to hostile input is not harmless; undefined when it is: an answer, or a refusal with a code, that repeats
 * nothing of what was sent and says nothing of how the product is made.
 */
export function harmIn({ status, text, errors = [] }: Answer, sent: unknown): string | undefined {
  if (status !== 200 && status !== 400) return `HTTP ${status}`;
  const wrong = errors.find(({ extensions }) => !ofInput.has(extensions.code));
  if (wrong) return `${wrong.extensions.code}: ${wrong.message}`;
  if (inside.test(text)) return `tells of its making: ${text.slice(0, 300)}`;
  const words = typeof sent === 'string' ? JSON.stringify(sent).slice(1, -1) : '';
  return words.trim().length > 6 && text.includes(words.slice(0, 300)) ? 'repeats what was sent' : undefined;
}
