import type { Face, Fonts } from './fonts.js';
import { isolates } from './isolated.js';
import { ink, type Look, lineGap, type Run, type Text, unknownSign } from './looks.js';
import { type Line, mixedLines } from './mixed-lines.js';
import { mayPart, ofBoundedCost, type Sign, signsOf } from './signs.js';

/** A text as it will be written. */
export interface SetText {
  /** The whole, as it reads. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Where more than one font is needed, or some of it runs from the right. */
  readonly signs: readonly Sign[] | null;
  readonly direction: 'ltr' | 'own';
}

/** In thousandths of the size. The Arabic font asks for room that only piled marks of the Koran take. */
const mostAbove = 1_150;
const mostBelow = 500;

/** Puts text into a document: in Inter by pdfkit itself, and what Inter has no signs for in lines of our own. */
export class Typesetter {
  /** Somewhere stands a sign that says that one could not be written. */
  hasUnknownSigns = false;

  private readonly known = new Map<string, boolean>();
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    fonts: Fonts,
  ) {
    for (const [face, font] of Object.entries(fonts)) this.doc.registerFont(face, font);
  }

  /** @param direction of the whole: that of its own first letter, or that of our own sentences */
  set(text: Text, { isStrong = false, direction = 'ltr' as SetText['direction'] } = {}): SetText {
    const given = typeof text === 'string' ? [{ text }] : text.filter((run) => run.text !== '');
    const bounded: Run[] = given.map((run) => ({
      ...run,
      text: ofBoundedCost(direction === 'own' ? run.text.replace(isolates, '') : run.text),
    }));
    const isPlain = bounded.every(({ text: each }) => [...each].every((sign) => this.isPlain(sign)));
    const signs = isPlain
      ? []
      : bounded.flatMap((run) => signsOf(run.text, isStrong || run.strong === true, this.has));
    const whole = isPlain ? bounded.map((run) => run.text) : signs.map((sign) => sign.text);
    const asRead = whole.join('').replaceAll(mayPart, '').replace(isolates, '');
    if (asRead.includes(unknownSign)) this.hasUnknownSigns = true;
    // What could not be written is shown as such in Inter, and needs no lines of its own.
    const isInter = signs.every(({ face }) => face === 'regular' || face === 'strong');
    return {
      text: asRead,
      runs: isPlain ? bounded : isInter ? runsOf(signs) : bounded,
      signs: isInter ? null : signs,
      direction,
    };
  }

  heightOf({ runs, signs, direction }: SetText, look: Look, width: number): number {
    if (signs) return this.linesOf(signs, direction, look, width).length * this.lineOf(signs, look).height;
    this.style(look);
    const whole = runs.map((run) => run.text).join('');
    return this.doc.heightOfString(whole, { width, lineGap });
  }

  /** Writes from where the document stands, over as many pages as it takes. */
  write({ runs, signs, direction }: SetText, look: Look, x: number, width: number): void {
    if (signs) {
      this.writeMixed(signs, direction, look, x, width);
      return;
    }
    this.doc.x = x;
    for (const [place, run] of runs.entries()) {
      this.style(look, run.strong);
      this.doc.text(run.text, { width, lineGap, continued: place < runs.length - 1 });
    }
  }

  style(look: Look, strong = false): void {
    remembering(this.fontOf(strong || look.strong === true ? 'strong' : 'regular'));
    this.doc.fontSize(look.size).fillColor(look.ink ?? ink);
  }

  private writeMixed(
    signs: readonly Sign[],
    direction: SetText['direction'],
    look: Look,
    left: number,
    width: number,
  ): void {
    const { height, baseline } = this.lineOf(signs, look);
    for (const line of this.linesOf(signs, direction, look, width)) {
      if (this.doc.y + height > this.doc.page.height - this.doc.page.margins.bottom) {
        this.doc.continueOnNewPage();
      }
      const { y } = this.doc;
      let x = line.isFromRight ? left + width - line.width : left;
      for (const { text, face, width: wide } of line.pieces) {
        this.style(look);
        this.doc.font(face);
        this.doc.text(text, x, y + baseline, { lineBreak: false, baseline: 'alphabetic', features: [] });
        x += wide;
      }
      this.doc.y = y + height;
    }
  }

  private linesOf(
    signs: readonly Sign[],
    direction: SetText['direction'],
    { size }: Look,
    width: number,
  ): Line[] {
    return mixedLines(signs, direction, width, (text, face) => {
      const key = `${face} ${size} ${text}`;
      const known = this.widths.get(key);
      if (known !== undefined) return known;
      const measured = this.doc.font(face).fontSize(size).widthOfString(text, { features: [] });
      this.widths.set(key, measured);
      return measured;
    });
  }

  /** As high as the highest of the fonts asks for, within reason. */
  private lineOf(signs: readonly Sign[], { size }: Look): { height: number; baseline: number } {
    const fonts = [...new Set(signs.map(({ face }) => face))].map((face) => this.fontOf(face));
    const above = Math.min(mostAbove, Math.max(...fonts.map(({ ascender }) => ascender)));
    const below = Math.min(mostBelow, Math.max(...fonts.map(({ descender }) => -descender)));
    return { height: ((above + below) / 1000) * size + lineGap, baseline: (above / 1000) * size };
  }

  private isPlain(sign: string): boolean {
    return sign === '\n' || this.has('regular', sign.codePointAt(0) ?? 0);
  }

  private readonly has = (face: Face, codePoint: number): boolean => {
    const key = `${face} ${codePoint}`;
    const known = this.known.get(key) ?? this.fontOf(face).font.hasGlyphForCodePoint(codePoint);
    this.known.set(key, known);
    return known;
  };

  /** pdfkit lends its font to nobody. */
  private fontOf(face: Face): LentFont {
    this.doc.font(face);
    return (this.doc as unknown as { _font: LentFont })._font;
  }
}

interface LentFont {
  /** In thousandths of the size; below the line it is negative. */
  readonly ascender: number;
  readonly descender: number;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  layoutRun(text: string, features?: readonly string[]): object;
}

const remembered = new WeakSet<LentFont>();

/** pdfkit remembers how a word is laid out only where no feature of the font is asked for, and laying out costs more than all else of a table. */
function remembering(font: LentFont): void {
  if (remembered.has(font)) return;
  remembered.add(font);
  const layOut = font.layoutRun.bind(font);
  const known = new Map<string, object>();
  font.layoutRun = (text, features) => {
    if (features === undefined) return layOut(text);
    const key = `${features.join()} ${text}`;
    const run = known.get(key) ?? layOut(text, features);
    known.set(key, run);
    return run;
  };
}

function runsOf(signs: readonly Sign[]): Run[] {
  const runs: { text: string; strong: boolean }[] = [];
  for (const { text, face } of signs) {
    if (text.search(isolates) === 0) continue;
    const strong = face === 'strong';
    const last = runs.at(-1);
    if (last?.strong === strong) last.text += text;
    else runs.push({ text, strong });
  }
  return runs;
}
