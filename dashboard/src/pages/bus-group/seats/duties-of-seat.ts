import type { DecisionFactsFragment, SeatDutiesFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { DecisionFacts, NamedSeat } from '../meetings/meetings-query.js';

type Activity = SeatDutiesFragment['actionPlans'][number]['goals'][number]['activities'][number];

export interface Duties {
  /** open ones of whatever age, and the others of the last year; the latest first */
  readonly decisions: readonly DecisionFactsFragment[];
  readonly activities: readonly (Activity & { readonly plan: string })[];
}

/** The decisions and the planned activities that a seat answers for. */
export function dutiesOf(
  seatId: string,
  { openDecisions, meetings, actionPlans }: Omit<SeatDutiesFragment, 'id' | 'day'>,
): Duties {
  const all = [...openDecisions, ...meetings.flatMap(({ decisions }) => decisions)].map((each) =>
    readFragment(DecisionFacts, each),
  );
  const once = new Map(all.map((decision) => [decision.id, decision]));
  const decisions = [...once.values()]
    .filter(({ responsible }) => readFragment(NamedSeat, responsible)?.seatId === seatId)
    .sort((a, b) => b.meeting.day.localeCompare(a.meeting.day));
  const activities = actionPlans.flatMap(({ name, goals }) =>
    goals
      .flatMap((goal) => goal.activities)
      .filter(({ municipalSeat, regionalSeat }) => (municipalSeat ?? regionalSeat)?.id === seatId)
      .map((activity) => ({ ...activity, plan: name })),
  );
  return { decisions, activities };
}
