interface Named {
  readonly id: string;
  readonly name: string;
}

/** Few enough to be read at a glance. */
const mostNear = 5;
/** A shorter word is near too much. */
const shortest = 4;

/**
 * Places whose name holds a word that is nearly one of those written, for when nothing holds them all: one that begins alike, or is
 * spelt a letter or two otherwise. The nearest first. House numbers are left out of it.
 */
export function nearPlaces<Place extends Named>(places: readonly Place[], written: string): Place[] {
  const wanted = wordsOf(written);
  if (wanted.length === 0) return [];
  const ranked = places.flatMap((place) => {
    const far = Math.min(
      ...wordsOf(place.name).flatMap((word) => wanted.map((each) => distance(word, each))),
    );
    return far <= 2 ? [{ place, far }] : [];
  });
  return ranked
    .sort((a, b) => a.far - b.far || a.place.name.length - b.place.name.length)
    .slice(0, mostNear)
    .map(({ place }) => place);
}

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= shortest);

/** 0: the same · 1, 2: begins alike, or so many letters are otherwise · more: another word. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  // ”Farstavägen” begins as Farsta does.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > shortest && long.startsWith(short)) return 1;
  const most = short.length > 6 ? 2 : 1;
  const edits = editsBetween(a, b);
  return edits <= most ? edits : Number.POSITIVE_INFINITY;
}

/** Letters to add, take away, exchange. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...b].entries())
      next.push(
        Math.min(
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
          (row[place] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
