import type { PlanFactsFragment } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

/** What the forms on a plan's page begin with, and which of them there are for this viewer. */
export const PlanFacts = graphql(`
  fragment PlanFacts on Plan {
    id
    version
    status
    viewerMoves
    viewerCanOfferMunicipalIntervention
    viewerCanOfferCareIntervention
    viewerCanAnswerCarePlan
    question
    strengths
    guardiansView
    reasons
    childsWords {
      text
      saidOn
    }
    child {
      id
      givenName
      guardians {
        id
        name
      }
    }
    coordinatingUnit {
      id
    }
    parties {
      id
      kind
      name
      answer
      leftOn
      viewerCanAnswer
      unit {
        id
        ...UnitName
      }
      guardian {
        id
        name
      }
    }
    goals {
      id
      position
      lifeArea
      wording
      measure
      current
      status
    }
    meetings {
      id
      kind
      status
      startsAt
      place
      link
      questions
      childsParticipation
      answerBy
      viewerCanHold
      attendance {
        party {
          id
        }
      }
    }
    followUps {
      id
      dueOn
      doneOn
      responsible
      viewerCanDocument
      unit {
        id
        ...UnitName
      }
    }
    escalations {
      id
      level
      question
      decidedOn
      goalId
    }
  }
`);

export type Facts = PlanFactsFragment;
export type Party = Facts['parties'][number];
export type Goal = Facts['goals'][number];
export type Meeting = Facts['meetings'][number];
export type FollowUp = Facts['followUps'][number];
export type Escalation = Facts['escalations'][number];
