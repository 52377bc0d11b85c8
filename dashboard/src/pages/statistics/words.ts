import { pageWords } from '../../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What the statistics page says; what tables and categories are called stands in packages/figures, for files and paper too. */
export const useWords = pageWords({ sv, en });
