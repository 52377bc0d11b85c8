import { randomUUID } from 'node:crypto';
import type { Column } from '../../../packages/disclosure/test/matrix/matrix.js';
import { hashOfSecret, newSecret } from '../src/calendar-subscriptions/calendar-secret.js';
import { day, type World } from './world.js';

/** A subscription to a group's calendar, of somebody's; told by its secret. */
export async function aCalendar(world: World, busGroupId: string, more: object = {}): Promise<string> {
  const secret = newSecret();
  await world.insert('calendar_subscription', {
    ...{ id: randomUUID(), secret_hash: hashOfSecret(secret), bus_group_id: busGroupId, subject: 'nagon' },
    ...{ place: 1, ends_on: day(30), last_fetched_on: day(-1), ...more },
  });
  return secret;
}

/** A meeting of a level, so many days from today; told by its key. */
export async function aMeetingToCome(
  world: World,
  { busGroupId, levelId }: { readonly busGroupId: string; readonly levelId: string },
  inDays: number,
  schedule: object = {},
): Promise<string> {
  const id = randomUUID();
  const row = { bus_group_id: busGroupId, recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' };
  await world.insert('bus_meeting', { ...row, id, level_id: levelId });
  await world.insert('bus_meeting_schedule', {
    ...{ ...row, id: randomUUID(), meeting_id: id, meets_on: day(inDays) },
    ...{ starts_at: '13:00', ends_at: '15:00', place: 'Stadsdelshuset', ...schedule },
  });
  return id;
}

/** A group with a level and a meeting to come, and the secret of a subscription to it. */
export async function aGroupToFetch(world: World, busGroupId: string): Promise<string> {
  const level = { id: randomUUID(), bus_group_id: busGroupId, kind: 'STEERING', from_on: day(-30) };
  await world.insert('bus_level', { ...level, recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' });
  await aMeetingToCome(world, { busGroupId, levelId: level.id }, 10);
  return aCalendar(world, busGroupId);
}

/** Two of a viewer's own, of a group that the viewer does not lead, one of them to be ended; and a secret of somebody else's. */
export async function subscribed(
  world: World,
  subject: string,
  secret: string,
): Promise<Column['arguments']> {
  const [kept, ended] = [randomUUID(), randomUUID()];
  for (const [place, id] of [kept, ended].entries())
    await aCalendar(world, 'bus-tyreso', { id, subject, place: place + 1 });
  const made = { busGroupId: 'bus-tyreso', idempotencyKey: randomUUID() };
  return {
    'Query.calendarFeed': { secret },
    'Mutation.createCalendarSubscription': { input: made },
    'Mutation.renewCalendarSubscription': { input: { subscriptionId: kept } },
    'Mutation.endCalendarSubscription': { input: { subscriptionId: ended } },
    'Mutation.endGroupsCalendarSubscriptions': { input: { busGroupId: 'bus-farsta' } },
  };
}
