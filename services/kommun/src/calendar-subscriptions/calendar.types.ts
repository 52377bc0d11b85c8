import { ChangeRefused, InvalidInput } from '@samsyn/disclosure/changes.types';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import { BusLevelKind } from '../bus-groups/level.types.js';
import { GroupMeetingStanding } from '../group-meetings/meeting.enums.js';

@ObjectType({
  description:
    'That a calendar program may fetch a group’s meetings at a secret address. Of the secret no more than a digest is kept.',
})
export class CalendarSubscription {
  @Field(() => ID, { description: 'Key of the subscription; not its secret.' })
  id!: string;

  @Field(() => BusGroup, { description: 'Whose meetings.' })
  busGroup!: BusGroup;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateScalar, { description: 'The last day on which its address leads anywhere.' })
  until!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a program fetched it; null when none has.',
  })
  lastFetchedOn!: string | null;
}

@ObjectType({ description: 'The viewer’s own calendar subscriptions that last.' })
export class CalendarSubscriptions {
  @Field(() => [CalendarSubscription], { description: 'The oldest first.' })
  items!: CalendarSubscription[];

  @Field(() => Int, { description: 'How many a viewer may have at a time.' })
  most!: number;

  @Field(() => Boolean, { description: 'Whether this viewer may make another.' })
  viewerCanSubscribe!: boolean;
}

@ObjectType({ description: 'A calendar subscription was made.' })
export class CalendarSubscriptionMade {
  @Field(() => String, {
    nullable: true,
    description:
      'Stands in the address that the calendar program is given. Told once; null when the same is sent again: then end it and make another.',
  })
  secret!: string | null;

  @Field(() => CalendarSubscription, { description: 'The subscription.' })
  subscription!: CalendarSubscription;

  @Field(() => CalendarSubscriptions, { description: 'All the viewer’s own, as they are now.' })
  subscriptions!: CalendarSubscriptions;
}

@ObjectType({ description: 'A calendar subscription was renewed or ended.' })
export class CalendarSubscriptionsChanged {
  @Field(() => CalendarSubscriptions, { description: 'All the viewer’s own, as they are now.' })
  subscriptions!: CalendarSubscriptions;
}

const orNot = (Done: typeof CalendarSubscriptionMade | typeof CalendarSubscriptionsChanged) => ({
  types: () => [Done, ChangeRefused, InvalidInput] as const,
  resolveType: (value: object) =>
    value instanceof ChangeRefused ? ChangeRefused : value instanceof InvalidInput ? InvalidInput : Done,
});

export const CreateCalendarSubscriptionResult = createUnionType({
  name: 'CreateCalendarSubscriptionResult',
  description: 'What came of making a calendar subscription: made, refused, or not understood.',
  ...orNot(CalendarSubscriptionMade),
});

export const CalendarSubscriptionResult = createUnionType({
  name: 'CalendarSubscriptionResult',
  description: 'What came of renewing or ending a calendar subscription: done, refused, or not understood.',
  ...orNot(CalendarSubscriptionsChanged),
});

@ObjectType({
  description:
    'A meeting as a calendar shows it: when, where, whose. Nothing of what it is about, and of no one who comes.',
})
export class CalendarFeedMeeting {
  @Field(() => ID, { description: 'Key of the meeting.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Date;

  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => String, { nullable: true, description: 'HH:MM by Swedish clocks.' })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM by Swedish clocks.' })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where, in words.' })
  place!: string | null;

  @Field(() => BusLevelKind, { description: 'Of which level; never of the individual forum.' })
  levelKind!: BusLevelKind;

  @Field(() => GroupMeetingStanding, { description: 'How far it has come.' })
  standing!: GroupMeetingStanding;
}

@ObjectType({
  description: 'What a calendar program is given of one group, for the secret of a subscription.',
})
export class CalendarFeed {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => String, { description: 'What the group is called today.' })
  groupName!: string;

  @Field(() => DateScalar, { description: 'The last day on which the address leads anywhere.' })
  until!: string;

  @Field(() => [CalendarFeedMeeting], {
    description: 'Meetings from a year back until two years ahead, in the order of their days.',
  })
  meetings!: CalendarFeedMeeting[];
}
