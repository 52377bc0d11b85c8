import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed, MeetingInFeed } from '../src/calendar/feed-document.js';
import { FetchLimits } from '../src/calendar/fetch-limits.js';
import { readExportsConfig } from '../src/config.js';
import { calendarSecret, type Exports, startExports } from './service.js';

const newSecret = () => randomBytes(32).toString('base64url');
const meeting = (more: Partial<MeetingInFeed> = {}): MeetingInFeed => ({
  ...{ id: '6f1c2f6a-6a51-8f3e-8c27-0d3f3d7f2b11', version: 3, changedAt: '2026-11-20T09:00:00.000Z' },
  ...{ day: '2026-12-10', startsAt: '13:00', endsAt: '15:00', place: 'Kommunhuset' },
  ...{ standing: 'NOTICED', levelKind: 'STEERING' },
  ...more,
});
const feed = (more: Partial<Feed> = {}): Feed => ({
  ...{ busGroupId: 'bus-tyreso', groupName: 'Tyresö', until: '2027-11-27', meetings: [meeting()] },
  ...more,
});

/** The file as another program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, meetings: events.slice(0, -1), reminder: events.at(-1) };
}

describe('the secret address of a subscribed calendar', () => {
  let service: Exports;
  beforeAll(async () => {
    service = await startExports({ CALENDAR_STRANGERS_PER_MINUTE: '100000' });
  });
  afterAll(() => service.close());
  beforeEach(() => answer(feed()));
  const answer = (calendarFeed: Feed | null, more: object = {}) =>
    service.answer({ data: { calendarFeed } as never, ...more });
  const get = (secret: string, headers: Record<string, string> = {}, method = 'GET') =>
    service.get(`/calendars/${secret}.ics`, headers, { method });

  it('gives when, where, which group and level, and the page that says more to whoever signs in', async () => {
    const reply = await get(newSecret());
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const { meetings } = read(await reply.text());
    const [event] = meetings;
    expect(event?.uid).toBe('6f1c2f6a-6a51-8f3e-8c27-0d3f3d7f2b11@samsyn');
    expect(event?.sequence).toBe(2);
    expect(event?.summary).toBe('BUS Tyresö, styrgrupp');
    expect(event?.location).toBe('Kommunhuset');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-10T12:00:00.000Z');
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      `https://dashboard.example/bus-grupper/bus-tyreso/moten/${meeting().id}`,
    );
  });

  it('says of a meeting that was called off that it is, under the same UID and with a higher SEQUENCE', async () => {
    const secret = newSecret();
    const [before] = read(await (await get(secret)).text()).meetings;
    answer(feed({ meetings: [meeting({ standing: 'CANCELLED', version: 4 })] }));
    const [after] = read(await (await get(secret)).text()).meetings;
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('asks the graph for nothing of what is talked about, who comes, or where one dials in', async () => {
    await get(newSecret());
    expect(service.asked[0]?.body.query).not.toMatch(
      /agenda|title|proposal|minutes|decision|attendance|seat|link|reason|contact/i,
    );
  });

  it('says how often to fetch it, until when it holds, and reminds of that two weeks ahead', async () => {
    const { calendar, reminder } = read(await (await get(newSecret())).text());
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT4H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')?.toString()).toBe('PT4H');
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('2027-11-27');
    expect(reminder?.startDate.toString()).toBe('2027-11-13');
    expect(reminder?.summary).toBe('BUS Tyresö: förnya din kalenderprenumeration');
  });

  it('asks with this service’s own token, once fetched for many, and with the secret in a variable alone', async () => {
    const asked = service.proved.length;
    const secret = newSecret();
    for (let each = 0; each < 3; each += 1) await get(secret);
    expect(service.proved.length - asked).toBeLessThanOrEqual(1);
    const proof = Buffer.from(service.proved.at(-1)?.split(' ')[1] ?? '', 'base64').toString();
    expect(proof).toBe(`calendars:${calendarSecret}`);
    const [question] = service.asked;
    expect(question?.headers.authorization).toMatch(/^Bearer own\.token\.\d+$/);
    expect(question?.body.variables).toEqual({ secret });
    expect(question?.body.query).not.toContain(secret);
    expect(JSON.stringify(question?.headers)).not.toContain(secret);
  });

  it('sends no caller’s token on, and looks at none', async () => {
    await get(newSecret(), { authorization: 'Bearer callers.own.token' });
    expect(service.asked[0]?.headers.authorization).toMatch(/^Bearer own\.token/);
  });

  it('asks for a new token when the graph takes the old one no longer, and is sorry when it takes none', async () => {
    const before = service.proved.length;
    answer(null, { status: 401 });
    expect((await get(newSecret())).status).toBe(503);
    expect(service.proved.length).toBe(before + 1);
    expect(service.asked).toHaveLength(2);
  });

  it('is its holder’s alone: kept by no one on the way, found by no search, named to no page', async () => {
    const { headers } = await get(newSecret());
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-disposition')).toBe('attachment; filename="bus-bus-tyreso.ics"');
  });

  it('is the same byte by byte while nothing has changed, and is not sent again to whoever has it', async () => {
    const secret = newSecret();
    const first = await get(secret);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(secret);
    expect(await again.text()).toBe(await first.text());
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const reply = await get(secret, { 'if-none-match': known });
      expect(reply.status, known).toBe(304);
      expect(await reply.text()).toBe('');
      expect(reply.headers.get('etag')).toBe(etag);
    }
    answer(feed({ meetings: [meeting({ version: 4, startsAt: '14:00' })] }));
    const changed = await get(secret, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('answers HEAD as it answers GET, without the file', async () => {
    const [secret, whole] = [newSecret(), await get(newSecret())];
    const head = await get(secret, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
    expect(await head.text()).toBe('');
    answer(null);
    expect((await get(newSecret(), {}, 'HEAD')).status).toBe(404);
  });

  it('that never was, has ended, or is no address at all is answered alike, byte by byte', async () => {
    answer(null);
    const replies = [];
    for (const path of [
      newSecret(),
      newSecret(),
      'x',
      'x'.repeat(150),
      '%2e%2e%2f',
      '..%00',
      `${newSecret()}x`,
    ])
      replies.push(await get(path));
    const texts = await Promise.all(replies.map((reply) => reply.text()));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(texts).size).toBe(1);
    for (const { headers } of replies) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gives no empty calendar while the municipality or sign-in is away, but says when to come again', async () => {
    answer(null, { errors: [{ path: ['calendarFeed'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }] });
    const away = await get(newSecret());
    expect(away.status).toBe(503);
    expect(away.headers.get('retry-after')).toBe('120');
    const other = await startExports();
    other.answer({ data: { calendarFeed: feed() } as never, signInAway: true });
    expect((await other.get(`/calendars/${newSecret()}.ics`)).status).toBe(503);
    expect(other.asked).toHaveLength(0);
    await other.close();
  });

  it('holds whatever stands in names and places, without anything more than was put in', async () => {
    const place = 'Rum 1\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://ond.example\u202e;,\\';
    answer(feed({ meetings: [meeting({ place })], groupName: 'A\r\nX-EVIL:1' }));
    const { calendar, meetings } = read(await (await get(newSecret())).text());
    expect(meetings).toHaveLength(1);
    expect(calendar.getFirstPropertyValue('x-evil')).toBeNull();
    expect(meetings[0]?.component.getAllSubcomponents('valarm')).toHaveLength(0);
    expect(meetings[0]?.location).not.toContain('\u202e');
  });
});

describe('guessing at secret addresses', () => {
  it('is slowed down for all who guess, and takes no turn from a calendar that is there', async () => {
    const service = await startExports({
      CALENDAR_STRANGERS_PER_MINUTE: '5',
      CALENDAR_FETCHES_PER_HOUR: '3',
    });
    const secret = newSecret();
    const get = (each: string) => service.get(`/calendars/${each}.ics`, {});
    service.answer({ data: { calendarFeed: feed() } as never });
    expect((await get(secret)).status).toBe(200);
    service.answer({ data: { calendarFeed: null } as never });
    const statuses = [];
    for (let each = 0; each < 6; each += 1) statuses.push((await get(newSecret())).status);
    expect(statuses).toEqual([404, 404, 404, 404, 429, 429]);
    expect(service.asked).toHaveLength(4);
    service.answer({ data: { calendarFeed: feed() } as never });
    expect([(await get(secret)).status, (await get(secret)).status]).toEqual([200, 200]);
    const tooOften = await get(secret);
    expect(tooOften.status).toBe(429);
    expect(Number(tooOften.headers.get('retry-after'))).toBeGreaterThan(3_000);
    await service.close();
  });

  it('is counted anew when the time has gone, and of what has ended as of a stranger', () => {
    const limits = new FetchLimits({ perHour: 2, strangersPerMinute: 2 });
    const [known, other] = [newSecret(), newSecret()];
    limits.found(known, 0);
    expect([limits.take(known, 1), limits.take(known, 2)]).toEqual([null, 3600]);
    expect(limits.take(known, 3_600_001)).toBeNull();
    expect([1, 2, 3].map((at) => limits.take(other, at * 1_000))).toEqual([null, null, 57]);
    expect(limits.take(other, 62_000)).toBeNull();
    limits.lost(known);
    limits.take(other, 63_000);
    expect(limits.take(known, 64_000)).toBeGreaterThan(0);
  });
});

describe('what is logged of secret addresses', () => {
  it('is the pattern of the address, never the secret, whatever comes of it', async () => {
    const { text, secrets } = await logged();
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of [...secrets, calendarSecret]) expect(text).not.toContain(secret);
    for (const line of ['/calendars/:file', '"status":200', '"status":404', '"status":429'])
      expect(text).toContain(line);
  }, 90_000);

  /** A process of its own, whose whole output is read: pino writes past what a test could listen to. */
  async function logged() {
    const { spawn } = await import('node:child_process');
    let data: unknown = { calendarFeed: feed() };
    const graph = createServer((request, response) => {
      const issuer = `http://${request.headers.host}`;
      if (request.url?.includes('well-known'))
        return response.end(JSON.stringify({ issuer, token_endpoint: `${issuer}/token` }));
      if (request.url === '/token')
        return response.end(JSON.stringify({ access_token: 'a.b.c', expires_in: 900 }));
      if (data === 'broken') return response.writeHead(500).end('no');
      response.end(JSON.stringify({ data }));
    });
    await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: new URL('..', import.meta.url),
      env: {
        ...{
          PATH: process.env.PATH,
          HOST: '127.0.0.1',
          PORT: '0',
          LOG_LEVEL: 'debug',
          GRAPH_URL: `${issuer}/graphql`,
        },
        ...{
          OIDC_ISSUER: issuer,
          DASHBOARD_URL: 'https://dashboard.example',
          CALENDAR_CLIENT_ID: 'calendars',
        },
        ...{ CALENDAR_CLIENT_SECRET: calendarSecret, CALENDAR_FETCHES_PER_HOUR: '2' },
      },
    });
    const stdout = { text: '', secrets: [] as string[] };
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        stdout.text += String(chunk);
      });
    await vi.waitFor(() => expect(stdout.text).toMatch(/http:\/\/127\.0\.0\.1:\d+/), { timeout: 60_000 });
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout.text)?.[0];
    const get = async (path: string, secret: string, method = 'GET') => {
      stdout.secrets.push(secret);
      await fetch(`${url}${path}`, { method });
    };
    const [known, dead] = [newSecret(), newSecret()];
    for (let each = 0; each < 4; each += 1) await get(`/calendars/${known}.ics`, known);
    for (const method of ['POST', 'HEAD', 'DELETE', 'OPTIONS']) {
      const secret = newSecret();
      await get(`/calendars/${secret}.ics?key=${secret}`, secret, method);
    }
    data = { calendarFeed: null };
    await get(`/calendars/${dead}.ics`, dead);
    await get(`/calendars/${dead}.ics/%ff${dead}`, dead);
    const malformed = `${newSecret()}${randomUUID()}`;
    await get(`/calendars/${malformed}`, malformed);
    data = 'broken';
    const unlucky = newSecret();
    await get(`/calendars/${unlucky}.ics`, unlucky);
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill();
    await new Promise((resolve) => child.once('exit', resolve));
    graph.closeAllConnections();
    await new Promise((resolve) => graph.close(resolve));
    return stdout;
  }
});

describe('what the exports service is started with for calendars', () => {
  const whole = {
    ...{ PORT: '0', GRAPH_URL: 'http://x/graphql', OIDC_ISSUER: 'http://x', DASHBOARD_URL: 'http://x' },
    ...{ CALENDAR_CLIENT_ID: 'calendars', CALENDAR_CLIENT_SECRET: calendarSecret },
  };

  it('is looked at before it listens, all at once, and repeats no secret', () => {
    expect(readExportsConfig(whole).calendarLimits).toEqual({ perHour: 60, strangersPerMinute: 120 });
    const faults = () =>
      readExportsConfig({
        ...whole,
        ...{ CALENDAR_CLIENT_ID: 'a b', CALENDAR_CLIENT_SECRET: 'kort-hemlighet', DASHBOARD_URL: 'x' },
        ...{ OIDC_ISSUER: '', CALENDAR_FETCHES_PER_HOUR: 'ofta' },
      });
    expect(faults).toThrow(/5 faults/);
    expect(faults).toThrow(
      /CALENDAR_CLIENT_SECRET is not valid: expected a secret|CALENDAR_CLIENT_SECRET is not valid/,
    );
    expect(faults).not.toThrow(/kort-hemlighet/);
  });
});
