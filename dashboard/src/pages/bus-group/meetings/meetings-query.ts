import { graphql } from '../../../gql/index.js';

/** A seat that has to do with a meeting or a decision, whichever owner's it is. */
export const NamedSeat = graphql(`
  fragment NamedSeat on SeatNamed {
    seatId
    owner
    municipalSeat {
      id
      day
      levelId
      party
      organisation
      post
      vacantSince
      to
      holder {
        id
        name
      }
    }
    regionalSeat {
      id
      day
      levelId
      party
      organisation
      post
      vacantSince
      to
      holder {
        id
        name
      }
    }
  }
`);

export const MeetingRow = graphql(`
  fragment MeetingRow on GroupMeeting {
    id
    toldFor
    levelKind
    day
    startsAt
    endsAt
    place
    standing
    outcomeUnsaid
    noticeStanding
    noticeDueOn
    notice {
      sentOn
      daysBefore
      withAgenda
    }
    minutes {
      id
      verifiedOn
    }
    decisions {
      id
      toldFor
    }
  }
`);

/** What was said of a meeting before it was changed, or after. */
export const SaidOfMeeting = graphql(`
  fragment SaidOfMeeting on MeetingSaid {
    day
    startsAt
    endsAt
    place
    standing
    presence
    seat {
      ...NamedSeat
    }
  }
`);

export const DecisionFacts = graphql(`
  fragment DecisionFacts on GroupDecision {
    id
    toldFor
    agendaItemId
    wording
    dueOn
    standing
    overdue
    followedUpAtNextMeeting
    withdrawnOn
    withdrawnFor
    version
    viewerCanFollowUp
    viewerCanWithdraw
    meeting {
      id
      toldFor
      day
      levelKind
    }
    responsible {
      ...NamedSeat
    }
    answeredBefore {
      until
      seat {
        ...NamedSeat
      }
    }
    followUps {
      id
      followedUpOn
      result
      standing
      meeting {
        id
        toldFor
        day
      }
    }
  }
`);

/** How often the levels have met in a year, against how often they are to. */
export const YearOfMeetings = graphql(`
  fragment YearOfMeetings on MeetingYear {
    year
    anyMeetingKnown
    levels {
      levelId
      kind
      name
      requiredInYear
      terms {
        season
        from
        to
        planned
        held
        cancelled
        unsaid
        required
        standing
        rule {
          id
          rule
          times
          per
          source
          demo
          ownRule
        }
      }
      meetings {
        id
        toldFor
        ...MeetingRow
      }
    }
  }
`);

/** Who came: seats by meetings. */
export const Attendance = graphql(`
  fragment Attendance on GroupAttendance {
    meetings {
      id
      toldFor
      day
      levelKind
      level {
        id
        kind
        name
      }
    }
    seats {
      seat {
        ...NamedSeat
      }
      marks {
        meetingId
        presence
        seated
      }
      present
      partly
      deputy
      absent
      unsaid
    }
  }
`);

export const MeetingsOfGroup = graphql(`
  query MeetingsOfBusGroup(
    $id: ID!
    $on: Date
    $year: Int!
    $from: Date!
    $to: Date!
    $halfYearBefore: Date!
    $dayAfter: Date!
  ) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      viewerCanPlanMeetings
      levels {
        id
        kind
        name
      }
      meetingYear(year: $year) {
        ...YearOfMeetings
      }
      attendance(from: $from, to: $to) {
        ...Attendance
      }
      attendanceOfHalfYear: attendance(from: $halfYearBefore, to: $dayAfter) {
        came
        said
      }
      openDecisions {
        id
        toldFor
        ...DecisionFacts
      }
    }
  }
`);

export const OneMeeting = graphql(`
  query MeetingOfBusGroup($id: ID!, $on: Date, $meetingId: ID!) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      viewerCanProposeItems
    }
    groupMeeting(id: $meetingId) {
      id
      toldFor
      version
      viewerCanChange
      link
      cancelledFor
      source
      demo
      ...MeetingRow
      busGroup {
        id
        day
      }
      level {
        id
        kind
        name
      }
      agenda {
        id
        position
        title
        proposedBy
        proposal
        ofSharedAgenda
        demo
        seat {
          ...NamedSeat
        }
        documents {
          id
          title
          reference
          link
        }
      }
      documents {
        id
        agendaItemId
        title
        reference
        link
      }
      attendance {
        presence
        seat {
          ...NamedSeat
        }
      }
      minutes {
        id
        text
        verifiedOn
        secretary {
          ...NamedSeat
        }
        verifier {
          ...NamedSeat
        }
      }
      earlierMinutes {
        id
        text
        verifiedOn
        replacedOn
        replacedAs
        secretary {
          ...NamedSeat
        }
        verifier {
          ...NamedSeat
        }
      }
      amendments {
        id
        kind
        madeOn
        madeAs
        subject
        reason
        seat {
          ...NamedSeat
        }
        before {
          ...SaidOfMeeting
        }
        after {
          ...SaidOfMeeting
        }
      }
      decisions {
        id
        toldFor
        ...DecisionFacts
      }
      decisionsToFollowUp {
        id
        toldFor
        ...DecisionFacts
      }
    }
  }
`);
