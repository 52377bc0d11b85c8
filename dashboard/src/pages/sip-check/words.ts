import { pageWords } from '../../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What SIP-kollen's pages say. */
export const useWords = pageWords({ sv, en });
