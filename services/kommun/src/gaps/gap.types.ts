import { RecordOwner } from '@samsyn/disclosure/record-part';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Goal } from '../goals/goal.types.js';
import { FollowUp } from '../plans/meeting.types.js';
import { PlanParty } from '../plans/party.types.js';
import { GapKind } from '../plans/plan.enums.js';

@ObjectType({ description: 'Something that falls between the chairs.' })
export class Gap {
  @Field(() => GapKind, { description: 'How.' })
  kind!: GapKind;

  @Field(() => DateScalar, { description: 'Since when.' })
  since!: string;

  @Field(() => Goal, { nullable: true, description: 'The goal, when the gap is about one.' })
  goal!: Goal | null;

  @Field(() => PlanParty, { nullable: true, description: 'The party that is silent, or has nobody left.' })
  party!: PlanParty | null;

  @Field(() => FollowUp, {
    nullable: true,
    description: 'The follow-up that has passed, or that it is about.',
  })
  followUp!: FollowUp | null;

  @Field(() => String, { nullable: true, description: 'What the declined referral asked for.' })
  purpose!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the intervention that was declined, of either owner.',
  })
  interventionId!: string | null;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'The function it is about: that declined, or that has nobody left.',
  })
  partyKind!: PartyKind | null;

  @Field(() => RecordOwner, {
    nullable: true,
    description: 'Whose intervention was declined, or whose consent ends.',
  })
  owner!: RecordOwner | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the consent.' })
  endsOn!: string | null;

  @Field(() => [PartyKind], { description: 'Who could close it.' })
  closableBy!: PartyKind[];
}

@ObjectType({ description: 'A plan’s gaps.' })
export class PlanGaps {
  @Field(() => [Gap], { description: 'Open gaps, the oldest first.' })
  items!: Gap[];

  @Field(() => Boolean, {
    description:
      'false when the region’s part was not reachable, or not disclosed to the viewer: there may be more. A draft or closed plan has none, and is complete.',
  })
  complete!: boolean;
}
