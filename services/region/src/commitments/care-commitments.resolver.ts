import { Commitment, toCommitment } from '@samsyn/collaboration/commitments/commitment.types';
import { isStaff } from '@samsyn/collaboration/group-permissions';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import type { GroupNamed } from '../bus-groups/bus-group.resolver.js';
import type { RegionContext } from '../context.js';
import { careAnswers } from './care-answers.js';

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
    const answers = careAnswers(group, await busSeats.groups.load(group.id), asked ?? group.day);
    return answers.map((answer) => toCommitment(answer, RecordOwner.REGION));
  }
}
