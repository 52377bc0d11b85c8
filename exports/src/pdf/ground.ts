import type { Typesetter } from './typesetter.js';

/** How a page of A4 is held. */
export type Layout = 'portrait' | 'landscape';

/** Where a part of a paper that is no running text draws itself: a table, a chart. Points, from the page's upper left corner. */
export interface Ground {
  readonly doc: PDFKit.PDFDocument;
  readonly type: Typesetter;
  /** What the part hangs its own tags on. */
  readonly root: PDFKit.PDFStructureElement;
  readonly left: number;
  /** Of what may be drawn on a page that is held so. */
  widthOf(layout: Layout): number;
  /** What is left of this page above its foot; all of a new page, when this one is held otherwise. */
  room(layout: Layout): number;
  /** Space above; none at the head of a page. */
  space(points: number): void;
  newPage(layout: Layout): void;
  /** Whether this page is. */
  isHeld(layout: Layout): boolean;
  /** Draws what is no part of what is read. */
  artifact(draw: () => void): void;
}

/** One line of text, in one weight. */
export interface LineLook {
  readonly size: number;
  readonly strong?: boolean;
  readonly ink: string;
  /** Which side of x it stands on. */
  readonly align?: 'left' | 'right' | 'middle';
}

/** Digits as wide as one another: numbers in a column stand under one another. Not in words, whose hyphens it would make as wide. */
const featuresOf = (text: string) =>
  /^[\d\s.,%+−±]+$/.test(text) ? { features: ['tnum'] satisfies PDFKit.Mixins.OpenTypeFeatures[] } : {};

export function widthOfLine({ doc, type }: Ground, text: string, look: LineLook): number {
  type.style({ ...look, before: 0 });
  return doc.widthOfString(text, featuresOf(text));
}

/** Writes a line whose top is at y; what Inter has no sign for is shown as such. */
export function writeLine(ground: Ground, text: string, x: number, y: number, look: LineLook): void {
  const { doc, type } = ground;
  const line = type.set(text, { isStrong: look.strong }).text;
  const width = widthOfLine(ground, line, look);
  const from = look.align === 'right' ? x - width : look.align === 'middle' ? x - width / 2 : x;
  doc.text(line, from, y, { lineBreak: false, ...featuresOf(line) });
}

/** A text in lines that are no wider than so, parted between words; a word that is wider stands alone. */
export function linesWithin(ground: Ground, text: string, width: number, look: LineLook): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<= )|(?<=[-/])(?=\p{L})/u)) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && widthOfLine(ground, longer.trimEnd(), look) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}
