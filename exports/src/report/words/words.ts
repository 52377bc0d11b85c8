import type { Language } from '../../words.js';
import { en } from './en.js';
import { type ReportWords, sv } from './sv.js';

export type { ReportWords } from './sv.js';

/** What the yearly report says, in a language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { sv, en };
