import { Field, ID, InputType } from 'type-graphql';

const own = 'Key of the subscription; one of the viewer’s own.';

@InputType({ description: 'A calendar subscription to be made, for the viewer alone.' })
export class CreateCalendarSubscriptionInput {
  @Field(() => ID, { description: 'Key of the group whose meetings the calendar is to show.' })
  busGroupId!: string;

  @Field(() => String, {
    description:
      'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A calendar subscription that is to last for twelve months from today.' })
export class RenewCalendarSubscriptionInput {
  @Field(() => ID, { description: own })
  subscriptionId!: string;
}

@InputType({ description: 'A calendar subscription to be ended: its address leads nowhere at once.' })
export class EndCalendarSubscriptionInput {
  @Field(() => ID, { description: own })
  subscriptionId!: string;
}

@InputType({ description: 'A group all of whose calendar subscriptions are to be ended, whoever has them.' })
export class EndGroupsCalendarSubscriptionsInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;
}
