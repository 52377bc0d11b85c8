import { graphql } from '../../gql/index.js';

/** What the list and a forum's own page tell of it. */
export const ForumFacts = graphql(`
  fragment ForumFacts on CollaborationForum {
    id
    day
    from
    fromKnownTo
    to
    source
    demo
    version
    viewerCanChange
    followUp
    followUpDue {
      dueOn
      overdue
    }
    busGroup {
      id
      day
      name
      municipalSeats {
        id
        day
        party
        organisation
      }
      regionalSeats {
        id
        day
        party
        organisation
      }
    }
    members {
      id
      organisation
      functionThere
      party
      actor
      from
      to
      source
      demo
    }
    followUps {
      id
      madeOn
      madeOnKnownTo
      kind
      what
      documentedIn
      source
      demo
    }
    description {
      ...ForumDescriptionFacts
    }
  }
`);

/** What a forum is said to be, for a time. */
export const ForumDescriptionFacts = graphql(`
  fragment ForumDescriptionFacts on ForumDescription {
    id
    name
    form
    purpose
    themes
    reasons
    ageFrom
    ageTo
    targetGroup
    membersComplete
    convener
    contact
    rhythm {
      rule
      times
      every
      per
      words
    }
    agreement {
      standing
      text
      from
      fromKnownTo
      to
      termMonths
      renewal
      endsOn
      followUpMonths
    }
    followUpSaid
    followUpWords
    individualCases
    from
    fromKnownTo
    to
    source
    demo
  }
`);

/** Two forums that overlap, and why. */
export const OverlapFacts = graphql(`
  fragment OverlapFacts on ForumOverlap {
    id
    memberShare
    sharedThemes
    sharedReasons
    agesMeet
    sharedMembers {
      party
      organisations
    }
    explanation {
      id
      reason
      recordedAs
      from
    }
    forums {
      id
      day
      busGroup {
        id
        day
      }
      description {
        id
        name
      }
    }
  }
`);

export const ForumPlacesQuery = graphql(`
  query ForumPlaces($on: Date) {
    viewer {
      ...ShellViewer
      units {
        id
        ... on MunicipalUnit {
          municipality {
            code
          }
        }
      }
    }
    forumCounts(on: $on) {
      count
      municipality {
        code
        name
      }
    }
  }
`);

export const ForumRegisterQuery = graphql(`
  query ForumRegisterInList($municipality: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    forumRegister(municipality: $municipality, on: $on) {
      day
      viewerCanAdd
      municipality {
        code
        name
      }
      forums {
        ...ForumFacts
      }
      busGroups {
        id
        day
        name
      }
      overlaps {
        ...OverlapFacts
      }
    }
  }
`);

export const ForumQuery = graphql(`
  query ForumByItself($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    forum(id: $id, on: $on) {
      ...ForumFacts
      municipality {
        code
        name
      }
      descriptions {
        ...ForumDescriptionFacts
      }
    }
  }
`);

export const OverlapsQuery = graphql(`
  query ForumOverlapsAround($municipality: ID!, $on: Date) {
    forumRegister(municipality: $municipality, on: $on) {
      day
      viewerCanAdd
      overlaps {
        ...OverlapFacts
      }
    }
  }
`);
