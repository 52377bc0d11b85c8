import type { FigureCell } from '../protection.rules.js';
import { type FigureTableDefinition, total } from '../tables.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { FigureWords } from './words.js';

/** Words of the statistics in a language. */
export function figureWords(language: 'sv' | 'en'): FigureWords {
  return language === 'sv' ? sv : en;
}

/** How a number is written, wherever it is shown: the page, a file of text, paper. In a sheet the number itself stands. */
export function writtenCell({ value }: Pick<FigureCell, 'value'>, words: FigureWords): string {
  return value === null ? words.protected : value.toLocaleString(words.locale);
}

/** What a category is called; one of two dimensions as both, the party first. */
export function writtenCategory(category: string, words: FigureWords): string {
  if (category === total) return words.total;
  const [first = '', second] = category.split(':');
  const name = words.categories[first] ?? first;
  return second ? `${name}: ${(words.categories[second] ?? second).toLocaleLowerCase(words.locale)}` : name;
}

/** What there is to know of a table's numbers, a sentence each: the same on the page and in a file. */
export function tableNotes(
  { counted, overlapping }: Pick<FigureTableDefinition, 'counted' | 'overlapping'>,
  words: FigureWords,
): readonly string[] {
  return [
    ...(counted === 'PEOPLE' ? words.protection : [words.exact, words.live]),
    ...(overlapping ? [words.overlapping] : []),
  ];
}
