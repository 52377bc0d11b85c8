import type { SipCheckOccasion, SipCheckRespondent } from '../../../gql/graphql.js';

/** Which figures the reader has chosen. All of it stands in the address: none of it is about a person. */
export interface FiguresChoice {
  readonly term: string;
  readonly occasion: SipCheckOccasion;
  readonly respondent: SipCheckRespondent;
  /** key of an area; empty for the county, or for the first area when the viewer is told nothing of the county */
  readonly place: string;
}

const areaKey = /^[a-z0-9][a-z0-9:.-]{0,99}$/;

/** Reads the address; what it does not understand it ignores. */
export function choiceFrom(search: string, terms: readonly string[]): FiguresChoice {
  const params = new URLSearchParams(search);
  const term = (params.get('termin') ?? '').toUpperCase();
  const place = params.get('omrade') ?? '';
  return {
    term: terms.includes(term) ? term : (terms[0] as string),
    occasion: params.get('tillfalle') === 'avslut' ? 'AT_END' : 'AFTER_MEETING',
    respondent: params.get('vem') === 'vardnadshavare' ? 'GUARDIAN' : 'CHILD',
    place: areaKey.test(place) ? place : '',
  };
}

/** The query part of the address, empty when nothing is chosen. */
export function searchFor(choice: FiguresChoice, terms: readonly string[]): string {
  const params = new URLSearchParams();
  if (choice.term !== terms[0]) params.set('termin', choice.term.toLowerCase());
  if (choice.occasion === 'AT_END') params.set('tillfalle', 'avslut');
  if (choice.respondent === 'GUARDIAN') params.set('vem', 'vardnadshavare');
  if (choice.place) params.set('omrade', choice.place);
  const text = params.toString();
  return text && `?${text}`;
}
