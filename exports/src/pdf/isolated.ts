/** First strong isolate, and its end (UAX 9): what stands between turns nothing around but itself. Answers hold none of their own (`plain-text.ts`). */
const [begins, ends] = ['\u2068', '\u2069'];

export const isolates = /[\u2068\u2069]/g;

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** An answer with each text that has letters from right to left kept apart from the sentence that it is put into. */
export function isolated<Value>(value: Value): Value {
  if (typeof value === 'string') return (fromRight.test(value) ? `${begins}${value}${ends}` : value) as Value;
  if (Array.isArray(value)) return value.map(isolated) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isolated(each)])) as Value;
}
