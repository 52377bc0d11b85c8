import { GROUP_CHANGE, MAY_GROUP, STAFF } from '@samsyn/collaboration/collaboration.permissions';
import { all, INHERITED, type Permissions, type Policy } from '@samsyn/disclosure/permissions/policy';

/** Makes, renews or ends a subscription of the viewer’s own. */
const OWN_CALENDAR: Policy = { kind: 'OWN_CALENDAR', who: 'staff and the secretariat, of their own' };

/** The one thing that a calendar’s machine may ask for. */
const FEED: Policy = { kind: 'FEED', who: 'the machine that fetches calendars, for a secret that holds' };

const LEADER: Policy = {
  kind: 'READ',
  who: 'who leads or coordinates a unit of the owner’s in the group',
  allows: ({ leadsGroup }) => leadsGroup === true,
};

/** Who gets what of calendar subscriptions, and of the calendars. */
export const calendarPermissions = {
  Query: { calendarSubscriptions: STAFF, calendarFeed: FEED },
  BusGroup: {
    calendarSubscriptionCount: LEADER,
    viewerCanEndCalendarSubscriptions: MAY_GROUP('END_CALENDARS'),
  },
  Mutation: {
    ...all(
      OWN_CALENDAR,
      'createCalendarSubscription',
      'renewCalendarSubscription',
      'endCalendarSubscription',
    ),
    endGroupsCalendarSubscriptions: GROUP_CHANGE('END_CALENDARS'),
  },
  CalendarSubscription: all(INHERITED, 'id', 'busGroup', 'createdAt', 'until', 'lastFetchedOn'),
  CalendarSubscriptions: all(INHERITED, 'items', 'most', 'viewerCanSubscribe'),
  CalendarSubscriptionMade: all(INHERITED, 'secret', 'subscription', 'subscriptions'),
  CalendarSubscriptionsChanged: all(INHERITED, 'subscriptions'),
  CalendarFeed: all(FEED, 'busGroupId', 'groupName', 'until', 'meetings'),
  CalendarFeedMeeting: {
    ...all(FEED, 'id', 'version', 'changedAt', 'day', 'startsAt', 'endsAt', 'place', 'levelKind', 'standing'),
  },
} satisfies Permissions;

/** All that a calendar’s machine may ask for. */
export const askedByCalendars: readonly string[] = [
  'Query.calendarFeed',
  ...(['CalendarFeed', 'CalendarFeedMeeting'] as const).flatMap((type) =>
    Object.keys(calendarPermissions[type]).map((field) => `${type}.${field}`),
  ),
];
