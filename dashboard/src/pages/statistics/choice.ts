import { type FigureTableDefinition, figureTables } from '@samsyn/figures/tables';
import { calendarOf, closedTerms, termsUntil } from '@samsyn/figures/term.rules';

/** Which table the reader has chosen, and of which term. All of it stands in the address: none of it is about a person. */
export interface StatisticsChoice {
  readonly table: FigureTableDefinition;
  readonly term: string;
  /** key of the area in the chart; empty for the first row, the county where the viewer is told of it */
  readonly place: string;
}

const areaKey = /^[a-z0-9][a-z0-9:.-]{0,99}$/;
const first = figureTables[0] as FigureTableDefinition;

/** Terms of which a table has figures on a day, the latest first: of people those that are closed, of events the one that goes on too. */
export function termsOf(table: FigureTableDefinition, today: string): string[] {
  return table.counted === 'PEOPLE' ? closedTerms(today, 4) : termsUntil(today, 4, calendarOf(table));
}

/** A table in the address, and in a file's name: its name in the graph, in small letters. */
export const slugOf = ({ id }: FigureTableDefinition) => id.toLowerCase().replaceAll('_', '-');

/** Reads the address; what it does not understand it ignores. */
export function choiceFrom(search: string, today: string): StatisticsChoice {
  const params = new URLSearchParams(search);
  const table = figureTables.find((each) => slugOf(each) === params.get('tabell')) ?? first;
  const terms = termsOf(table, today);
  const term = (params.get('termin') ?? '').toUpperCase();
  const place = params.get('omrade') ?? '';
  return {
    table,
    term: terms.includes(term) ? term : (terms[0] as string),
    place: areaKey.test(place) ? place : '',
  };
}

/** The query part of the address, empty when nothing is chosen. */
export function searchFor({ table, term, place }: StatisticsChoice, today: string): string {
  const params = new URLSearchParams();
  if (table !== first) params.set('tabell', slugOf(table));
  if (term !== termsOf(table, today)[0]) params.set('termin', term.toLowerCase());
  if (place) params.set('omrade', place);
  return params.size > 0 ? `?${params}` : '';
}
