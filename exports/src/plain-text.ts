/** Characters that turn the writing around them (UAX 9), and those that cannot be seen and that FHIR does not take. */
const unseen = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/gu;

/**
 * An answer with each character that turns writing around, or controls a terminal, made visible as one that cannot be shown:
 * it would turn around words that are not its own, in a document that somebody trusts.
 */
export function inPlainText<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(unseen, '\ufffd') as Value;
  if (Array.isArray(value)) return value.map(inPlainText) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inPlainText(each)])) as Value;
}
