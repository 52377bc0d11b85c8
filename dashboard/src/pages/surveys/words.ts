import { pageWords } from '../../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What the pages about surveys and spider measurements say. */
export const useWords = pageWords({ sv, en });
