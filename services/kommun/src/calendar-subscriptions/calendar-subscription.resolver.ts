import { isStaff } from '@samsyn/collaboration/group-permissions';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { answerGroupChange, BusGroupResult } from '../bus-groups/group-change.resolver.js';
import type { KommunContext } from '../context.js';
import {
  CreateCalendarSubscriptionInput,
  EndCalendarSubscriptionInput,
  EndGroupsCalendarSubscriptionsInput,
  RenewCalendarSubscriptionInput,
} from './calendar.inputs.js';
import {
  CalendarFeed,
  CalendarSubscription,
  CalendarSubscriptionMade,
  CalendarSubscriptionResult,
  CalendarSubscriptions,
  CalendarSubscriptionsChanged,
  CreateCalendarSubscriptionResult,
} from './calendar.types.js';
import { findFeed } from './calendar-feed.service.js';
import { mostSubscriptions } from './calendar-security.js';
import {
  createSubscription,
  endSubscription,
  endSubscriptionsOf,
  findSubscriptions,
  renewSubscription,
  type SubscriptionRow,
} from './calendar-subscription.service.js';

const notKnown = 'null with an error: it is not known whether it was done.';

/** Calendars that calendar programs fetch at a secret address. */
@Resolver(() => CalendarSubscription)
export class CalendarSubscriptionResolver {
  @Query(() => CalendarSubscriptions, {
    nullable: true,
    description: 'The viewer’s own calendar subscriptions; null for whoever is not told of meetings.',
  })
  calendarSubscriptions(@Ctx() context: KommunContext): Promise<CalendarSubscriptions> | null {
    return isStaff(context.viewer) ? ownSubscriptions(context) : null;
  }

  @Query(() => CalendarFeed, {
    nullable: true,
    description:
      'What a secret opens, for the machine that makes calendar files and for nobody else. null alike when there never was such a subscription and when it has ended.',
  })
  calendarFeed(
    @Arg('secret', () => String, { description: 'From the address. Only ever a variable of a POST.' })
    secret: string,
    @Ctx() context: KommunContext,
  ): Promise<CalendarFeed | null> {
    return findFeed(secret, context) as Promise<CalendarFeed | null>;
  }

  @FieldResolver(() => BusGroup)
  async busGroup(@Root() { busGroupId }: SubscriptionRow, @Ctx() { groups }: KommunContext) {
    return (await groups.ever()).get(busGroupId);
  }

  @Mutation(() => CreateCalendarSubscriptionResult, {
    nullable: true,
    description: `Lets a calendar program fetch a group’s meetings for twelve months, at an address with a secret in it that is told once. ${notKnown}`,
  })
  async createCalendarSubscription(
    @Arg('input', () => CreateCalendarSubscriptionInput, { description: 'Of which group.' })
    input: CreateCalendarSubscriptionInput,
    @Ctx() context: KommunContext,
  ): Promise<CalendarSubscriptionMade | ChangeRefused | InvalidInput> {
    const { outcome, secret } = await createSubscription(input, context);
    if (outcome === null) return changeRefused();
    if ('problems' in outcome) return invalidInput(outcome.problems);
    const subscriptions = await ownSubscriptions(context);
    const subscription = subscriptions.items.find(({ id }) => id === outcome.id);
    return Object.assign(new CalendarSubscriptionMade(), { secret, subscription, subscriptions });
  }

  @Mutation(() => CalendarSubscriptionResult, {
    nullable: true,
    description: `Lets one of the viewer’s own subscriptions last for twelve months from today, at the same address. ${notKnown}`,
  })
  async renewCalendarSubscription(
    @Arg('input', () => RenewCalendarSubscriptionInput, { description: 'Which.' })
    input: RenewCalendarSubscriptionInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(await renewSubscription(input.subscriptionId, context), context);
  }

  @Mutation(() => CalendarSubscriptionResult, {
    nullable: true,
    description: `Ends one of the viewer’s own subscriptions: its address leads nowhere at once. ${notKnown}`,
  })
  async endCalendarSubscription(
    @Arg('input', () => EndCalendarSubscriptionInput, { description: 'Which.' })
    input: EndCalendarSubscriptionInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(await endSubscription(input.subscriptionId, context), context);
  }
}

/** What whoever leads a group can do when people leave. */
@Resolver(() => BusGroup)
export class GroupsCalendarsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many calendar subscriptions to its meetings there are, whoever has them; for whoever may end them, null for others.',
  })
  async calendarSubscriptionCount(
    @Root() group: AreaOnDate,
    @Ctx() context: KommunContext,
  ): Promise<number | null> {
    if (!(await mayChange('END_CALENDARS', group.id, null, context))) return null;
    return context.calendarCounts.load(group.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether this viewer may end all calendar subscriptions to its meetings.',
  })
  viewerCanEndCalendarSubscriptions(
    @Root() group: AreaOnDate,
    @Ctx() context: KommunContext,
  ): Promise<boolean> {
    return mayChange('END_CALENDARS', group.id, null, context);
  }

  @Mutation(() => BusGroupResult, {
    nullable: true,
    description: `Ends all calendar subscriptions to a group’s meetings, whoever has them: for when people leave. By whoever leads or coordinates a municipal unit in the group. ${notKnown}`,
  })
  async endGroupsCalendarSubscriptions(
    @Arg('input', () => EndGroupsCalendarSubscriptionsInput, { description: 'Of which group.' })
    input: EndGroupsCalendarSubscriptionsInput,
    @Ctx() context: KommunContext,
  ) {
    return answerGroupChange(await endSubscriptionsOf(input.busGroupId, context), context);
  }
}

async function ownSubscriptions(context: KommunContext): Promise<CalendarSubscriptions> {
  const items = await findSubscriptions(context);
  const viewerCanSubscribe = items.length < mostSubscriptions;
  return { items: items as unknown as CalendarSubscription[], most: mostSubscriptions, viewerCanSubscribe };
}

async function changed(isDone: boolean, context: KommunContext) {
  if (!isDone) return changeRefused();
  return Object.assign(new CalendarSubscriptionsChanged(), {
    subscriptions: await ownSubscriptions(context),
  });
}
