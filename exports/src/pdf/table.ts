import { type Ground, type Layout, type LineLook, linesWithin, widthOfLine, writeLine } from './ground.js';
import { ink, soft, type written } from './looks.js';

/** A cell as it is written. */
export interface TableCell {
  readonly text: string;
  /** What is read aloud in its place. */
  readonly aloud?: string;
  /** Of what somebody wrote, where it is not that of the paper. */
  readonly language?: typeof written;
  /** Says that there is no number: quieter than numbers. */
  readonly isSoft?: boolean;
}

/** A table of rows, the first cell of each its name; the rest stand to the right, under one another. */
export interface TableContent {
  /** null where the heading above it names it. */
  readonly caption: string | null;
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** So many rows at the top are of the whole. */
  readonly wholes?: number;
  /** Columns that belong together, and are not parted when the table is too wide for a page. */
  readonly together?: number;
  /** Columns of text, from the left. */
  readonly texts?: number;
  /** Of a table that is parted: "part 1 of 2". */
  part(part: number, parts: number): string;
}

const text: LineLook = { size: 7.6, ink };
const strong: LineLook = { ...text, strong: true };
const quiet: LineLook = { size: 6.6, ink: soft };
const heading: LineLook = { size: 7.2, strong: true, ink };
const captionLook: LineLook = { size: 8.6, strong: true, ink };
const [padding, headLine, captionHeight] = [5, 9, 15];
/** Points that a column of numbers is wider than it needs, at most. */
const mostSpare = 60;
/** A column of text takes no more than a third of the page. */
const fewestShares = 3;
/** From how it is best read to what is closest; the first that lets the table stand where it is. */
const rowHeights = [13, 11, 10] as const;
const lineInk = '#d5dade';
const wholeInk = '#eef2f3';

/**
 * Puts a table on the paper: tagged with its head, each column's and each row's scope. On a page of its own where it does not fit below;
 * on a page that is turned where it is too wide; in parts that each name the rows where that does not do; its head again on each page.
 */
export function table(content: TableContent): (ground: Ground) => void {
  return (ground) => {
    const wide = naturalWidths(ground, content);
    const sum = wide.reduce((all, each) => all + each, 0);
    const layout: Layout = sum <= ground.widthOf('portrait') ? 'portrait' : 'landscape';
    const parts = partsOf(wide, ground.widthOf(layout), content.together ?? 1);
    for (const [at, columns] of parts.entries()) {
      const part = parts.length === 1 ? null : content.part(at + 1, parts.length);
      const caption = [content.caption, part].filter((each) => each !== null).join(', ') || null;
      drawPart(ground, { ...content, caption }, layout, columns, wide);
    }
  };
}

/** What each column needs at least: its longest word, its widest cell; where several are text, what lets them stand beside one another upright. */
function naturalWidths(ground: Ground, { head, rows, texts = 1 }: TableContent): number[] {
  const mostText =
    texts > 1 ? ground.widthOf('portrait') / Math.max(texts, fewestShares) : Number.POSITIVE_INFINITY;
  return head.map((title, column) => {
    const words = column === 0 ? [title] : title.split(/ |(?<=[-/])/);
    const inHead = Math.max(...words.map((word) => widthOfLine(ground, word, heading)));
    const inCells = rows.map((row, at) =>
      widthOfLine(ground, row[column]?.text ?? '', lookOf(row[column], at === 0)),
    );
    const widest = Math.max(inHead, ...inCells) + 2 * padding;
    return column < texts ? Math.min(widest, mostText) : widest;
  });
}

/** Columns, by their places and the first in each, in as few parts as fit and as alike as can be. */
function partsOf(wide: readonly number[], width: number, together: number): number[][] {
  const [first = 0, ...rest] = wide;
  const all = rest.reduce((sum, each) => sum + each, 0);
  const parts = Math.max(1, Math.ceil(all / (width - first)));
  const each = Math.ceil(rest.length / parts / together) * together;
  return Array.from({ length: Math.ceil(rest.length / each) || 1 }, (_, part) => [
    0,
    ...rest.slice(part * each, (part + 1) * each).map((_width, at) => 1 + part * each + at),
  ]);
}

const lookOf = (cell: TableCell | undefined, isWhole: boolean) =>
  cell?.isSoft ? quiet : isWhole ? strong : text;

/** A part as it will stand on the page. */
interface Placed {
  readonly widths: readonly number[];
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
  readonly rows: readonly (readonly PlacedCell[])[];
}

interface PlacedCell {
  readonly cell: TableCell;
  readonly look: LineLook;
  readonly lines: readonly string[];
}

