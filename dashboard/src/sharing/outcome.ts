import type { CombinedError } from 'urql';
import type { OutcomeFragment } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { type Failure, failureOf } from '../outages/failure.js';
import type { FieldProblem } from './problems.js';

/** What came of a change. One that was made brings all that it can alter anew, so that every page is right without a reload. */
export const Outcome = graphql(`
  fragment Outcome on SharingResult {
    __typename
    ... on SharingChanged {
      id
      child {
        id
        protectedIdentity @include(if: $municipal)
        guardians @include(if: $municipal) {
          id
          consented
        }
        municipalSharing @include(if: $municipal) {
          ...StandingFacts
          ...SharingFacts
        }
        municipalDisclosures @include(if: $municipal) {
          id
          ...DisclosureFacts
        }
        municipalHiddenFromGuardians @include(if: $municipal) {
          id
          ...HiddenFacts
        }
        careProtectedIdentity @skip(if: $municipal)
        careSharing @skip(if: $municipal) {
          ...StandingFacts
          ...SharingFacts
        }
        careDisclosures @skip(if: $municipal) {
          id
          ...DisclosureFacts
        }
        careHiddenFromGuardians @skip(if: $municipal) {
          id
          ...HiddenFacts
        }
      }
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
  }
`);

/** The answer to a mutation: one field for each change, null where the other owner's was left out. */
export type Answers = Record<string, FragmentType<typeof Outcome> | string | null | undefined>;

export type Result =
  | { readonly kind: 'made'; readonly answers?: unknown }
  /** there is no such thing, or it is not the viewer's to change */
  | { readonly kind: 'refused' }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] }
  /** somebody changed the same at the same time: nothing of this was made */
  | { readonly kind: 'overtaken' }
  /** no answer came: it may have been made or not */
  | { readonly kind: 'unknown'; readonly failure: Failure };

/** Reads the answers of one request; the first that was not made says what came of the whole. */
export function resultOf(answers: Answers | undefined, error: CombinedError | undefined): Result {
  const outcomes = Object.values(answers ?? {}).flatMap((answer): OutcomeFragment[] =>
    answer && typeof answer === 'object' ? [readFragment(Outcome, answer)] : [],
  );
  if (outcomes.length === 0) {
    const codes = error?.graphQLErrors.map((fault) => fault.extensions?.code);
    if (codes?.includes('CONFLICT')) return { kind: 'overtaken' };
    return { kind: 'unknown', failure: error ? failureOf(error) : { kind: 'fault', id: null } };
  }
  // What has changed: who sees what, or a review of the log.
  const unmade = outcomes.find(({ __typename }) => !__typename.endsWith('Changed'));
  if (!unmade) return { kind: 'made' };
  return unmade.__typename === 'InvalidInput'
    ? { kind: 'problems', problems: unmade.problems }
    : { kind: 'refused' };
}
