import { graphql } from '../../../gql/index.js';

/** What stands above whatever is told of a group. Every tab's operation carries it, so that a tab is one operation. */
export const GroupHead = graphql(`
  fragment GroupHead on BusGroup {
    id
    day
    name
    from
    to
    compositionKnown
    demo
    source
    viewerCanChange
    municipalities {
      code
      name
    }
  }
`);

/** The head alone, as far as another tab has brought it: only ever asked of the cache. */
export const HeadOfGroup = graphql(`
  query HeadOfGroup($id: ID!, $on: Date) {
    busGroup(id: $id, on: $on) {
      ...GroupHead
    }
  }
`);