function drawPart(
  ground: Ground,
  content: TableContent,
  layout: Layout,
  columns: readonly number[],
  wide: readonly number[],
): void {
  const { doc, left } = ground;
  const { caption, wholes = 0, texts = 1 } = content;
  const placed = place(ground, content, layout, columns, wide);
  const rowHeight = begin(ground, layout, placed, caption !== null);
  const width = placed.widths.reduce((sum, each) => sum + each, 0);
  const element = doc.struct('Table');
  ground.root.add(element);
  let { y } = doc;
  if (caption !== null) {
    element.add(doc.struct('Caption', {}, () => writeLine(ground, caption, left, y, captionLook)));
    y += captionHeight;
  }
  const rule = (at: number, color: string, thick: number) =>
    ground.artifact(() => doc.rect(left, at - thick / 2, width, thick).fill(color));

  /** The columns' names; where they are said again on a new page they are no part of what is read. */
  const drawHead = (add: (draw: () => void) => void) => {
    let x = left;
    for (const [at, lines] of placed.heads.entries()) {
      const [isText, from, own] = [at < texts, x, placed.widths[at] ?? 0];
      add(() => {
        for (const [line, each] of lines.entries()) {
          const top = y + placed.headHeight - 4 - (lines.length - line) * headLine;
          writeLine(ground, each, isText ? from + padding : from + own - padding, top, {
            ...heading,
            align: isText ? 'left' : 'right',
          });
        }
      });
      x += own;
    }
    y += placed.headHeight;
    rule(y, ink, 0.8);
  };

  const head = doc.struct('TR');
  element.add(head);
  drawHead((draw) => head.add(doc.struct('TH', { scope: 'Column' } as Options, draw)));
  head.end();
  for (const [at, cells] of placed.rows.entries()) {
    const height = heightOf(cells, rowHeight);
    if (y + height > doc.page.height - doc.page.margins.bottom) {
      ground.newPage(layout);
      y = doc.y;
      if (caption !== null) {
        ground.artifact(() => writeLine(ground, caption, left, y, captionLook));
        y += captionHeight;
      }
      drawHead((draw) => ground.artifact(draw));
    }
    const isWhole = at < wholes;
    if (isWhole) ground.artifact(() => doc.rect(left, y, width, height).fill(wholeInk));
    const row = doc.struct('TR');
    element.add(row);
    let x = left;
    for (const [column, { cell, look, lines }] of cells.entries()) {
      const [isText, from, own] = [column < texts, x, placed.widths[column] ?? 0];
      const draw = () => {
        for (const [line, each] of lines.entries()) {
          const top = y + (rowHeight - look.size) / 2 - 0.6 + line * headLine;
          writeLine(ground, each, isText ? from + padding : from + own - padding, top, {
            ...look,
            align: isText ? 'left' : 'right',
          });
        }
      };
      const options = {
        ...(column === 0 ? { scope: 'Row' } : {}),
        ...(cell.aloud === undefined ? {} : { actual: cell.aloud }),
        ...(cell.language === undefined ? {} : { lang: cell.language }),
      } as Options;
      row.add(doc.struct(column === 0 ? 'TH' : 'TD', options, draw));
      x += own;
    }
    row.end();
    y += height;
    rule(y, lineInk, 0.5);
  }
  element.end();
  doc.y = y + 4;
}

// The types do not know all that the library takes.
type Options = PDFKit.Mixins.StructureElementOptions;

function place(
  ground: Ground,
  { head, rows, wholes = 0, texts = 1 }: TableContent,
  layout: Layout,
  columns: readonly number[],
  wide: readonly number[],
): Placed {
  const needed = columns.map((column) => wide[column] ?? 0);
  const widths = spread(needed, ground.widthOf(layout), texts);
  const inner = (at: number) => (widths[at] ?? 0) - 2 * padding + 0.5;
  const heads = columns.map((column, at) => linesWithin(ground, head[column] ?? '', inner(at), heading));
  return {
    ...{ widths, heads },
    headHeight: Math.max(...heads.map((lines) => lines.length)) * headLine + 7,
    rows: rows.map((row, at) =>
      columns.map((column, placeInPart) => {
        const cell = row[column] ?? { text: '' };
        const look = lookOf(cell, at < wholes);
        const isText = placeInPart < texts;
        return {
          cell,
          look,
          lines: isText ? linesWithin(ground, cell.text, inner(placeInPart), look) : [cell.text],
        };
      }),
    ),
  };
}

/** Goes to where the part begins; its rows' height: closer where only that fits. */
function begin(ground: Ground, layout: Layout, { headHeight, rows }: Placed, isNamed: boolean): number {
  const total = (rowHeight: number) =>
    (isNamed ? captionHeight : 0) + headHeight + rows.reduce((sum, row) => sum + heightOf(row, rowHeight), 0);
  ground.space(12);
  const roomiestIn = (room: number) => rowHeights.find((height) => total(height) <= room);
  const here = roomiestIn(ground.isHeld(layout) ? ground.room(layout) : 0);
  if (here !== undefined) return here;
  ground.newPage(layout);
  return roomiestIn(ground.room(layout)) ?? rowHeights[0];
}

const heightOf = (row: readonly PlacedCell[], rowHeight: number) =>
  rowHeight + (Math.max(...row.map(({ lines }) => lines.length)) - 1) * headLine;

/** The columns of text as wide as they need; the others alike, and not so wide that a row is hard to follow. */
function spread(needed: readonly number[], width: number, texts: number): number[] {
  const spare = Math.max(0, width - needed.reduce((all, each) => all + each, 0));
  const numbers = needed.length - texts;
  if (numbers <= 0) return needed.map((each) => each + spare / needed.length);
  return needed.map((each, at) => (at < texts ? each : each + Math.min(spare / numbers, mostSpare)));
}
