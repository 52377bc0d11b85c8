import PDFDocument from 'pdfkit';
import type { Fonts } from './fonts.js';
import { indent, type Look, looks, margins, soft, type Text, type written } from './looks.js';
import { Typesetter } from './typesetter.js';

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
  private readonly type: Typesetter;
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
    this.type = new Typesetter(this.doc, fonts);
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.ended = new Promise((resolve, reject) => {
      this.doc.on('end', () => resolve(Buffer.concat(this.chunks)));
      this.doc.on('error', reject);
    });
    this.root = this.doc.struct('Document', { title });
    this.doc.addStructure(this.root);
  }

  /** Somewhere stands a sign that says that one could not be written. */
  get hasUnknownSigns(): boolean {
    return this.type.hasUnknownSigns;
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
    this.block(this.root, kind === 'words' ? 'BlockQuote' : 'P', text, look, inset, language, inset);
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
        this.type.style(look);
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
    fromRight = 0,
  ): void {
    this.space(look.before);
    const direction = language ? 'own' : 'ltr';
    const set = this.type.set(text, { isStrong: look.strong, direction });
    // Lines that run from the right stand in the page from left to right: what is read aloud, or copied, is the text itself.
    const options = { ...(language ? { lang: language } : {}), ...(set.signs ? { actual: set.text } : {}) };
    const element = this.doc.struct(tag, options, () =>
      this.type.write(set, look, margins.left + inset, this.width - inset - fromRight),
    );
    into.add(element);
    element.end();
    this.doc.x = margins.left;
  }

  private heightOf(text: Text, look: Look, inset: number): number {
    return this.type.heightOf(this.type.set(text, { isStrong: look.strong }), look, this.width - inset);
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
    const look = { size: 9.5, strong, ink: soft, before: 0 };
    this.doc.y = y;
    this.type.write(this.type.set(text, { isStrong: strong }), look, margins.left, this.width);
    this.doc.endMarkedContent();
  }
}
