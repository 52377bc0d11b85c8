import type { ReactNode } from 'react';
import type { BusLevelKind } from '../../../gql/graphql.js';
import { pluralOf } from '../../../i18n/plural.js';
import { actsInEnglish } from './en-acts.js';
import { otherDaysInEnglish } from './en-days.js';
import { handOverInEnglish } from './en-hand-over.js';
import { meetingFormsInEnglish } from './en-meeting-forms.js';
import { meetingsInEnglish } from './en-meetings.js';
import { overviewInEnglish } from './en-overview.js';
import type { sv } from './sv.js';

const count = pluralOf('en');

const levelKinds = {
  CONSULTATION: 'Consultation group',
  STEERING: 'Steering group',
  OPERATIVE: 'Operative group',
  INDIVIDUAL: 'Individual forum',
  COLLABORATION: 'Collaboration group',
} satisfies Record<BusLevelKind, string>;

const span = (from: ReactNode, to: ReactNode) =>
  from && to ? (
    <>
      {from} until {to}
    </>
  ) : from ? (
    <>since {from}</>
  ) : to ? (
    <>until {to}</>
  ) : null;

export const en: typeof sv = {
  acts: actsInEnglish,
  meetings: meetingsInEnglish,
  overview: overviewInEnglish,
  handOver: handOverInEnglish,
  otherDays: otherDaysInEnglish,
  meetingForms: meetingFormsInEnglish,
  frame: {
    kind: 'The BUS group',
    title: (name, tab) => `The BUS group ${name}, ${tab.toLowerCase()}`,
    tabsOf: (name) => `About the BUS group ${name}`,
    tabs: {
      overview: 'Overview',
      seats: 'Seats',
      meetings: 'Meetings',
      documents: 'Documents',
      commitments: 'Commitments',
      measurements: 'Measurements',
      deviations: 'Deviations',
    },
    day: 'Show how it was on',
    today: 'Show today',
    asOf: (day) => <>This is how it was on {day}.</>,
    asOfLater: (day) => <>This is how it will be on {day}, as it is entered today.</>,
    since: (day) => <>Since {day}</>,
    sinceUnknown: 'It is not known since when the group has existed',
    ended: (day) => `Ended ${day}`,
    ends: (day) => `Ends ${day}`,
    unknownArea: 'Unknown area',
    unreachable: 'The BUS group could not be fetched',
    noneTitle: 'There was no such group then',
    none: (day) => `There is no BUS group with this address on ${day}.`,
    asToday: 'Show today',
    toAll: 'All BUS groups',
  },
  list: {
    title: 'BUS groups',
    lead: 'The local groups in which managers of the municipality and the region lead the work around children in need of special support. Those in which your unit has a seat come first.',
    toBoard: 'Commitments of all BUS groups',
    unreachable: 'The BUS groups could not be fetched',
    regionMissing: 'The region’s seats, and which parties are missing, are not shown.',
    search: 'Search',
    searchHint: 'Group, municipality or district',
    view: 'Show',
    views: {
      all: 'All groups',
      mine: 'My groups',
      overdue: 'With something overdue',
      missing: 'With a missing party',
      vacant: 'With a vacant seat',
      unknown: 'With unknown facts',
    },
    now: 'Groups today',
    onDay: (day) => `Groups on ${day}`,
    count: (shown, all) =>
      shown === all ? count(all, 'group', 'groups') : `${shown} of ${count(all, 'group', 'groups')}`,
    nothing: 'No group matches. Search for something else, or show all groups.',
    group: 'Group',
    chair: 'Chair',
    next: 'Next meeting',
    noNext: 'None planned',
    overdue: 'Overdue',
    decisionsLate: (n) => count(n, 'decision', 'decisions'),
    noticeLate: 'Notice',
    agreementLate: (day) => <>Agreement, {day}</>,
    parties: 'Mandatory parties',
    seats: 'Seats',
    mine: 'My group',
    unknownArea: 'which districts is not known',
    notSaid: 'Not said',
    notEntered: 'Nothing entered',
    seatCount: (n) => count(n, 'seat', 'seats'),
    vacant: (n) => count(n, 'vacant', 'vacant'),
    partiesAway: 'Not shown now',
  },
  parties: {
    title: 'Mandatory parties',
    name: {
      SOCIAL_SERVICES: 'Social services',
      EDUCATION: 'Preschool and school',
      CHILD_PSYCHIATRY: 'Child psychiatry (BUP)',
      HABILITATION: 'Habilitation',
      PAEDIATRICS: 'Paediatrics (BUMM)',
    },
    independent: 'Independent schools',
    presence: {
      PRESENT: 'Takes part',
      MISSING: 'Missing',
      UNKNOWN: 'Not known',
      NOT_INVITED: 'Has no seat',
    },
    isMissing: (party) => `${party} missing`,
    all: 'All five take part',
    known: (present, all) => `${present} of ${all} known`,
    away: 'Region Stockholm does not answer, and without its seats it cannot be said which parties take part.',
    entered: (municipality, region) =>
      municipality && region
        ? 'The municipality and the region have said that all their seats are entered.'
        : region === null
          ? municipality
            ? 'The municipality has said that all its seats are entered.'
            : 'The municipality has not said that all its seats are entered.'
          : municipality
            ? 'The region has not said that all its seats are entered. So no party is said to be missing.'
            : region
              ? 'The municipality has not said that all its seats are entered. So no party is said to be missing.'
              : 'Neither the municipality nor the region has said that all seats are entered. So no party is said to be missing.',
  },
  levels: {
    kinds: levelKinds,
    name: ({ kind, name }) => name ?? levelKinds[kind],
    chair: 'Chair',
    convener: 'Convener',
    contact: 'Contact',
    since: 'Since',
    sinceUnknown: 'not known',
    notSaid: 'not said',
    chairElsewhere: 'a seat of another level',
    rotation: (n) => `Rotation: ${count(n, 'turn', 'turns')}`,
    span,
    noneTitle: 'No levels are entered',
    none: 'Nobody has entered how the group is organised on this day. That does not mean that it has no steering group.',
  },
  seats: {
    regionMissing: 'The region’s seats, and which parties are missing, are not shown.',
    regionAway: 'The region’s seats are not shown now.',
    seat: 'Seat',
    party: 'Party',
    mandate: 'Mandate',
    holder: 'Holder',
    deputy: 'Deputy',
    chairs: 'Chair',
    independent: 'Speaks for independent schools too',
    mandates: { DECIDES: 'Decides', PREPARES: 'Prepares', OBSERVES: 'Observes' },
    notWritten: 'Not written down',
    since: (day) => <>since {day}</>,
    vacantSince: (day) => <>Vacant since {day}</>,
    holderUnknown: 'Not entered',
    noDeputy: 'None entered',
    none: 'No seats are entered on this level.',
    noLevel: 'Seats of a closed level',
    noLevelMore: 'The municipality has closed the level, but the seats remain.',
  },
  seat: {
    regionMissing: 'The region’s seats are not shown.',
    noneTitle: 'There is no such seat on that day',
    none: 'There has not been one, or it has ended. Choose another day to see it as it was.',
    mayBeRegions: 'It may be one of the region’s seats, and Region Stockholm does not answer at present.',
    toSeats: 'The group’s seats',
    organisation: 'Organisation in the group',
    level: 'Level',
    unit: 'Speaks for',
    keptBy: 'Kept by',
    from: 'Since',
    to: 'Ends',
    about: (day, to) =>
      to === 'YEAR'
        ? day.slice(0, 4)
        : to === 'MONTH'
          ? day.slice(0, 7)
          : `the ${day.slice(5, 7) < '07' ? 'first' : 'second'} half of ${day.slice(0, 4)}`,
    enteredHere: 'entered in Samsyn',
    duties: 'What the seat answers for',
    noDuties: 'No open decisions, no decisions of the last year, and no activity in the action plan.',
    history: 'The seat’s history',
    noHistory: 'Nobody has entered who has sat here or what the seat may do.',
    when: 'When',
    what: 'What',
    who: 'Who',
    kinds: { holder: 'Holder', deputy: 'Deputy', mandate: 'Mandate', vacant: 'Vacant' },
    nobody: 'Nobody',
    stays: 'When somebody leaves, the seat stays, with its history and all that it answers for.',
  },
  lineage: {
    title: 'The group over time',
    area: 'Area',
    areaUnknown: 'The documents do not say which districts the group holds.',
    names: 'Names',
    before: 'Formed from',
    noneBefore: 'no earlier group is known',
    after: 'Became',
    noneAfter: 'it is not known',
    source: 'Source',
    demo: (source) => <>Made up for the demo: {source}</>,
    span,
  },
};
