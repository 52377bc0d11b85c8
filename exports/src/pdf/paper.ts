import PDFDocument from 'pdfkit';
import type { Fonts } from './fonts.js';
import {
  indent,
  ink,
  type Look,
  lineGap,
  looks,
  margins,
  type Run,
  soft,
  type Text,
  unknownSign,
  type written,
} from './looks.js';

interface Kept {
  readonly title: string;
  readonly language: 'sv-SE' | 'en-GB';
  readonly author: string;
  /** Stand on each page. */
  readonly head: string;
  foot(page: number, pages: number): string;
}

/**
 * A tagged PDF (PDF/UA-1): title, language, headings and lists as such, in the order in which they are read; what stands on
 * each page, and lines, are no part of it.
 */
export class Paper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<Buffer>;

  constructor(
    fonts: Fonts,
    private readonly kept: Kept,
  ) {
    const { title, language, author } = kept;
    this.doc = new PDFDocument({
      ...{ size: 'A4', margins, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/UA' },
      ...{ tagged: true, lang: language, displayTitle: true },
      info: { Title: title, Author: author, Creator: 'Samsyn', Producer: 'Samsyn' },
      // No font of the library's own is ever put in.
      font: null,
      // The types do not know all that the library makes.
    } as unknown as PDFKit.PDFDocumentOptions);
    this.doc.registerFont('regular', fonts.regular).registerFont('strong', fonts.strong);
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.ended = new Promise((resolve, reject) => {
      this.doc.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.doc.on('error', reject);
    });
    this.root = this.doc.struct('Document', { title });
    this.doc.addStructure(this.root);
  }

  heading(level: 1 | 2 | 3, text: Text, language?: typeof written): void {
    const name = `H${level}` as const;
    // Not alone at the foot of a page.
    this.keep(this.heightOf(text, looks[name], 0) + 70);
    this.block(this.root, name, text, looks[name], 0, language);
  }

  paragraph(text: Text, look: 'P' | 'soft' = 'P', language?: typeof written): void {
    this.block(this.root, 'P', text, looks[look], 0, language);
  }

  /** What a list is of; not alone at the foot of a page. */
  lead(text: string): void {
    this.keep(70);
    this.paragraph([{ text, strong: true }]);
  }

  list(items: readonly Text[], depth = 0): void {
    if (items.length === 0) return;
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const text of items) this.item(list, text, depth);
    list.end();
  }

  /** A list in which some items have lists of their own. */
  nested(items: readonly { readonly text: Text; readonly items: readonly Text[] }[]): void {
    if (items.length === 0) return;
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const { text, items: below } of items) {
      this.item(list, text, 0, (body) => {
        const inner = this.doc.struct('L');
        body.add(inner);
        for (const each of below) this.item(inner, each, 1);
        inner.end();
      });
    }
    list.end();
  }

  /** A paragraph with a line before it, and a paper behind it where it is the child’s own words. */
  framed(text: Text, kind: 'words' | 'note', language?: typeof written): void {
    const look = { ...looks.P, before: 0, size: kind === 'words' ? 14 : 13 };
    const inset = 14;
    const height = this.heightOf(text, look, inset * 2) + 2 * 9;
    this.space(10);
    this.keep(height);
    const { y } = this.doc;
    if (height < this.doc.page.height - margins.top - margins.bottom) {
      this.artifact(() => {
        const { left } = margins;
        if (kind === 'words') this.doc.rect(left, y, this.width, height).fill('#fbf6e9');
        this.doc
          .rect(left, y, kind === 'words' ? 4 : 2, height)
          .fill(kind === 'words' ? '#c89b3c' : '#5b6470');
      });
    }
    this.doc.y = y + 9;
    this.block(this.root, kind === 'words' ? 'BlockQuote' : 'P', text, look, inset, language);
    this.doc.y += 9;
  }

  /** Ends the document, with what stands on each page. */
  end(): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(start + page);
      const { margins: ofPage, height } = this.doc.page;
      // Text below the margin would otherwise begin a new page.
      this.doc.page.margins = { ...ofPage, top: 0, bottom: 0 };
      this.running(this.kept.head, 40, 'Top', true);
      this.running(this.kept.foot(page + 1, count), height - 56, 'Bottom', false);
      this.doc.page.margins = ofPage;
    }
    this.doc.end();
    return this.ended;
  }

  private get width(): number {
    return this.doc.page.width - margins.left - margins.right;
  }

  private item(
    list: PDFKit.PDFStructureElement,
    text: Text,
    depth: number,
    more?: (body: PDFKit.PDFStructureElement) => void,
  ): void {
    const look = looks.item;
    const from = indent * (depth + 1);
    const item = this.doc.struct('LI');
    list.add(item);
    this.space(look.before);
    this.keep(Math.min(this.heightOf(text, look, from), 120));
    const { y } = this.doc;
    item.add(
      this.doc.struct('Lbl', {}, () => {
        this.style(look);
        this.doc.text('•', margins.left + from - 12, y, { lineBreak: false });
      }),
    );
    this.doc.y = y;
    const body = this.doc.struct('LBody');
    item.add(body);
    this.block(body, 'P', text, { ...look, before: 0 }, from);
    more?.(body);
    body.end();
    item.end();
  }

  private block(
    into: PDFKit.PDFStructureElement,
    tag: string,
    text: Text,
    look: Look,
    inset: number,
    language?: typeof written,
  ): void {
    this.space(look.before);
    const runs = this.runsOf(text);
    const element = this.doc.struct(tag, language ? { lang: language } : {}, () => {
      this.doc.x = margins.left + inset;
      for (const [place, run] of runs.entries()) {
        this.style(look, run.strong);
        const width = this.width - inset;
        this.doc.text(run.text, { width, lineGap, continued: place < runs.length - 1 });
      }
    });
    into.add(element);
    element.end();
    this.doc.x = margins.left;
  }

  private style(look: Look, strong = false): void {
    const isStrong = strong || look.strong === true;
    this.doc.font(isStrong ? 'strong' : 'regular');
    this.doc.fontSize(look.size).fillColor(look.ink ?? ink);
  }

  private heightOf(text: Text, look: Look, inset: number): number {
    const whole = this.runsOf(text)
      .map((run) => run.text)
      .join('');
    this.style(look);
    return this.doc.heightOfString(whole, { width: this.width - inset, lineGap });
  }

  /** Space above what comes; none at the head of a page. */
  private space(points: number): void {
    if (this.doc.y > margins.top + 1) this.doc.y += points;
  }

  /** Begins a new page when what comes is not to be parted. */
  private keep(height: number): void {
    const room = this.doc.page.height - margins.bottom - this.doc.y;
    if (height > room && this.doc.y > margins.top + 1) this.doc.addPage();
  }

  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  private running(text: string, y: number, side: 'Top' | 'Bottom', strong: boolean): void {
    this.doc.markContent('Artifact', { type: 'Pagination', attached: [side] });
    const [run] = this.runsOf(text);
    this.style({ size: 9.5, strong, ink: soft, before: 0 });
    this.doc.text(run?.text ?? '', margins.left, y, { width: this.width, align: 'left' });
    this.doc.endMarkedContent();
  }

  private runsOf(text: Text): readonly Run[] {
    const runs = typeof text === 'string' ? [{ text }] : text.filter((run) => run.text !== '');
    return runs.map((run) => ({ ...run, text: this.printable(run.text) }));
  }

  /** A character that the font has no sign for is shown as one that cannot be shown, not left out. */
  private printable(text: string): string {
    this.doc.font('regular');
    // pdfkit lends its font to nobody; what it holds is fontkit's.
    const { font } = (this.doc as unknown as { _font: { font: FontkitFont } })._font;
    return [...text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ')]
      .map((sign) =>
        sign === '\n' || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : unknownSign,
      )
      .join('');
  }
}

interface FontkitFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
