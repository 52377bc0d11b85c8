import { Commitment, toCommitment } from '@samsyn/collaboration/commitments/commitment.types';
import { assessAll } from '@samsyn/collaboration/commitments/rule';
import { municipalRules } from '@samsyn/collaboration/commitments/rule-table';
import { isStaff } from '@samsyn/collaboration/group-permissions';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { dayOf } from '../bus-groups/bus-group.resolver.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { municipalFacts } from './municipal-facts.js';

const on = { nullable: true, description: 'Another day than the group was asked for.' };

/** What the municipality can tell of how a group keeps what it has promised. */
@Resolver(() => BusGroup)
export class MunicipalCommitmentsResolver {
  @FieldResolver(() => [Commitment], {
    nullable: true,
    description:
      'What is asked of it by those rules of the day that the municipality can check, and how it stands; none on a day that the group does not stand (åtaganden).',
  })
  async municipalCommitments(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<Commitment[] | null> {
    if (!isStaff(context.viewer)) return null;
    const day = asked ?? dayOf(group);
    if (!boundsHold(group, day)) return [];
    const facts = await municipalFacts(group, day, context);
    return assessAll(municipalRules, facts, group.id, day, swedishToday()).map((answer) =>
      toCommitment(answer, RecordOwner.MUNICIPALITY),
    );
  }
}
