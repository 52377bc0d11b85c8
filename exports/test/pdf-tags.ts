import { get, objectsOf } from '../../e2e/src/pdf-text.js';

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
