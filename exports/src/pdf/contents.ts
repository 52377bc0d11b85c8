import { type Ground, type LineLook, widthOfLine, writeLine } from './ground.js';
import { ink, soft } from './looks.js';

/** A line of a list of contents. */
export interface ContentsLine {
  readonly title: string;
  readonly level: 1 | 2;
  readonly page: number;
}

const looks: Record<1 | 2, LineLook & { readonly before: number }> = {
  1: { size: 10.5, strong: true, ink, before: 9 },
  2: { size: 9.5, ink, before: 1.5 },
};

/**
 * Leaves what is left of the page for a list of contents.
 *
 * @returns fills it, when it is known what stands where
 */
export function contents(ground: Ground): (lines: readonly ContentsLine[]) => void {
  const { doc, root, left } = ground;
  const page = doc.bufferedPageRange().count - 1;
  const list = doc.struct('TOC');
  root.add(list);
  let { y } = doc;
  return (lines) => {
    doc.switchToPage(page);
    const right = left + ground.widthOf('portrait');
    for (const { title, level, page: at } of lines) {
      const look = looks[level];
      y += look.before;
      const from = left + (level === 1 ? 0 : 14);
      const draw = () => {
        writeLine(ground, title, from, y, look);
        writeLine(ground, String(at), right, y, { ...look, align: 'right' });
      };
      list.add(doc.struct('TOCI', {}, draw));
      const dotsFrom = from + widthOfLine(ground, title, look) + 6;
      ground.artifact(() => {
        for (let x = right - 24; x > dotsFrom; x -= 5) doc.circle(x, y + look.size * 0.86, 0.4).fill(soft);
      });
      y += look.size + 5.5;
    }
    list.end();
  };
}
