import { graphql } from '../../../gql/index.js';

export const FiguresOfPlace = graphql(`
  fragment FiguresOfPlace on SipCheckFigures {
    term
    areaId
    areaName
    state
    respondents
    areasHeldBack
    statements {
      statement
      answers {
        answer
        count
        share
      }
    }
  }
`);

/** Four terms at once: so that one sees what has changed, and chooses another without waiting. */
export const SipCheckFiguresQuery = graphql(`
  query SipCheckFigures(
    $now: String!
    $before: String!
    $third: String!
    $fourth: String!
    $occasion: SipCheckOccasion!
    $respondent: SipCheckRespondent!
  ) {
    viewer {
      ...ShellViewer
    }
    countyNow: sipCheckFigures(term: $now, basis: COUNTY, occasion: $occasion, respondent: $respondent) {
      ...FiguresOfPlace
    }
    countyBefore: sipCheckFigures(
      term: $before
      basis: COUNTY
      occasion: $occasion
      respondent: $respondent
    ) {
      ...FiguresOfPlace
    }
    countyThird: sipCheckFigures(term: $third, basis: COUNTY, occasion: $occasion, respondent: $respondent) {
      ...FiguresOfPlace
    }
    countyFourth: sipCheckFigures(
      term: $fourth
      basis: COUNTY
      occasion: $occasion
      respondent: $respondent
    ) {
      ...FiguresOfPlace
    }
    areasNow: sipCheckFigures(term: $now, basis: AREA, occasion: $occasion, respondent: $respondent) {
      ...FiguresOfPlace
    }
    areasBefore: sipCheckFigures(term: $before, basis: AREA, occasion: $occasion, respondent: $respondent) {
      ...FiguresOfPlace
    }
    areasThird: sipCheckFigures(term: $third, basis: AREA, occasion: $occasion, respondent: $respondent) {
      ...FiguresOfPlace
    }
    areasFourth: sipCheckFigures(term: $fourth, basis: AREA, occasion: $occasion, respondent: $respondent) {
      ...FiguresOfPlace
    }
  }
`);
