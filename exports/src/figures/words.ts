import type { Language } from '../words.js';

/** What a file of figures says besides what stands in packages/figures. */
export interface FileWords {
  readonly table: string;
  readonly term: string;
  readonly termName: (term: string) => string;
  readonly basis: string;
  readonly source: string;
  /** The day on which a closed table was counted. */
  readonly asOf: string;
  /** The day as of which a table is that is never closed. */
  readonly stoodOn: string;
  readonly note: string;
  /** A sheet's name: at most 31 characters, none of : \ / ? * [ ] */
  readonly figures: string;
  readonly how: string;
}

const season = (term: string, autumn: string, spring: string) =>
  `${term.startsWith('H') ? autumn : spring} ${term.slice(2)}`;

export const fileWords: Record<Language, FileWords> = {
  sv: {
    ...{ table: 'Tabell', term: 'Termin', basis: 'Redovisningsgrund', source: 'Källa', asOf: 'Räknat' },
    ...{ stoodOn: 'Som det stod', note: 'Att veta', figures: 'Tal', how: 'Så räknas detta' },
    termName: (term) => season(term, 'Höstterminen', 'Vårterminen'),
  },
  en: {
    ...{ table: 'Table', term: 'Term', basis: 'Basis', source: 'Source', asOf: 'Counted' },
    ...{ stoodOn: 'As it stood', note: 'To know', figures: 'Figures', how: 'How this is counted' },
    termName: (term) => season(term, 'Autumn term', 'Spring term'),
  },
};
