import PDFDocument from 'pdfkit';
import type { Fonts } from './fonts.js';
import type { Ground, Layout } from './ground.js';
import { familyStyle, indent, type Look, type Style, soft, type Text, type written } from './looks.js';
import { Typesetter } from './typesetter.js';

interface Kept {
  readonly title: string;
  readonly language: 'sv-SE' | 'en-GB';
  readonly author: string;
  /** The day that it is dated, RFC 3339; the moment that it is made at when left out. */
  readonly dated?: string;
  /** Stand on each page; nothing where they are empty. */
  head(page: number): string;
  foot(page: number, pages: number): string;
}

interface HeadingOptions {
  readonly language?: typeof written;
  /** Stands in the document's own list of contents, as a chapter or within one. */
  readonly listed?: 1 | 2;
  /** So many points of what it is the heading of stand on the same page. */
  readonly before?: number;
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
  private chapter: PDFKit.PDFOutline | null = null;
  /** A page that was turned for text; one that was turned for a table takes no text. */
  private isTextTurned = false;

  constructor(
    fonts: Fonts,
    private readonly kept: Kept,
    private readonly style: Style = familyStyle,
  ) {
    const { title, language, author, dated } = kept;
    this.doc = new PDFDocument({
      ...{ size: 'A4', margins: style.margins, bufferPages: true, pdfVersion: '1.7', subset: 'PDF/UA' },
      ...{ tagged: true, lang: language, displayTitle: true },
      info: {
        ...{ Title: title, Author: author, Creator: 'Samsyn', Producer: 'Samsyn' },
        ...(dated === undefined ? {} : { CreationDate: new Date(dated) }),
      },
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

  heading(level: 1 | 2 | 3, text: Text, { language, listed, before = 70 }: HeadingOptions = {}): void {
    const name = `H${level}` as const;
    // Not alone at the foot of a page.
    this.keep(this.heightOf(text, this.style.looks[name], 0) + before);
    if (listed) this.bookmark(typeof text === 'string' ? text : text.map((run) => run.text).join(''), listed);
    this.block(this.root, name, text, this.style.looks[name], 0, language);
  }

  paragraph(text: Text, look: 'P' | 'soft' = 'P', language?: typeof written): void {
    this.block(this.root, 'P', text, this.style.looks[look], 0, language);
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
    const { P } = this.style.looks;
    const look = { ...P, before: 0, size: kind === 'words' ? P.size + 1 : P.size };
    const inset = 14;
    const height = this.heightOf(text, look, inset * 2) + 2 * 9;
    this.space(10);
    this.keep(height);
    const { y } = this.doc;
    if (height < this.doc.page.height - this.style.margins.top - this.style.margins.bottom) {
      this.artifact(() => {
        const { left } = this.style.margins;
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

  /** A part that draws itself: a table, a chart. */
  put<Value>(part: (ground: Ground) => Value): Value {
    const value = part(this.ground);
    this.doc.x = this.left;
    return value;
  }

  /** Begins a page that is held so, unless one has just been begun. */
  page(layout: Layout = 'portrait'): void {
    if (this.doc.y > this.style.margins.top + 1 || this.layout !== layout) this.newPage(layout);
  }

  newPage(layout: Layout = 'portrait'): void {
    this.doc.addPage({ size: 'A4', margins: this.style.margins, layout });
    this.isTextTurned = layout === 'landscape';
  }

  /** The page that is written on, the first is 1. */
  get pageNumber(): number {
    return this.doc.bufferedPageRange().count;
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
      const { running } = this.style;
      this.running(this.kept.head(page + 1), running.head, 'Top', true);
      this.running(this.kept.foot(page + 1, count), height - running.foot, 'Bottom', false);
      this.doc.page.margins = ofPage;
    }
    this.doc.end();
    return this.ended;
  }

  private bookmark(title: string, level: 1 | 2): void {
    const { outline, page, y } = this.doc;
    const within = level === 1 ? outline : (this.chapter ?? outline);
    // To the line that comes, in the size that the reader has chosen.
    const line = within.addItem(title, { left: page.width, top: y, zoom: 0 } as object);
    if (level === 1) this.chapter = line;
  }

  private get ground(): Ground {
    const { doc, type, root, style } = this;
    const { top, bottom, left, right } = style.margins;
    const sides = { portrait: [595.28, 841.89], landscape: [841.89, 595.28] } as const;
    return {
      ...{ doc, type, root, left },
      widthOf: (layout) => sides[layout][0] - left - right,
      room: (layout) =>
        layout === this.layout ? doc.page.height - bottom - doc.y : sides[layout][1] - bottom - top,
      space: (points) => this.space(points),
      isHeld: (layout) => layout === this.layout,
      newPage: (layout) => {
        this.newPage(layout);
        this.isTextTurned = false;
      },
      artifact: (draw) => this.artifact(draw),
    };
  }

  private get layout(): Layout {
    return this.doc.page.width > this.doc.page.height ? 'landscape' : 'portrait';
  }

  private get width(): number {
    return this.doc.page.width - this.left - this.style.margins.right;
  }

  private get left(): number {
    return this.style.margins.left;
  }

  private item(
    list: PDFKit.PDFStructureElement,
    text: Text,
    depth: number,
    more?: (body: PDFKit.PDFStructureElement) => void,
  ): void {
    const look = this.style.looks.item;
    const from = indent * (depth + 1);
    const item = this.doc.struct('LI');
    list.add(item);
    this.space(look.before);
    this.keep(Math.min(this.heightOf(text, look, from), 120));
    const { y } = this.doc;
    item.add(
      this.doc.struct('Lbl', {}, () => {
        this.type.style(look);
        this.doc.text('•', this.left + from - 12, y, { lineBreak: false });
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
    this.keep(0);
    this.space(look.before);
    const direction = language ? 'own' : 'ltr';
    const set = this.type.set(text, { isStrong: look.strong, direction });
    // Lines that run from the right stand in the page from left to right: what is read aloud, or copied, is the text itself.
    const options = { ...(language ? { lang: language } : {}), ...(set.signs ? { actual: set.text } : {}) };
    const element = this.doc.struct(tag, options, () =>
      this.type.write(set, look, this.left + inset, this.width - inset - fromRight),
    );
    into.add(element);
    element.end();
    this.doc.x = this.left;
  }

  private heightOf(text: Text, look: Look, inset: number): number {
    return this.type.heightOf(this.type.set(text, { isStrong: look.strong }), look, this.width - inset);
  }

  /** Space above what comes; none at the head of a page. */
  private space(points: number): void {
    if (this.doc.y > this.style.margins.top + 1) this.doc.y += points;
  }

  /** Begins a new page when what comes is not to be parted. */
  private keep(height: number): void {
    const room = this.doc.page.height - this.style.margins.bottom - this.doc.y;
    const isFull = height > room && this.doc.y > this.style.margins.top + 1;
    if (isFull || (this.layout === 'landscape' && !this.isTextTurned)) this.newPage();
  }

  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  private running(text: string, y: number, side: 'Top' | 'Bottom', strong: boolean): void {
    if (text === '') return;
    this.doc.markContent('Artifact', { type: 'Pagination', attached: [side] });
    const look = { size: this.style.running.size, strong, ink: soft, before: 0 };
    this.doc.y = y;
    this.type.write(this.type.set(text, { isStrong: strong }), look, this.left, this.width);
    this.doc.endMarkedContent();
  }
}
