import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BusGroup, Municipality } from '../areas/area.types.js';
import { ForumTheme } from './forum.enums.js';
import { CollaborationForum } from './forum.types.js';

@ObjectType({ description: 'A member that two forums have in common.' })
export class SharedForumMember {
  @Field(() => PartyKind, { nullable: true, description: 'Its function, where it has one.' })
  party!: PartyKind | null;

  @Field(() => [String], { description: 'As the one forum names it, and the other.' })
  organisations!: string[];
}

@ObjectType({ description: 'Why two forums that overlap are both meant to be (känt och avsett).' })
export class ForumOverlapExplanation {
  @Field(() => ID, { description: 'Key of the explanation.' })
  id!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Kind of work and unit of whoever said so.' })
  recordedAs!: string;

  @Field(() => DateScalar, { description: 'First day it holds.' })
  from!: string;
}

@ObjectType({
  description:
    'Two forums that may be parallel tracks (parallella spår): the same target group, and members in common, on the day. A possibility, and no verdict.',
})
export class ForumOverlap {
  @Field(() => ID, { description: 'Made of the two forums’ keys: the same from either side.' })
  id!: string;

  @Field(() => [CollaborationForum], { description: 'The two.' })
  forums!: CollaborationForum[];

  @Field(() => [SharedForumMember], {
    description: 'Members they have in common. Of a BUS group the municipality’s seats alone are compared.',
  })
  sharedMembers!: SharedForumMember[];

  @Field(() => Int, { description: 'Of all members of the two, so many in a hundred sit in both.' })
  memberShare!: number;

  @Field(() => [ForumTheme], { description: 'Themes they have in common.' })
  sharedThemes!: ForumTheme[];

  @Field(() => [NeedReason], { description: 'Reasons for support they have in common.' })
  sharedReasons!: NeedReason[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: the ages they are for meet; null: at least one does not say its ages.',
  })
  agesMeet!: boolean | null;

  @Field(() => ForumOverlapExplanation, {
    nullable: true,
    description: 'Why both are meant, where somebody has said so.',
  })
  explanation!: ForumOverlapExplanation | null;
}

@ObjectType({ description: 'A municipality’s register of forums, on a day (forumregister).' })
export class ForumRegister {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: Municipality;

  @Field(() => DateScalar, { description: 'The day it is told for.' })
  day!: string;

  @Field(() => [CollaborationForum], { description: 'The forums that there are on the day, by name.' })
  forums!: CollaborationForum[];

  @Field(() => [BusGroup], {
    description:
      'The municipality’s local BUS groups on the day, which are forums too; by link, whether they stand among the forums or not.',
  })
  busGroups!: BusGroup[];

  @Field(() => [ForumOverlap], {
    description: 'Pairs that may be parallel tracks, those with most in common first.',
  })
  overlaps!: ForumOverlap[];

  @Field(() => Boolean, { description: 'Whether this viewer may add forums to it.' })
  viewerCanAdd!: boolean;
}

@ObjectType({ description: 'How many forums a municipality has entered, on a day.' })
export class ForumCount {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: Municipality;

  @Field(() => Int, { description: 'Forums that hold on the day.' })
  count!: number;
}
