import { figureTables } from '@samsyn/figures/tables';

/** All tables of the closed list in a term, as they were known on a day, each of whoever counts it, under its own name. */
export const figuresInReport = /* GraphQL */ `
  query FiguresInReport($term: String!, $on: Date!) {
    ${figureTables
      .map(({ id, owner }) =>
        owner === 'KOMMUN'
          ? `${id}: municipalFigures(table: ${id}, term: $term, on: $on) { ...MunicipalTable }`
          : `${id}: careFigures(table: ${id}, term: $term, on: $on) { ...CareTable }`,
      )
      .join('\n    ')}
  }
  fragment MunicipalTable on FigureTable {
    asOf closesOn
    rows { areaId areaName busGroup { id name } total { category value } cells { category value } }
  }
  fragment CareTable on CareFigureTable {
    asOf closesOn
    rows { busGroup { id name } total { category value } cells { category value } }
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
      spiderMeasurements { year protected demo axes { axis value missing } }
    }
    spiderMedians { year groups groupsTold demo axes { axis value } dimensions { dimension value } }
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
