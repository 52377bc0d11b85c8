import type { SipCheckAnswer, SipCheckStatement } from '../../../gql/graphql.js';

/** What is asked, in the order in which one answers. */
export const statements: readonly SipCheckStatement[] = [
  'WAS_LISTENED_TO',
  'COULD_SAY_WHAT_MATTERS',
  'UNDERSTOOD',
  'RIGHT_PEOPLE_WERE_THERE',
  'GOALS_ARE_OURS',
  'KNOWS_WHO_DOES_WHAT',
  'HELPS',
];

export const possibleAnswers: readonly SipCheckAnswer[] = [
  'FULLY',
  'LARGELY',
  'PARTLY',
  'NOT_AT_ALL',
  'DOES_NOT_KNOW',
];

/** What somebody has answered so far. */
export type Answers = Readonly<Partial<Record<SipCheckStatement, SipCheckAnswer>>>;
