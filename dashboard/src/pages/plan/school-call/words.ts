import { pageWords } from '../../../i18n/page-words.js';
import { en } from './words/en.js';
import { sv } from './words/sv.js';

/** What is said of the school's part in calling to a SIP. */
export const useWords = pageWords({ sv, en });
