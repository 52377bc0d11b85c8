import { get, objectsOf, taggedText } from '../../e2e/src/pdf-text.js';

/** The structure of a tagged PDF, as a screen reader walks it: "H1", "L", "LI", … in reading order. */
export function tagsOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const root = [...objects.values()].find(({ head }) => /\/Type \/StructTreeRoot\b/.test(head));
  if (!root) return [];
  const walk = (number: number): string[] => {
    const { head } = get(objects, number);
    const tag = /\/S \/(\w+)/.exec(head)?.[1];
    return tag ? [tag, ...kidsOf(head).flatMap(walk)] : [];
  };
  return kidsOf(root.head).flatMap(walk);
}

/** What stands in the document's catalogue and its information, as written. */
export function headsOf(pdf: Buffer): string {
  return [...objectsOf(pdf).values()].map(({ head }) => head).join('\n');
}

function kidsOf(head: string): number[] {
  const kids = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(head);
  return [...(kids?.[1] ?? kids?.[2] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
}

/** A tag with what it says, and what is read aloud in its place. */
export interface Tag {
  readonly name: string;
  readonly head: string;
  readonly text: string;
  readonly kids: readonly Tag[];
}

/** The structure of a tagged PDF with its texts, as a screen reader reads them. */
export function structureOf(pdf: Buffer): Tag[] {
  const objects = objectsOf(pdf);
  const pages = new Map<number, ReadonlyMap<number, string>>();
  const said = (page: number, mark: number) => {
    const known = pages.get(page) ?? taggedText(objects, page);
    pages.set(page, known);
    return known.get(mark) ?? '';
  };
  const walk = (number: number): Tag => {
    const { head } = get(objects, number);
    const page = Number(/\/Pg (\d+) 0 R/.exec(head)?.[1]);
    const kids = /\/K \[([^\]]*)\]/.exec(head)?.[1] ?? '';
    const own = kids.replaceAll(/\d+ 0 R|<<[^>]*>>/g, '').match(/\d+/g) ?? [];
    return {
      ...{ name: /\/S \/(\w+)/.exec(head)?.[1] ?? '', head },
      text: own
        .map((mark) => said(page, Number(mark)))
        .join('')
        .trim(),
      kids: kidsOf(head).map(walk),
    };
  };
  const root = [...objects.values()].find(({ head }) => /\/Type \/StructTreeRoot\b/.test(head));
  return root ? kidsOf(root.head).map(walk) : [];
}
