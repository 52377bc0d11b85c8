import bidiFactory, { type Bidi } from 'bidi-js';
import type { Face } from './fonts.js';
import { isolates } from './isolated.js';
import { mayPart, type Sign } from './signs.js';

/** What is drawn at once: one font, one direction; the text in the order in which the font is to be handed it. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
}

/** From left to right as it stands on the paper. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Begins at the right. */
  readonly isFromRight: boolean;
}

type Measure = (text: string, face: Face) => number;
type Levelled = Sign & { readonly level: number };

// Its types speak of a default export within what Node hands over as the default.
const bidi = (bidiFactory as unknown as () => Bidi)();
/** Letters of one word where it is wider than a line. */
const partOfWord = 10;

/**
 * Text of several fonts and both directions, in lines: parted between words, each line then turned to how it is read (Unicode's bidirectional
 * algorithm, UAX 9). pdfkit's own lines are of one font and run from left to right.
 */
export function mixedLines(
  signs: readonly Sign[],
  direction: 'ltr' | 'own',
  width: number,
  measure: Measure,
): Line[] {
  const text = signs.map((sign) => sign.text).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, direction === 'own' ? undefined : direction);
  let at = 0;
  const levelled = signs.flatMap((sign) => {
    const level = levels[at] ?? 0;
    at += sign.text.length;
    // They have done their work.
    return sign.text.search(isolates) === -1 ? { ...sign, level } : [];
  });
  return apartAt(levelled, (sign) => sign.text === '\n').flatMap((paragraph, place) => {
    const isFromRight = ((paragraphs[place]?.level ?? 0) & 1) === 1;
    return parted(paragraph, width, measure).map((line) => {
      const pieces = inReadingOrder(line, measure);
      return { pieces, isFromRight, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
    });
  });
}

function parted(paragraph: readonly Levelled[], width: number, measure: Measure): Levelled[][] {
  const widthOf = (signs: readonly Levelled[]) =>
    together(signs).reduce((sum, { text, face }) => sum + measure(text, face), 0);
  const lines: Levelled[][] = [];
  let line: Levelled[] = [];
  let used = 0;
  for (const word of wordsOf(paragraph)) {
    const whole = widthOf(withoutEnd(word));
    for (const part of whole > width ? inParts(word) : [word]) {
      if (line.length > 0 && used + widthOf(withoutEnd(part)) > width) {
        lines.push(line);
        [line, used] = [[], 0];
      }
      line.push(...part);
      used += widthOf(part);
    }
  }
  return [...lines, line].map(withoutEnd);
}

/** Words with the spaces after them. */
function wordsOf(signs: readonly Levelled[]): Levelled[][] {
  const words: Levelled[][] = [[]];
  for (const sign of signs) {
    words.at(-1)?.push(sign);
    if (sign.text === ' ' || sign.text.endsWith(mayPart)) words.push([]);
  }
  return words.filter((word) => word.length > 0);
}

function inParts(word: readonly Levelled[]): Levelled[][] {
  const parts: Levelled[][] = [];
  for (let from = 0; from < word.length; from += partOfWord) parts.push(word.slice(from, from + partOfWord));
  return parts;
}

function withoutEnd(line: readonly Levelled[]): Levelled[] {
  const end = line.findLastIndex(({ text }) => text.trim() !== '' && text !== mayPart);
  return line.slice(0, end + 1);
}

function apartAt(signs: readonly Levelled[], isBetween: (sign: Sign) => boolean): Levelled[][] {
  const parts: Levelled[][] = [[]];
  for (const sign of signs) {
    if (isBetween(sign)) parts.push([]);
    else parts.at(-1)?.push(sign);
  }
  return parts;
}

/** Neighbours of one font and one level. */
function together(signs: readonly Levelled[]): Levelled[] {
  const pieces: Levelled[] = [];
  for (const { text, face, level } of signs) {
    const last = pieces.at(-1);
    if (last?.face === face && last.level === level)
      pieces.splice(-1, 1, { ...last, text: last.text + text });
    else pieces.push({ text, face, level });
  }
  return pieces;
}

/** UAX 9, rule L2: from the highest level down to the lowest that runs from the right, what stands there is turned. */
function inReadingOrder(line: readonly Levelled[], measure: Measure): Piece[] {
  const pieces = together(line);
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < pieces.length; from += 1) {
      let to = from;
      while ((pieces[to]?.level ?? -1) >= level) to += 1;
      if (to > from + 1) pieces.splice(from, to - from, ...pieces.slice(from, to).reverse());
      if (to > from) from = to;
    }
  }
  return pieces.map(({ text, face, level }) => {
    const turned = inFontsOrder(text, face, level);
    return { text: turned, face, width: measure(turned, face) };
  });
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** The Arabic font lays its signs from the right whatever they are, also numbers; the others from the left. */
function inFontsOrder(text: string, face: Face, level: number): string {
  const isFromRight = (level & 1) === 1;
  const laysFromRight = face === 'arabic' || face === 'arabicStrong';
  if (isFromRight === laysFromRight) return text;
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment).reverse();
  return (isFromRight ? signs.map((sign) => bidi.getMirroredCharacter(sign) ?? sign) : signs).join('');
}
