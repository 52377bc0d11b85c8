import { pageWords } from '../../../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What is said of subscribing to a group's calendar. */
export const useWords = pageWords({ sv, en });
