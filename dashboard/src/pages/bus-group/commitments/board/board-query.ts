import { graphql } from '../../../../gql/index.js';

/** How all groups stand to all rules of a day: one operation, however many they are. */
export const BoardQuery = graphql(`
  query CommitmentsBoard($on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroups(on: $on) {
      id
      day
      name
      municipalities {
        code
        name
      }
      municipalCommitments {
        rule
        words
        computed
        standing
        demo
      }
      careCommitments {
        rule
        words
        computed
        standing
        demo
      }
    }
  }
`);
