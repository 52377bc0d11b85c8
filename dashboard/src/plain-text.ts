/** Characters that turn the writing around them: overrides, embeddings and isolates (Unicode Bidirectional Algorithm, UAX 9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * An answer with each character that turns writing around made visible as one that cannot be shown. What is written here is
 * refused with such a character in it; records from elsewhere may hold one, and it would turn around words that are not
 * theirs: who was refused, whose mother, what is left of a sentence.
 */
export function inPlainText<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(turning, '\ufffd') as Value;
  if (Array.isArray(value)) return value.map(inPlainText) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inPlainText(each)])) as Value;
}
