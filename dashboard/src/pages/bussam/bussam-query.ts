import { graphql } from '../../gql/index.js';

export const BussamBodyFacts = graphql(`
  fragment BussamBodyFacts on BussamBody {
    id
    name
    task
    from
    to
    source
    relations {
      kind
      other {
        id
        name
      }
      source
    }
    otherTimes {
      name
      task
      from
      to
    }
    rhythm {
      required
      standing
      reason
      source
      demo
      terms {
        from
        to
        held
        planned
        unsaid
        required
      }
    }
  }
`);

export const BussamMeetingFacts = graphql(`
  fragment BussamMeetingFacts on BussamMeeting {
    id
    bodyId
    bodyName
    day
    standing
    unsaid
    noticeSentOn
    notice
    minutesKeptIn
    minutesOn
    version
    demo
    decisions {
      id
      what
      responsible
      dueOn
      standing
      overdue
      followUps {
        id
        followedUpOn
        standing
        what
        documentedIn
      }
    }
  }
`);

export const BussamQuestionFacts = graphql(`
  fragment BussamQuestionFacts on BussamQuestion {
    id
    ordinal
    question
    responsibleName
    standing
    followedUp
    lastFollowedUpOn
    version
    source
    demo
    activities {
      id
      what
      responsible
      dueOn
      standing
      overdue
      followUps {
        id
        followedUpOn
        standing
        what
        documentedIn
      }
    }
    followUps {
      id
      followedUpOn
      standing
      what
      documentedIn
    }
  }
`);

export const BussamDocumentFacts = graphql(`
  fragment BussamDocumentFacts on BussamDocument {
    id
    kind
    name
    decidedOn
    decidedKnownTo
    decidedBy
    proposed
    from
    fromKnownTo
    to
    current
    ageInYears
    source
    demo
  }
`);

export const BussamStruckFacts = graphql(`
  fragment BussamStruckFacts on BussamStruck {
    kind
    stood
    day
    struckOn
    struckAs
  }
`);

/** The county's bodies on a day, with the yearly plan of a year: one operation. */
export const BussamQuery = graphql(`
  query Bussam($on: Date, $year: Int) {
    viewer {
      ...ShellViewer
    }
    bussam(on: $on, year: $year) {
      day
      viewerCanChange
      planYears
      bodies {
        ...BussamBodyFacts
      }
      meetings {
        ...BussamMeetingFacts
      }
      nextMeeting {
        id
        bodyName
        day
        standing
      }
      openDecisions {
        id
        overdue
      }
      yearPlan {
        year
        questions {
          ...BussamQuestionFacts
        }
      }
      documents {
        ...BussamDocumentFacts
      }
      struck {
        ...BussamStruckFacts
      }
    }
    publishedFigureChanges {
      before {
        id
        topic
        period
        value
        unit
        basis
        source
      }
      after {
        id
        period
        value
      }
      difference
      percent
    }
  }
`);
