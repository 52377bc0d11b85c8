import type { CareFacts } from '@samsyn/collaboration/commitments/facts';
import { type Assessed, assessAll } from '@samsyn/collaboration/commitments/rule';
import { careRules } from '@samsyn/collaboration/commitments/rule-table';
import { seatFacts } from '@samsyn/collaboration/commitments/seats-as-facts';
import { presenceIsDemo } from '@samsyn/collaboration/parties/party.rules';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import type { GroupSeats } from '@samsyn/collaboration/seats/seat.loader';
import { rosterOf } from '@samsyn/collaboration/seats/seats-of-group';
import { today } from '@samsyn/disclosure/change-context';
import { type GroupNamed, presencesOf, rostersOf } from '../bus-groups/bus-group.resolver.js';

/** How a group keeps on a day what the region can check; none on a day that it does not stand. */
export function careAnswers(group: GroupNamed, seats: GroupSeats, day: string): Assessed<CareFacts>[] {
  if (!boundsHold(group, day)) return [];
  const own = rosterOf(seats, group);
  const rosters = rostersOf(group, own);
  const facts: CareFacts = {
    seats: seatFacts(seats, group, day),
    parties: presencesOf(group, own, day).map(({ party, presence }) => ({
      ...{ party, presence, demo: presenceIsDemo(party, presence, rosters, day) },
    })),
  };
  return assessAll(careRules, facts, group.id, day, today());
}
