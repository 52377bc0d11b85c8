import { graphql } from '../../gql/index.js';

export const MeetingPageQuery = graphql(`
  query MeetingPage($planId: ID!) {
    viewer {
      ...ShellViewer
    }
    plan(id: $planId) {
      id
      ...LivePlan
      ...PlanFacts
      meetings {
        id
        notes
        attendance {
          party {
            id
          }
          presence
        }
        decisions {
          id
          wording
          responsible
          dueOn
          unit {
            id
          }
        }
      }
    }
  }
`);

export const HoldMeeting = graphql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    change: holdMeeting(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);
