import { Refusal } from '@samsyn/server/refusals';

/** Why there is no copy, in words for people and with a code that stays. Documented in docs/graph.md. */
export const noCopy = {
  /** The same for a plan that is not there, one that is not shared with the caller, and a key that is none. */
  notFound: () =>
    new Refusal(404, 'NOT_FOUND', 'There is no such plan, or it is not shared with you. No copy was made.'),
  noMeetings: () =>
    new Refusal(404, 'NOT_FOUND', 'There is no such group or meeting, or it is not told to you.'),
  /** The same for a calendar that never was, one that has ended, and an address that is none. */
  noCalendar: () =>
    new Refusal(404, 'NOT_FOUND', 'There is no calendar at this address, or its subscription has ended.'),
  /** The same for a table that is not on the list and one that is not told to the caller. */
  noFigures: () =>
    new Refusal(404, 'NOT_FOUND', 'There is no such table, or it is not told to you. No file was made.'),
  term: () => new Refusal(400, 'BAD_USER_INPUT', 'term is a school term, as HT2025 or VT2026.'),
  /** @param closesOn ISO day */
  notClosed: (closesOn: string) =>
    new Refusal(
      409,
      'NOT_CLOSED',
      `The term is not closed yet: its figures about children are told from ${closesOn}, and not before. No file was made.`,
    ),
  figuresAway: () =>
    new Refusal(
      503,
      'SUBGRAPH_UNREACHABLE',
      'Whoever counts these figures could not be reached. Try again in a moment.',
    ),
  /** The same for a report that there is not and one that is not told to the caller. */
  noReport: () =>
    new Refusal(404, 'NOT_FOUND', 'There is no such report, or it is not told to you. No file was made.'),
  reportOf: () =>
    new Refusal(
      400,
      'BAD_USER_INPUT',
      'A report is of a year, as 2025, as it was known on a day of it or later, as 2026-02-01.',
    ),
  reportAway: () =>
    new Refusal(
      503,
      'SUBGRAPH_UNREACHABLE',
      'Not all that the report is made of could be fetched, and half a report is none. Try again in a moment.',
    ),
  tooOften: () =>
    new Refusal(
      429,
      'TOO_OFTEN',
      'This calendar is fetched very often. Wait for as long as Retry-After says.',
    ),
  calendarAway: () =>
    new Refusal(
      503,
      'SUBGRAPH_UNREACHABLE',
      'The municipality, which keeps the meetings, could not be reached. Try again in a moment.',
    ),
  signInAway: () =>
    new Refusal(
      503,
      'SERVICE_UNAVAILABLE',
      'Calendars cannot be fetched just now, for sign-in does not answer. Try again in a moment.',
    ),
  unauthenticated: () =>
    new Refusal(401, 'UNAUTHENTICATED', 'Sign in: send a bearer token in the Authorization header.'),
  forbidden: () => new Refusal(403, 'FORBIDDEN', 'Pages of this origin may not fetch copies.'),
  language: () => new Refusal(400, 'BAD_USER_INPUT', 'language is sv or en.'),
  busy: () =>
    new Refusal(503, 'BUSY', 'Many copies are being made just now. Try again in a moment; none was made.'),
  tooSlow: () =>
    new Refusal(503, 'TOO_SLOW', 'The PDF took too long to make, and was given up. Try again in a moment.'),
  ownerAway: () =>
    new Refusal(
      503,
      'SUBGRAPH_UNREACHABLE',
      'The municipality, which keeps the plan, could not be reached. Try again in a moment.',
    ),
  hiddenUnknown: () =>
    new Refusal(
      503,
      'INCOMPLETE',
      'What guardians must not read could not be fetched, so there can be no copy for the family. Try again in a moment.',
    ),
  graphAway: () =>
    new Refusal(503, 'SERVICE_UNAVAILABLE', 'The graph could not be reached. Try again in a moment.'),
} as const;
