/** A school term as the graph writes it: HT2026 from August, VT2027 until July. */
export function termOf(day: string): string {
  return `${Number(day.slice(5, 7)) < 8 ? 'VT' : 'HT'}${day.slice(0, 4)}`;
}

/** The term that a day lies in and those before it, the latest first. */
export function termsUntil(day: string, count: number): string[] {
  const terms = [termOf(day)];
  while (terms.length < count) terms.push(termBefore(terms.at(-1) as string));
  return terms;
}

function termBefore(term: string): string {
  const year = Number(term.slice(2));
  return term.startsWith('HT') ? `VT${year}` : `HT${year - 1}`;
}

/** The parts of a term that its name is made of. */
export function partsOf(term: string): readonly [isAutumn: boolean, year: string] {
  return [term.startsWith('HT'), term.slice(2)];
}
