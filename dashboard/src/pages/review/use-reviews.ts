import type {
  LogReviewsQuery as Answer,
  LogReviewsQueryVariables as Asked,
  ReviewsPartFragment,
} from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { type SteadyQuery, useSteadyQuery } from '../../outages/steady-query.js';
import { LogReviewsQuery, ReviewsPart } from './reviews-query.js';

/** One of the viewer's units. */
export type OwnUnit = Answer['viewer']['units'][number];

/** Who reads, and nothing of any log. */
const nobodys: Asked = { unit: '', municipal: false, care: false, first: 1, after: null, lines: false };
/** Reviews at a time. */
const rows = 20;

export function useReviewer(): SteadyQuery<Answer> {
  return useSteadyQuery(LogReviewsQuery, nobodys, 'cache-first');
}

export interface Reviews extends Omit<SteadyQuery<Answer>, 'data'> {
  /** undefined until the answer has come; null for who does not manage the unit, and while its owner is away */
  readonly part: ReviewsPartFragment | null | undefined;
}

/** A page of a unit's reviews, newest first, without lines. */
export function useReviews(unit: OwnUnit, after: string | null): Reviews {
  return partOf(useSteadyQuery(LogReviewsQuery, asked(unit, after, rows, false), 'cache-and-network'));
}

/** The review that comes after a place in the list, with its lines. What is signed does not change, and is read once. */
export function useReviewWithLines(unit: OwnUnit, after: string | null, isSigned: boolean): Reviews {
  const policy = isSigned ? 'cache-first' : 'cache-and-network';
  return partOf(useSteadyQuery(LogReviewsQuery, asked(unit, after, 1, true), policy));
}

function asked(unit: OwnUnit, after: string | null, first: number, lines: boolean): Asked {
  const municipal = unit.__typename === 'MunicipalUnit';
  return { unit: unit.id, municipal, care: !municipal, first, after, lines };
}

function partOf({ data, ...rest }: SteadyQuery<Answer>): Reviews {
  return { ...rest, part: data && readFragment(ReviewsPart, data.municipal ?? data.care ?? null) };
}
