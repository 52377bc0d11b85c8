import { pageWords } from '../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What is said of spider measurements, on each page that shows one. */
export const useWords = pageWords({ sv, en });
