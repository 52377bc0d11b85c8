import type { Face } from './fonts.js';
import { isolates } from './isolated.js';
import { unknownSign } from './looks.js';

/** What a reader sees as one sign, and the font that it is written in. */
export interface Sign {
  readonly text: string;
  readonly face: Face;
}

/** Whether a font has a sign for a code point. */
export type HasSign = (face: Face, codePoint: number) => boolean;

/** Letters without a place to part a line in between: longer ones are parted after so many. */
const longestWord = 60;
const partOfWord = 20;
/** Marks above and below one letter; no script needs as many. */
const mostMarks = 6;

/** Where a line may be parted, though nothing is seen there. */
export const mayPart = '\u200b';

const tooManyMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');
const tooLong = new RegExp(`\\S{${longestWord + 1},}`, 'gu');
const partOfTooLong = new RegExp(`(?:\\P{M}\\p{M}*){${partOfWord}}(?=\\P{M})`, 'gu');

/**
 * A text that costs no more to lay out than a page of words as long: to place the marks of one letter, and to part one word, takes time
 * that grows with the square of how many there are. What is left out is shown to be missing.
 */
export function ofBoundedCost(text: string): string {
  return text
    .replace(tooManyMarks, `$1${unknownSign}`)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(tooLong, (word) => word.replace(partOfTooLong, `$&${mayPart}`));
}

/** Joins, parts or chooses between forms, and is itself not seen: not missed where the font does not know it. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u;

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** The signs of a text, each in the first font that has all of it; what none has is shown as one that cannot be shown. */
export function signsOf(text: string, strong: boolean, has: HasSign): Sign[] {
  const faces: readonly Face[] = [
    strong ? 'strong' : 'regular',
    strong ? 'arabicStrong' : 'arabic',
    ...(['ethiopic', 'emoji'] as const),
  ];
  const [first] = faces as [Face];
  const inOne = (points: readonly string[]): Sign | null => {
    const [face] = faces.filter((each) =>
      points.every((point) => unseen.test(point) || point === '\n' || has(each, codeOf(point))),
    );
    if (!face) return null;
    return { face, text: points.filter((point) => !unseen.test(point) || has(face, codeOf(point))).join('') };
  };
  return [...graphemes.segment(text)].flatMap(({ segment }) => {
    const points = [...segment];
    if (segment.search(isolates) === 0) return { text: segment, face: first };
    const whole = inOne(points);
    if (whole) return whole;
    return points.map((point) => inOne([point]) ?? { text: unknownSign, face: first });
  });
}

const codeOf = (point: string) => point.codePointAt(0) ?? 0;
