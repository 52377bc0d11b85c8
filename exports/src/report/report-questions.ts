import type { FigureTableDefinition } from '@samsyn/figures/tables';

/**
 * A table of the closed list in a term, as it was known on a day, of whoever counts it. One at a time: whoever asks first of a term has it
 * closed, and all of them at once would take longer than the graph lets an owner take.
 */
export const figuresInReport = ({ id, owner }: FigureTableDefinition) => /* GraphQL */ `
  query FiguresInReport($term: String!, $on: Date!) {
    ${id}: ${owner === 'KOMMUN' ? 'municipalFigures' : 'careFigures'}(table: ${id}, term: $term, on: $on) {
      asOf closesOn
      rows {
        ${owner === 'KOMMUN' ? 'areaId areaName ' : ''}busGroup { id name }
        total { category value } cells { category value }
      }
    }
  }
`;

/** The register in numbers, of the year and of the year before it; nothing that anybody wrote. */
export const deviationsInReport = /* GraphQL */ `
  query DeviationsInReport($year: DeviationFilterInput!, $before: DeviationFilterInput!) {
    year: deviationFigures(filter: $year) {
      scope total asOf
      matrix { senderKind recipientKind count }
      terms { term category count }
      published { id value period source }
    }
    before: deviationFigures(filter: $before) { total terms { term category count } }
  }
`;

/** What was measured of each group that there is on the day, with the county’s medians, and on which day each survey was ended. */
export const measurementsInReport = /* GraphQL */ `
  query MeasurementsInReport($date: Date!) {
    busGroups(on: $date) {
      id name
      spiderMeasurements(on: $date) { year protected demo axes { axis value missing } }
    }
    spiderMedians(on: $date) { year groups groupsTold demo axes { axis value } dimensions { dimension value } }
    surveys { year closedOn }
  }
`;

/** BUSSAM as it stood on the day: the year’s plan and its follow-up, meetings; and what others have published. */
export const bussamInReport = /* GraphQL */ `
  query BussamInReport($date: Date!, $year: Int!) {
    bussam(on: $date, year: $year) {
      meetings {
        id day bodyName standing notice unsaid minutesOn demo
        decisions { id standing overdue }
      }
      yearPlan {
        questions {
          id question responsibleName standing followedUp lastFollowedUpOn source demo
          activities { id standing followUps { id } }
          followUps { id followedUpOn standing what documentedIn }
        }
      }
      documents { id kind name decidedOn decidedKnownTo current proposed ageInYears source demo }
    }
    publishedFigureChanges {
      before { id topic period value unit basis source }
      after { id period value source }
      difference percent
    }
  }
`;
