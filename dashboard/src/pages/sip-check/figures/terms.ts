/** The parts of a term that its name is made of. */
export function partsOf(term: string): readonly [isAutumn: boolean, year: string] {
  return [term.startsWith('HT'), term.slice(2)];
}
