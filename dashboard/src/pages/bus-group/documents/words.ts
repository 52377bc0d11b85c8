import { pageWords } from '../../../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What the page about a group's documents says. */
export const useDocumentWords = pageWords({ sv, en });
