import { useEffect, useMemo, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type {
  LogReviewsQuery as Answer,
  LogReviewsQueryVariables as Asked,
  ReviewFactsFragment,
  ReviewLinesFragment,
  ReviewsPartFragment,
} from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { type SteadyQuery, useSteadyQuery } from '../../outages/steady-query.js';
import { LogReviewsQuery, ReviewLines, ReviewsPart } from './reviews-query.js';

/** One of the viewer's units. */
export type OwnUnit = NonNullable<Answer['viewer']>['units'][number];

/** Who reads, and nothing of any log. */
const nobodys: Asked = { unit: '', municipal: false, care: false, first: 1, after: null, lines: false };
/** Reviews at a time. */
const rows = 20;

export function useReviewer(): SteadyQuery<Answer> {
  return useSteadyQuery(LogReviewsQuery, nobodys, 'cache-first');
}

export interface Reviews {
  /** As last answered. undefined before that; null for who does not manage the unit, and while its owner is away. */
  readonly part: ReviewsPartFragment | null | undefined;
  readonly error: CombinedError | undefined;
  readonly busy: boolean;
  refresh(): void;
}

/** A page of a unit's reviews, newest first, without lines. Always asked anew: another manager may have signed. */
export function useReviews({ id, __typename }: OwnUnit, after: string | null): Reviews {
  const asked = useMemo(() => askedOf(id, __typename, after, rows, false), [id, __typename, after]);
  return useAnswer(asked, 'network-only');
}

export interface Lines extends Omit<Reviews, 'part'> {
  /** null while they are fetched, and when they could not be */
  readonly found: ReviewLinesFragment | null;
}

/**
 * The lines of one review. Those of an earlier one that is signed do not change, and are read once.
 *
 * @param after the place in the list that the review comes after
 */
export function useLines(
  { id, __typename }: OwnUnit,
  review: ReviewFactsFragment,
  after: string | null,
): Lines {
  const asked = useMemo(() => askedOf(id, __typename, after, 1, true), [id, __typename, after]);
  // What comes after a review stays the same. What comes first does not.
  const isSettled = review.signedAt !== null && after !== null;
  const { part, ...rest } = useAnswer(asked, isSettled ? 'cache-first' : 'network-only');
  const node = part?.edges[0]?.node;
  // Another one, when somebody has drawn anew meanwhile.
  const found = node?.id === review.id ? readFragment(ReviewLines, node) : null;
  return { ...rest, found: found?.lines ? found : null };
}

function askedOf(
  unit: string,
  type: OwnUnit['__typename'],
  after: string | null,
  first: number,
  lines: boolean,
): Asked {
  const municipal = type === 'MunicipalUnit';
  return { unit, municipal, care: !municipal, first, after, lines };
}

/** Asks once, and again when told to; what has been answered stays when the owner is away then. */
function useAnswer(asked: Asked, requestPolicy: 'cache-first' | 'network-only'): Reviews {
  const client = useClient();
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<Pick<Reviews, 'part' | 'error'>>({ part: undefined, error: undefined });
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    let isCurrent = true;
    setBusy(true);
    const policy = turn === 0 ? requestPolicy : 'network-only';
    const answer = client.query(LogReviewsQuery, asked, { requestPolicy: policy }).toPromise();
    void answer.then(({ data, error }) => {
      if (!isCurrent) return;
      const part = readFragment(ReviewsPart, data?.municipal ?? data?.care ?? null);
      setKnown((before) => ({ part: part ?? (error ? before.part : null), error }));
      setBusy(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, asked, requestPolicy, turn]);
  return { ...known, busy, refresh: () => setTurn((before) => before + 1) };
}
