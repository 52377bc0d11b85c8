import type { CombinedError } from 'urql';
import type { CarePlanOutcomeFragment, MunicipalPlanOutcomeFragment, RecordOwner } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { failureOf } from '../outages/failure.js';
import type { Result } from '../sharing/outcome.js';

/** What came of a change of the municipality's part of a plan. */
export const MunicipalPlanOutcome = graphql(`
  fragment MunicipalPlanOutcome on MunicipalPlanChangeResult {
    __typename
    ... on MunicipalPlanChanged {
      version
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
    ... on MunicipalVersionConflict {
      version
    }
  }
`);

/** The same of the region's part. */
export const CarePlanOutcome = graphql(`
  fragment CarePlanOutcome on CarePlanChangeResult {
    __typename
    ... on CarePlanChanged {
      version
    }
    ... on InvalidInput {
      problems {
        field
        code
      }
    }
    ... on CareVersionConflict {
      version
    }
  }
`);

/** The answer to a mutation of either owner: each asks for its one field under this name. */
export interface PlanAnswer {
  readonly change:
    | FragmentType<typeof MunicipalPlanOutcome>
    | FragmentType<typeof CarePlanOutcome>
    | null
    | undefined;
}

export type PlanResult =
  | Exclude<Result, { readonly kind: 'made' }>
  /** `version` is that of the owner's record, as the change made it. */
  | { readonly kind: 'made'; readonly owner: RecordOwner; readonly version: number }
  /** The same thing has been changed since it was read: nothing was made. `version` is what is there now. */
  | { readonly kind: 'conflict'; readonly version: number };

/** Reads the answer of one change. No answer at all is told as one that may have been made or not. */
export function planResultOf(answer: PlanAnswer | undefined, error: CombinedError | undefined): PlanResult {
  const outcome = answer?.change && outcomeIn(answer.change);
  if (!outcome) {
    const codes = error?.graphQLErrors.map((fault) => fault.extensions?.code);
    if (codes?.includes('CONFLICT')) return { kind: 'overtaken' };
    return { kind: 'unknown', failure: error ? failureOf(error) : { kind: 'fault', id: null } };
  }
  switch (outcome.__typename) {
    case 'MunicipalPlanChanged':
      return { kind: 'made', owner: 'MUNICIPALITY', version: outcome.version };
    case 'CarePlanChanged':
      return { kind: 'made', owner: 'REGION', version: outcome.version };
    case 'MunicipalVersionConflict':
    case 'CareVersionConflict':
      return { kind: 'conflict', version: outcome.version };
    case 'InvalidInput':
      return { kind: 'problems', problems: outcome.problems };
    default:
      return { kind: 'refused' };
  }
}

function outcomeIn(
  change: NonNullable<PlanAnswer['change']>,
): MunicipalPlanOutcomeFragment | CarePlanOutcomeFragment {
  return readFragment(MunicipalPlanOutcome, change as FragmentType<typeof MunicipalPlanOutcome>);
}
