import { type Language, useSpeech } from './language.js';

/** Texts of one page, in both languages: what stands in Swedish must stand in English. */
export type PageWords<Words> = Readonly<Record<Language, Words>>;

/**
 * Makes the hook by which a page says what only it says. The texts lie beside the page, in `words.ts`, and are fetched with it:
 * the catalogue that every page shares is fetched before the first one shows, and stays small.
 */
export function pageWords<Words>(words: PageWords<Words>): { (): Words; readonly words: PageWords<Words> } {
  return Object.assign(() => words[useSpeech().language], { words });
}
