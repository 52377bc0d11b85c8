import { inflateSync } from 'node:zlib';

/** What a PDF says, of Chromium’s or of the exports service’s, page by page, as a screen reader or a search finds it. */
export function textOfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const root = /\/Root (\d+) 0 R/.exec(pdf.toString('latin1'))?.[1];
  const catalogue = get(objects, Number(root));
  const pages = /\/Pages (\d+) 0 R/.exec(catalogue.head)?.[1];
  return leavesOf(objects, Number(pages)).map((page) => textOf(objects, page));
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

type Objects = ReadonlyMap<number, PdfObject>;

/** @throws Error when there is no such object */
export function get(objects: Objects, number: number): PdfObject {
  const found = objects.get(number);
  if (!found) throw new Error(`the PDF has no object ${number}`);
  return found;
}

/** Reads each object from where the cross-reference table says that it begins: a stream may hold any bytes. */
export function objectsOf(pdf: Buffer): Objects {
  const text = pdf.toString('latin1');
  const table = text.slice(Number(/startxref\s+(\d+)/.exec(text)?.[1]));
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  return new Map(
    offsets.map((offset): [number, PdfObject] => {
      const number = Number(/^(\d+) 0 obj/.exec(text.slice(offset, offset + 20))?.[1]);
      const end = text.indexOf('endobj', offset);
      const start = text.indexOf('stream', offset);
      if (start === -1 || start > end) return [number, { head: text.slice(offset, end), stream: null }];
      const head = text.slice(offset, start);
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const from = start + 'stream'.length + (text[start + 6] === '\r' ? 2 : 1);
      const bytes = pdf.subarray(from, from + length);
      return [number, { head, stream: head.includes('/FlateDecode') ? inflateSync(bytes) : bytes }];
    }),
  );
}

/** The pages in order; they hang in a tree. */
function leavesOf(objects: Objects, number: number): PdfObject[] {
  const node = get(objects, number);
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node.head)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => leavesOf(objects, Number(kid)));
}

function textOf(objects: Objects, page: PdfObject): string {
  return piecesOf(objects, page)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a page says by the numbers that its tags know it by; with the spaces that it is written with. */
export function taggedText(objects: Objects, page: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { mark, text } of piecesOf(objects, get(objects, page)))
    if (mark !== null) texts.set(mark, (texts.get(mark) ?? '') + text);
  return texts;
}

interface Piece {
  readonly text: string;
  /** The number of the marked content that it stands in; null outside. */
  readonly mark: number | null;
}

function piecesOf(objects: Objects, page: PdfObject): Piece[] {
  const { stream } = get(objects, Number(/\/Contents (\d+) 0 R/.exec(page.head)?.[1]));
  const apart = /\/Resources (\d+) 0 R/.exec(page.head)?.[1];
  const { head } = apart ? get(objects, Number(apart)) : page;
  const resources = /\/Font\s*<<([^>]*)>>/.exec(head)?.[1] ?? '';
  const fonts = new Map(
    [...resources.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, font]) => [
      name,
      lettersOf(objects, Number(font)),
    ]),
  );
  let letters: Letters = new Map();
  let mark: number | null = null;
  const pieces: Piece[] = [];
  // The choice of a font, a string to show, the begin and end of marked content, the end of a piece of text.
  const marks =
    /\/(\w+) [\d.]+ Tf|((?:<[0-9A-Fa-f]+>|\[[^\]]*\])\s*T[jJ])|\/MCID (\d+)[^>]*>>\s*BDC|(EMC)|ET/g;
  for (const [, font, strings, begun, ended] of (stream?.toString('latin1') ?? '').matchAll(marks)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else if (begun !== undefined) mark = Number(begun);
    else if (ended) mark = null;
    else if (!strings) pieces.push({ text: ' ', mark });
    for (const [, hex = ''] of (strings ?? '').matchAll(/<([0-9A-Fa-f]+)>/g))
      pieces.push({ text: spelled(hex, letters), mark });
  }
  return pieces;
}

/** Letters by the code of their glyph; the codes of one font are all two or all four digits long. */
type Letters = ReadonlyMap<string, string>;

function spelled(hex: string, letters: Letters): string {
  const [first = '00'] = letters.keys();
  const codes = hex.match(new RegExp(`.{${first.length}}`, 'g')) ?? [];
  return codes.map((code) => letters.get(code.toUpperCase()) ?? '').join('');
}

/** Which letters a font's glyphs stand for, from its /ToUnicode map. */
function lettersOf(objects: Objects, font: number): Letters {
  const map = /\/ToUnicode (\d+) 0 R/.exec(get(objects, font).head)?.[1];
  const letters = new Map<string, string>();
  const text = map ? (get(objects, Number(map)).stream?.toString('latin1') ?? '') : '';
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(code.toUpperCase(), utf16(letter));
    }
  }
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', list = ''] of block.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/g)) {
      for (const [place, [, letter = '']] of [...list.matchAll(/<([\w\s]+)>/g)].entries()) {
        const code = (Number.parseInt(first, 16) + place).toString(16).toUpperCase();
        letters.set(code.padStart(first.length, '0'), utf16(letter));
      }
    }
    const whole = block.replaceAll(/<\w+>\s*<\w+>\s*\[[^\]]*\]/g, '');
    for (const [, first = '', last = '', letter = ''] of whole.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const from = Number.parseInt(first, 16);
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph += 1) {
        const code = glyph.toString(16).toUpperCase().padStart(first.length, '0');
        letters.set(code, String.fromCodePoint((utf16(letter).codePointAt(0) ?? 0) + glyph - from));
      }
    }
  }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').swap16().toString('utf16le');
}
