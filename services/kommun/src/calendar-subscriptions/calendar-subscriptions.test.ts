import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenChanges } from '../../../../dev/src/identity/token-maker.js';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { aCalendar } from '../../test/calendar-subscriptions.js';
import { startKommun } from '../../test/kommun.js';
import { day } from '../../test/world.js';

const refused = { __typename: 'ChangeRefused' };
const own = 'subscriptions { items { id busGroup { id name } until lastFetchedOn } most viewerCanSubscribe }';

/** What each mutation takes, and what is read of what came of it. */
const mutations = {
  createCalendarSubscription: [
    'CreateCalendarSubscriptionInput',
    `... on CalendarSubscriptionMade { secret subscription { id until } ${own} }`,
  ],
  renewCalendarSubscription: [
    'RenewCalendarSubscriptionInput',
    `... on CalendarSubscriptionsChanged { ${own} }`,
  ],
  endCalendarSubscription: ['EndCalendarSubscriptionInput', `... on CalendarSubscriptionsChanged { ${own} }`],
  endGroupsCalendarSubscriptions: [
    'EndGroupsCalendarSubscriptionsInput',
    '... on BusGroupChanged { busGroup { calendarSubscriptionCount } }',
  ],
} as const;

describe('a calendar subscription', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(() => kommun.world.sql('delete from calendar_subscription'));

  /** Reads and changes, as somebody. */
  const as = (claims: TokenChanges) => {
    const ask = async (query: string, variables: object = {}) =>
      kommun.send(
        { authorization: `Bearer ${await testToken('socialtjanst.tyreso', claims)}` },
        { query, variables },
      );
    return {
      ask,
      async change(mutation: keyof typeof mutations, input: object) {
        const [type, selection] = mutations[mutation];
        const { data, errors } = await ask(
          `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on InvalidInput { problems { field code } } ${selection} } }`,
          { input },
        );
        expect(errors).toBeUndefined();
        return data[mutation];
      },
      subscribe(busGroupId = 'bus-tyreso', idempotencyKey: string = randomUUID()) {
        return this.change('createCalendarSubscription', { busGroupId, idempotencyKey });
      },
      async read() {
        const { data } = await ask(`{ calendarSubscriptions { items { id } most viewerCanSubscribe } }`);
        return data.calendarSubscriptions;
      },
    };
  };
  const staff = as({ sub: 'handlaggare-1' });
  const leader = as(leaderOf('soc-tyreso'));

  it('is made by whoever is told of meetings, of any group, and lasts for twelve months', async () => {
    const made = await staff.subscribe('bus-norrtalje');
    expect(made.secret).toMatch(/^[\w-]{43}$/);
    const [year = '', ...rest] = day(0).split('-');
    const inAYear = [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
    expect(made.subscription.until).toBe(inAYear);
    expect(made.subscriptions).toMatchObject({ most: 10, viewerCanSubscribe: true });
    expect(made.subscriptions.items).toMatchObject([
      { busGroup: { id: 'bus-norrtalje', name: 'Norrtälje' }, lastFetchedOn: null },
    ]);
    for (const roles of [['SECRETARIAT'], ['COORDINATOR']])
      expect((await as({ sub: roles[0] ?? '', roles }).subscribe()).secret).toMatch(/^[\w-]{43}$/);
  });

  it('is not made by machines, or by whoever has no work here, or of what is no group', async () => {
    for (const roles of [[], ['IMPORTER']]) {
      const somebody = as({ sub: 'import:nagot', roles });
      expect(await somebody.subscribe()).toMatchObject(refused);
      expect(await somebody.read()).toBeNull();
    }
    expect(await staff.subscribe('bus-ingenstans')).toMatchObject(refused);
    await kommun.world.insert('area', {
      ...{ id: 'bus-upphord', kind: 'BUS_GROUP', name: 'Upphörd', municipality_codes: ['0138'] },
      ...{ to_on: '2021-01-01', composition_known: false, source: 'prov', demo: true },
    });
    expect(await staff.subscribe('bus-upphord')).toMatchObject({
      problems: [{ field: 'busGroupId', code: 'NOT_IN_THIS_STATE' }],
    });
  });

  it('keeps no more of its secret than a digest, which nobody is told', async () => {
    const { secret } = await staff.subscribe();
    const { rows } = await kommun.world.sql('select to_jsonb(s)::text as kept from calendar_subscription s');
    expect(rows).toHaveLength(1);
    expect(rows[0].kept).not.toContain(secret);
    expect(rows[0].kept).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('is made once when it is sent again, and then does not tell its secret a second time', async () => {
    const key = randomUUID();
    const first = await staff.subscribe('bus-tyreso', key);
    const again = await staff.subscribe('bus-tyreso', key);
    expect(again).toMatchObject({ secret: null, subscription: { id: first.subscription.id } });
    expect(again.subscriptions.items).toHaveLength(1);
  });

  it('is one of at most ten of a viewer’s own; one that has ended by itself takes no place', async () => {
    await aCalendar(kommun.world, 'bus-tyreso', { subject: 'handlaggare-1', place: 4, ends_on: day(-1) });
    const made = [];
    for (let each = 0; each < 10; each += 1) made.push(await staff.subscribe());
    expect(made.at(-1).subscriptions).toMatchObject({ viewerCanSubscribe: false });
    expect(await staff.subscribe()).toMatchObject({ problems: [{ field: 'busGroupId', code: 'NOT_READY' }] });
    await staff.change('endCalendarSubscription', { subscriptionId: made[3].subscription.id });
    expect((await staff.subscribe()).subscriptions.items).toHaveLength(10);
  });

  it('is not one too many either when two are made at the same moment', async () => {
    for (let place = 1; place < 10; place += 1)
      await aCalendar(kommun.world, 'bus-tyreso', { subject: 'handlaggare-1', place });
    const query = `mutation ($input: CreateCalendarSubscriptionInput!) { createCalendarSubscription(input: $input) { __typename } }`;
    await Promise.all(
      Array.from({ length: 6 }, () =>
        staff.ask(query, { input: { busGroupId: 'bus-tyreso', idempotencyKey: randomUUID() } }),
      ),
    );
    expect((await staff.read()).items).toHaveLength(10);
  });

  it('is renewed and ended by whoever has it, and is there for nobody else', async () => {
    await aCalendar(kommun.world, 'bus-tyreso', { subject: 'handlaggare-1', ends_on: day(3) });
    const [{ id: subscriptionId }] = (await staff.read()).items;
    for (const other of [as({ sub: 'handlaggare-2' }), leader]) {
      expect((await other.read()).items).toEqual([]);
      for (const change of ['renewCalendarSubscription', 'endCalendarSubscription'] as const)
        expect(await other.change(change, { subscriptionId })).toMatchObject(refused);
    }
    const renewed = await staff.change('renewCalendarSubscription', { subscriptionId });
    expect(renewed.subscriptions.items[0].until > day(360)).toBe(true);
    const ended = await staff.change('endCalendarSubscription', { subscriptionId });
    expect(ended.subscriptions.items).toEqual([]);
    expect(await staff.change('renewCalendarSubscription', { subscriptionId })).toMatchObject(refused);
  });

  it('that has ended by itself is not begun anew', async () => {
    const id = randomUUID();
    await aCalendar(kommun.world, 'bus-tyreso', { id, subject: 'handlaggare-1', ends_on: day(-1) });
    expect((await staff.read()).items).toEqual([]);
    expect(await staff.change('renewCalendarSubscription', { subscriptionId: id })).toMatchObject(refused);
  });

  it('is counted for whoever leads the group, who may end them all, and not told whose it is', async () => {
    await staff.subscribe();
    await as({ sub: 'handlaggare-2' }).subscribe();
    await staff.subscribe('bus-norrtalje');
    const asked = `{ busGroup(id: "bus-tyreso") { calendarSubscriptionCount viewerCanEndCalendarSubscriptions } }`;
    const count = async (somebody: typeof staff) => (await somebody.ask(asked)).data.busGroup;
    expect(await count(leader)).toEqual({
      calendarSubscriptionCount: 2,
      viewerCanEndCalendarSubscriptions: true,
    });
    const others = [staff, as(leaderOf('soc-farsta')), as({ sub: 'sekretariat', roles: ['SECRETARIAT'] })];
    for (const other of others) {
      expect(await count(other)).toEqual({
        calendarSubscriptionCount: null,
        viewerCanEndCalendarSubscriptions: false,
      });
      const ended = await other.change('endGroupsCalendarSubscriptions', { busGroupId: 'bus-tyreso' });
      expect(ended).toMatchObject(refused);
    }
    const ended = await leader.change('endGroupsCalendarSubscriptions', { busGroupId: 'bus-tyreso' });
    expect(ended.busGroup.calendarSubscriptionCount).toBe(0);
    // Those of other groups stay.
    expect((await staff.read()).items).toHaveLength(1);
  });

  it('costs as many statements to count of all groups as of one', async () => {
    const count = async (query: string) => {
      await kommun.ask('chef.farsta', query);
      kommun.statements.take();
      await kommun.ask('chef.farsta', query);
      return kommun.statements.take();
    };
    // All that the manager leads, and one that is nobody's to count for.
    const all = await count('{ busGroups(on: "2020-12-01") { calendarSubscriptionCount } }');
    expect(all).toBeLessThanOrEqual(
      (await count('{ busGroup(id: "bus-farsta", on: "2020-12-01") { calendarSubscriptionCount } }')) + 1,
    );
  });
});
