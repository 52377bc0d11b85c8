import { graphql } from '../gql/index.js';

/** A group's year. */
export const Measured = graphql(`
  fragment Measured on SpiderMeasurement {
    year
    answers
    protected
    source
    demo
    axes {
      axis
      value
      missing
    }
    dimensions {
      dimension
      value
    }
  }
`);

/** The county's median of a year. */
export const Median = graphql(`
  fragment Median on SpiderMedian {
    year
    groups
    groupsTold
    demo
    axes {
      axis
      value
      missing
    }
    dimensions {
      dimension
      value
    }
  }
`);
