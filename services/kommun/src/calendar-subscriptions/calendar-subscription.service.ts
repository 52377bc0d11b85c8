import { isStaff } from '@samsyn/collaboration/group-permissions';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { today } from '@samsyn/disclosure/active';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { CreateCalendarSubscriptionInput } from './calendar.inputs.js';
import { hashOfSecret, newSecret } from './calendar-secret.js';
import { mostSubscriptions } from './calendar-security.js';

/** A subscription of the viewer's, as it is kept but for its secret. */
export interface SubscriptionRow {
  readonly id: string;
  readonly busGroupId: string;
  readonly createdAt: Date;
  readonly until: string;
  readonly lastFetchedOn: string | null;
}

/** Twelve months from today. */
const ending = `(${today} + interval '12 months')::date`;

/** The viewer's own that last, the oldest first. */
export function findSubscriptions({ transaction, viewer }: KommunContext): Promise<SubscriptionRow[]> {
  return transaction.run((manager) =>
    manager.query(
      `select id, bus_group_id as "busGroupId", created_at as "createdAt", ends_on::text as until, last_fetched_on::text as "lastFetchedOn"
         from calendar_subscription where subject = $1 and ends_on >= ${today} order by created_at, id`,
      [viewer.subject],
    ),
  );
}

/** Makes a subscription, and its secret, which is told once and kept nowhere. */
export async function createSubscription(
  input: CreateCalendarSubscriptionInput,
  context: KommunContext,
): Promise<{ readonly outcome: GroupChangeOutcome; readonly secret: string | null }> {
  const { viewer, transaction, groups } = context;
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  const id = keyOfChange('calendar-subscription', busGroupId, viewer, input.idempotencyKey);
  const group = (await groups.ever()).get(busGroupId);
  if (!isStaff(viewer) || !group) return { outcome: null, secret: null };
  const own = await findSubscriptions(context);
  if (own.some((each) => each.id === id)) return { outcome: { id }, secret: null };
  const problems = new InputProblems();
  if (!boundsHold(group, swedishToday())) problems.add('busGroupId', Code.NOT_IN_THIS_STATE);
  if (own.length >= mostSubscriptions) problems.add('busGroupId', Code.NOT_READY);
  if (problems.found.length > 0) return { outcome: { problems: problems.found }, secret: null };
  const secret = newSecret();
  await transaction.run(async (manager) => {
    await manager.query(`delete from calendar_subscription where subject = $1 and ends_on < ${today}`, [
      viewer.subject,
    ]);
    await manager.query(
      `insert into calendar_subscription (id, secret_hash, bus_group_id, subject, place, ends_on)
       select $1, $2, $3, $4::text, min(p), ${ending} from generate_series(1, ${mostSubscriptions}) p
        where not exists (select 1 from calendar_subscription s where s.subject = $4::text and s.place = p)`,
      [id, hashOfSecret(secret), busGroupId, viewer.subject],
    );
  });
  return { outcome: { id }, secret };
}

/** Lets one of the viewer's own last for twelve months from today. */
export function renewSubscription(key: string, context: KommunContext): Promise<boolean> {
  return changeOwn(
    `update calendar_subscription set ends_on = ${ending} where id = $1 and subject = $2 and ends_on >= ${today} returning id`,
    key,
    context,
  );
}

/** Ends one of the viewer's own: nothing of it is kept. */
export function endSubscription(key: string, context: KommunContext): Promise<boolean> {
  return changeOwn(
    'delete from calendar_subscription where id = $1 and subject = $2 returning id',
    key,
    context,
  );
}

async function changeOwn(
  statement: string,
  key: string,
  { transaction, viewer }: KommunContext,
): Promise<boolean> {
  const id = readRecordId(key, 'input.subscriptionId');
  const [changed]: [{ id: string }[], number] = await transaction.run((manager) =>
    manager.query(statement, [id, viewer.subject]),
  );
  return changed.length > 0;
}

/** Ends all of a group's, whoever has them. */
export async function endSubscriptionsOf(key: string, context: KommunContext): Promise<GroupChangeOutcome> {
  const id = readSlug(key, 'input.busGroupId');
  if (!(await context.groups.ever()).has(id)) return null;
  if (!(await mayChange('END_CALENDARS', id, null, context))) return null;
  await context.transaction.run((manager) => manager.query('select end_calendar_subscriptions($1)', [id]));
  context.calendarCounts.clear(id);
  return { id };
}
