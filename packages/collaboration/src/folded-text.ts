/** Where in a text something stands, in UTF-16 units: from `start` to before `end`. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** A text as rules read it, and where in the text as it was sent a part of it stands. */
export interface FoldedText {
  readonly plain: string;
  spotOf(start: number, end: number): Spot;
}

/**
 * Reads a text as whoever looks at it does: letters in one form however they are put together, wide and other digits as 0–9,
 * without what is not seen and without marks that make no letter.
 */
export function foldText(text: string): FoldedText {
  let plain = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const read = cluster
      .normalize('NFKC')
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
      .replace(/\p{Nd}/gu, digitOf);
    plain += read;
    for (let unit = 0; unit < read.length; unit++) {
      from.push(index);
      to.push(index + cluster.length);
    }
  }
  return {
    plain,
    spotOf: (start, end) => ({ start: from[start] ?? text.length, end: to[end - 1] ?? text.length }),
  };
}

/** Unicode keeps the ten digits of a script next to each other, the nought first. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
