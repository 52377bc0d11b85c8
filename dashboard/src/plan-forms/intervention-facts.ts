import type { ActionableInterventionFragment, RecordOwner } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

/** What of an intervention says what may be done with it, and what is already said. */
export const ActionableIntervention = graphql(`
  fragment ActionableIntervention on Intervention {
    __typename
    id
    title
    description
    status
    from
    until
    progress
    possibleAnswers
    possibleSteps
    viewerCanAnswer
    viewerCanReport
  }
`);

export type Actionable = ActionableInterventionFragment;

/** Who keeps it: whose door a change of it goes by. */
export function ownerOf({ __typename }: Pick<Actionable, '__typename'>): RecordOwner {
  return __typename === 'MunicipalIntervention' ? 'MUNICIPALITY' : 'REGION';
}
