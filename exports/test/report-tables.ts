import { figureWords } from '@samsyn/figures/words/written';
import type { Tag } from './pdf-tags.js';

const words = figureWords('sv');

/** A tag and all within it. */
export const flat = (tag: Tag): Tag[] => [tag, ...tag.kids.flatMap(flat)];
const textOf = (tag: Tag): string => [tag.text, ...tag.kids.map(textOf)].join(' ').trim();
/** Digits without what parts thousands; what is protected, as it is read aloud. */
const cellOf = (tag: Tag): string => {
  // A long word of a head is parted at its hyphen.
  const text = textOf(tag)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{L})- (?=\p{Ll})/gu, '-');
  return text === words.protectedShort ? words.protected : text.replace(/(?<=\d)\s(?=\d{3}$)/, '');
};

/** Tables by their captions, parts of one put together again. */
export function tablesOf(all: readonly Tag[]): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  for (const each of all.filter(({ name }) => name === 'Table')) {
    const caption = textOf(each.kids.find(({ name }) => name === 'Caption') ?? { ...each, kids: [] });
    const rows = each.kids.filter(({ name }) => name === 'TR').map(({ kids }) => kids.map(cellOf));
    const name = caption.replace(/, del \d+ av \d+$/, '');
    const before = tables.get(name);
    tables.set(name, before ? before.map((row, at) => [...row, ...(rows[at]?.slice(1) ?? [])]) : rows);
  }
  return tables;
}
