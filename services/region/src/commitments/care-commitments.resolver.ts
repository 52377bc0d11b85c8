import { Commitment, toCommitment } from '@samsyn/collaboration/commitments/commitment.types';
import type { CareFacts } from '@samsyn/collaboration/commitments/facts';
import { assessAll } from '@samsyn/collaboration/commitments/rule';
import { careRules } from '@samsyn/collaboration/commitments/rule-table';
import { seatFacts } from '@samsyn/collaboration/commitments/seats-as-facts';
import { isStaff } from '@samsyn/collaboration/group-permissions';
import { presenceIsDemo } from '@samsyn/collaboration/parties/party.rules';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import { rosterOf } from '@samsyn/collaboration/seats/seats-of-group';
import { today } from '@samsyn/disclosure/change-context';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import { type GroupNamed, presencesOf, rostersOf } from '../bus-groups/bus-group.resolver.js';
import type { RegionContext } from '../context.js';

const on = { nullable: true, description: 'Another day than the group was asked for.' };

/** What the region can tell of how a group keeps what it has promised: never by guess of what only the municipality has. */
@Resolver(() => BusGroup)
export class CareCommitmentsResolver {
  @FieldResolver(() => [Commitment])
  async careCommitments(
    @Root() group: GroupNamed,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() { viewer, busSeats }: RegionContext,
  ): Promise<Commitment[] | null> {
    if (!isStaff(viewer)) return null;
    const day = asked ?? group.day;
    if (!boundsHold(group, day)) return [];
    const all = await busSeats.groups.load(group.id);
    const own = rosterOf(all, group);
    const rosters = rostersOf(group, own);
    const facts: CareFacts = {
      seats: seatFacts(all, group, day),
      parties: presencesOf(group, own, day).map(({ party, presence }) => ({
        ...{ party, presence, demo: presenceIsDemo(party, presence, rosters, day) },
      })),
    };
    return assessAll(careRules, facts, group.id, day, today()).map((answer) =>
      toCommitment(answer, RecordOwner.REGION),
    );
  }
}
