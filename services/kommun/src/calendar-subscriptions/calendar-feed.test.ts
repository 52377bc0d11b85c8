import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenChanges } from '../../../../dev/src/identity/token-maker.js';
import { harmIn } from '../../../../dev/src/testing/harmless.js';
import { hostileTexts, hostileValues } from '../../../../dev/src/testing/hostile-values.js';
import { openStream } from '../../../../dev/src/testing/live-stream.js';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { aCalendar, aMeetingToCome } from '../../test/calendar-subscriptions.js';
import { startKommun } from '../../test/kommun.js';
import { type OrganisedGroup, organisedGroup } from '../../test/organised-group.js';
import { day } from '../../test/world.js';
import { newSecret } from './calendar-secret.js';

const machine = { sub: 'samsyn-exports-calendar', name: 'Kalendrar', units: [], roles: ['CALENDAR'] };
const feed = `query ($secret: String!) { calendarFeed(secret: $secret) {
  busGroupId groupName until meetings { id version changedAt day startsAt endsAt place levelKind standing } } }`;

describe('the machine that fetches calendars', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let group: OrganisedGroup;
  let meetingId: string;
  beforeAll(async () => {
    kommun = await startKommun();
    group = await organisedGroup(kommun.world);
    meetingId = await aMeetingToCome(kommun.world, group, 10, { link: 'https://mote.example/hemlig' });
  });
  afterAll(() => kommun.stop());
  beforeEach(() => kommun.world.sql('delete from calendar_subscription'));

  const askAs = async (claims: TokenChanges, query: string, variables: object = {}) =>
    kommun.send(
      { authorization: `Bearer ${await testToken('socialtjanst.farsta', claims)}` },
      { query, variables },
    );
  const ask = (query: string, variables: object = {}) => askAs(machine, query, variables);
  const fetched = async (secret: string) => (await ask(feed, { secret })).data.calendarFeed;

  it('is given a group’s meetings of a year back and two ahead, when and where, for a secret that holds', async () => {
    const answer = await fetched(await aCalendar(kommun.world, group.busGroupId, { ends_on: day(5) }));
    expect(answer).toMatchObject({ busGroupId: 'bus-farsta', groupName: 'Farsta BUS', until: day(5) });
    expect(answer.meetings).toMatchObject([
      {
        ...{ id: meetingId, version: 1, day: day(10), startsAt: '13:00', endsAt: '15:00' },
        ...{ place: 'Stadsdelshuset', levelKind: 'STEERING', standing: 'PLANNED' },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('mote.example');
  });

  it('is told what was called off and what was moved, each change with a higher version', async () => {
    const secret = await aCalendar(kommun.world, group.busGroupId);
    const other = await aMeetingToCome(kommun.world, group, 20);
    const row = { bus_group_id: 'bus-farsta', recorded_by: 'x', recorded_as: 'x', meeting_id: other };
    const outcome = { ...row, id: crypto.randomUUID(), outcome: 'CANCELLED', on_day: day(0) };
    await kommun.world.insert('bus_meeting_outcome', outcome);
    await kommun.world.sql('update bus_meeting set version = 2 where id = $1', [other]);
    const { meetings } = await fetched(secret);
    expect(meetings[1]).toMatchObject({ id: other, standing: 'CANCELLED', version: 2 });
    await kommun.world.sql('update bus_meeting_schedule set ended_at = now() where meeting_id = $1', [other]);
    expect((await fetched(secret)).meetings).toHaveLength(1);
  });

  it('is told nothing of the individual forum, where one child is talked about', async () => {
    const ofIndividual = { busGroupId: 'bus-farsta', levelId: group.closedLevelId };
    const id = await aMeetingToCome(kommun.world, ofIndividual, 12, { place: 'Hemma hos familjen' });
    const answer = await fetched(await aCalendar(kommun.world, group.busGroupId));
    expect(JSON.stringify(answer)).not.toContain(id);
    expect(JSON.stringify(answer)).not.toContain('familjen');
  });

  it('leaves the day behind on which a program last fetched it', async () => {
    const secret = await aCalendar(kommun.world, group.busGroupId, { last_fetched_on: null });
    const answers = await Promise.all([fetched(secret), fetched(secret), fetched(secret)]);
    for (const answer of answers) expect(answer.busGroupId).toBe('bus-farsta');
    const { rows } = await kommun.world.sql('select last_fetched_on::text as day from calendar_subscription');
    expect(rows).toEqual([{ day: day(0) }]);
  });

  it('is answered alike, byte by byte and at a beat, for what has ended, was ended, never was, or is no secret', async () => {
    const lapsed = await aCalendar(kommun.world, group.busGroupId, { ends_on: day(-1) });
    const ended = await aCalendar(kommun.world, group.busGroupId, { place: 2 });
    await kommun.world.sql('delete from calendar_subscription where place = 2');
    const texts = new Set<string>();
    for (const secret of [lapsed, ended, newSecret(), '', 'x', "' or '1'='1"])
      texts.add((await ask(feed, { secret })).text);
    expect([...texts]).toEqual([`${JSON.stringify({ data: { calendarFeed: null } })}\n`]);
  });

  it('is the only one that is given any: staff with the very secret get nothing', async () => {
    const secret = await aCalendar(kommun.world, group.busGroupId);
    const roles = [['STAFF'], ['MANAGER'], ['COORDINATOR'], ['SECRETARIAT'], ['IMPORTER'], []];
    for (const each of roles)
      expect(
        (await askAs({ sub: 'nagon-annan', roles: each }, feed, { secret })).data.calendarFeed,
      ).toBeNull();
  });

  it('may ask for nothing else, however it is asked for, and whatever else its token says', async () => {
    const secret = await aCalendar(kommun.world, group.busGroupId);
    const both = { secret };
    const everything = {
      ...machine,
      units: ['soc-farsta'],
      roles: ['MANAGER', 'STAFF', 'CALENDAR', 'SECRETARIAT'],
    };
    const asked = [
      '{ viewer { subject } }',
      '{ busGroups { id } }',
      '{ busGroup(id: "bus-farsta") { meetings { id } } }',
      '{ calendarSubscriptions { most } }',
      '{ __schema { types { name } } }',
      '{ _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Child", id: "x" }]) { __typename } }',
      'query ($secret: String!) { calendarFeed(secret: $secret) { busGroupId } viewer { subject } }',
      'query ($secret: String!) { calendarFeed(secret: $secret) { busGroupId } ...F } fragment F on Query { busGroups { id } }',
      'query ($secret: String!) { calendarFeed(secret: $secret) { busGroupId } calendarFeeds: viewer { subject } }',
      'mutation { endGroupsCalendarSubscriptions(input: { busGroupId: "bus-farsta" }) { __typename } }',
      'mutation { createCalendarSubscription(input: { busGroupId: "bus-farsta", idempotencyKey: "12345678" }) { __typename } }',
    ];
    for (const claims of [machine, everything])
      for (const query of asked) {
        const { data, errors } = await askAs(claims, query, query.includes('$secret') ? both : {});
        expect(data, query).toBeUndefined();
        expect(errors?.[0]?.extensions.code, query).toMatch(/^(FORBIDDEN|GRAPHQL_VALIDATION_FAILED)$/);
      }
    expect((await askAs(everything, feed, both)).data.calendarFeed.busGroupId).toBe('bus-farsta');
  });

  it('follows nothing either', async () => {
    const authorization = `Bearer ${await testToken('socialtjanst.farsta', machine)}`;
    const operation = { query: 'subscription { planChanged(id: "x") { kind } }', variables: {} };
    const stream = await openStream(kommun.url, { authorization }, operation);
    expect((await stream.next())?.data).toBeUndefined();
    stream.leave();
  });

  it('takes hostile secrets as data, and says nothing of how it is made', async () => {
    for (const secret of [...hostileTexts, ...hostileValues])
      expect(harmIn(await ask(feed, { secret }), secret)).toBeUndefined();
  });

  it('is asked of the database in as many statements, however many meetings there are', async () => {
    const secret = await aCalendar(kommun.world, group.busGroupId, { last_fetched_on: day(0) });
    const count = async () => {
      kommun.statements.take();
      await fetched(secret);
      return kommun.statements.take();
    };
    await count();
    const few = await count();
    for (let each = 0; each < 5; each += 1) await aMeetingToCome(kommun.world, group, 30 + each);
    expect(await count()).toBe(few);
    // Begin and who asks, the calendar, the group's name, commit.
    expect(few).toBeLessThanOrEqual(5);
  });
});

describe('what the database itself holds of calendar subscriptions', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let app: pg.Client;
  beforeAll(async () => {
    kommun = await startKommun();
    app = new pg.Client({ connectionString: kommun.appUrl });
    await app.connect();
    await aCalendar(kommun.world, 'bus-tyreso', { subject: 'jag' });
    await aCalendar(kommun.world, 'bus-tyreso', { subject: 'en-annan' });
  });
  afterAll(async () => {
    await app.end();
    await kommun.stop();
  });

  /** Runs a statement as the service does for a viewer, then undoes it; tells how many rows it met, or what stood in the way. */
  async function as(roles: string[], text: string, values: unknown[] = []): Promise<unknown> {
    await app.query('begin');
    try {
      await app.query(
        `select set_config('samsyn.subject', 'jag', true), set_config('samsyn.roles', $1, true)`,
        [JSON.stringify(roles)],
      );
      const { rows, rowCount } = await app.query(text, values);
      return rows[0] && 'feed' in rows[0] ? rows[0].feed : rowCount;
    } catch (cause) {
      return (cause as { code?: string }).code;
    } finally {
      await app.query('rollback');
    }
  }
  const refused = '42501';

  it('shows each the own alone, and the digest of a secret to nobody', async () => {
    for (const roles of [['STAFF'], ['MANAGER'], ['SECRETARIAT']])
      expect(await as(roles, 'select id from calendar_subscription')).toBe(1);
    for (const roles of [['CALENDAR'], ['IMPORTER'], []])
      expect(await as(roles, 'select id from calendar_subscription')).toBe(0);
    expect(await as(['STAFF'], 'select secret_hash from calendar_subscription')).toBe(refused);
    expect(await as(['STAFF'], 'delete from calendar_subscription')).toBe(1);
  });

  it('lets nobody make one for somebody else, lengthen one beyond a year, or move its secret', async () => {
    const insert = `insert into calendar_subscription (id, secret_hash, bus_group_id, subject, place, ends_on)
      values (gen_random_uuid(), sha256('x'), 'bus-tyreso', $1, 5, current_date + $2::int)`;
    expect(await as(['STAFF'], insert, ['jag', 300])).toBe(1);
    expect(await as(['STAFF'], insert, ['en-annan', 300])).toBe(refused);
    expect(await as(['STAFF'], insert, ['jag', 400])).toBe(refused);
    expect(await as(['CALENDAR'], insert, ['jag', 300])).toBe(refused);
    expect(await as(['STAFF'], `update calendar_subscription set secret_hash = sha256('y')`)).toBe(refused);
    expect(await as(['STAFF'], 'update calendar_subscription set ends_on = current_date + 400')).toBe(
      refused,
    );
  });

  it('opens the calendar to its machine alone, which reads no meeting in any other way', async () => {
    const { rows } = await kommun.world.sql('select secret_hash from calendar_subscription limit 1');
    const look = 'select calendar_feed($1) as feed';
    expect(await as(['CALENDAR'], look, [rows[0].secret_hash])).toMatchObject({ busGroupId: 'bus-tyreso' });
    for (const roles of [['STAFF'], ['MANAGER', 'CALENDAR'], ['SECRETARIAT'], []])
      expect(await as(roles, look, [rows[0].secret_hash])).toBeNull();
    for (const table of [
      'bus_meeting',
      'bus_meeting_schedule',
      'bus_minutes',
      'bus_attendance',
      'plan',
      'child',
    ])
      expect(await as(['CALENDAR'], `select * from ${table}`), table).toBe(0);
  });

  it('counts and ends for whoever leads a unit alone', async () => {
    const counts = `select * from calendar_subscription_counts('{bus-tyreso}')`;
    const end = `select end_calendar_subscriptions('bus-tyreso')`;
    for (const roles of [['MANAGER'], ['COORDINATOR']]) {
      expect(await as(roles, counts)).toBe(1);
      expect(await as(roles, end)).toBe(1);
    }
    for (const roles of [['STAFF'], ['CALENDAR'], ['MANAGER', 'SECRETARIAT'], []]) {
      expect(await as(roles, counts)).toBe(0);
      expect(await as(roles, end)).toBe(refused);
    }
  });
});
