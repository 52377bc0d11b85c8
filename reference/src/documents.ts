import type { IsoDate } from './sourced.js';

export type DocumentKey = 'f0' | 'f1' | 'f2' | 'f3' | 'f4';

/** A document that rows of reference data point to by its key. */
export interface SourceDocument {
  readonly key: DocumentKey;
  readonly title: string;
  readonly publisher: string;
  /** The day it was signed or decided; null when the document carries no date. */
  readonly date: IsoDate | null;
  /** The date as the document gives it, or what its text lets one conclude. */
  readonly dated: string;
}

export const documents: readonly SourceDocument[] = [
  {
    key: 'f0',
    title: 'Granskning av samverkan kring barn och unga i behov av särskilt stöd',
    publisher: 'Tyresö kommun, verksamhetsrevisionen',
    date: '2023-01-26',
    dated: '2023-01-26',
  },
  {
    key: 'f1',
    title: 'Likvärdig och välfungerande BUS-samverkan över hela staden (dnr 3.1.1-350/2022)',
    publisher: 'Stockholms stad, socialnämnden',
    date: '2022-06-14',
    dated: 'tjänsteutlåtande 14 juni 2022; protokollet justerat 2022-09-05',
  },
  {
    key: 'f2',
    title: 'Samhandling och samverkan kring barn och unga i Stockholms stad',
    publisher: 'Stockholms stad, socialnämnden',
    date: null,
    dated: 'oktober 2020 (så daterad i f1)',
  },
  {
    key: 'f3',
    title: 'Lokal överenskommelse om samverkan kring barn i behov av särskilt stöd (BUS), Hässelby-Vällingby',
    publisher: 'BUS-styrgruppen i Hässelby-Vällingby',
    date: '2020-01-27',
    dated: 'beslutad 27 januari 2020',
  },
  {
    key: 'f4',
    title: 'BUS: Samverkan kring barn i behov av särskilt stöd (bildspel om Norrtälje)',
    publisher: 'BUS-samverkan i Norrtälje',
    date: null,
    dated: 'odaterad; ”enligt nytt förslag”, med rullande schema från 2020',
  },
];
