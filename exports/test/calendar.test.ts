import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toCalendar } from '../src/calendar/calendar.js';
import type { MeetingInCalendar } from '../src/calendar/meetings-document.js';
import { swedishMoment } from '../src/calendar/swedish-time.js';
import { type Exports, startExports, token } from './service.js';

const at = new Date('2026-11-27T10:00:00Z');
const meeting = (more: Partial<MeetingInCalendar> = {}): MeetingInCalendar => ({
  ...{ id: '6f1c2f6a-6a51-8f3e-8c27-0d3f3d7f2b11', version: 1, day: '2026-12-10' },
  ...{ startsAt: '13:00', endsAt: '15:00', place: 'Kommunhuset', link: null },
  ...{ standing: 'NOTICED', levelKind: 'STEERING', busGroup: { id: 'bus-tyreso', name: 'Tyresö' } },
  ...more,
});

/** The file as another program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

describe('a calendar of a group’s meetings', () => {
  it('is read by another program as it was meant: when, where, which group and level', () => {
    const { calendar, events } = read(toCalendar('BUS Tyresö', [meeting()], at));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Samsyn');
    const [event] = events;
    expect(event?.summary).toBe('BUS Tyresö, styrgrupp');
    expect(event?.location).toBe('Kommunhuset');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-10T12:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-10T14:00:00.000Z');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-27T10:00:00Z');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('keeps a meeting’s UID through every change, and counts the changes', () => {
    const [first] = read(toCalendar('x', [meeting()], at)).events;
    const changed = meeting({ version: 4, day: '2027-01-14', standing: 'CANCELLED' });
    const [then] = read(toCalendar('x', [changed], at)).events;
    expect(then?.uid).toBe(first?.uid);
    expect([first?.sequence, then?.sequence]).toEqual([0, 3]);
    expect(then?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('has a meeting that is not noticed as not yet certain, and one without a time on its day', () => {
    const [event] = read(toCalendar('x', [meeting({ standing: 'PLANNED', startsAt: null })], at)).events;
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-12-10');
  });

  it('has a name in which no line break begins anything more', () => {
    const { calendar } = read(toCalendar('BUS A\r\nX-EVIL:1', [meeting()], at));
    expect(calendar.getFirstPropertyValue('x-evil')).toBeNull();
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('BUS A X-EVIL:1');
  });

  it('goes by Swedish clocks, in summer and in winter', () => {
    expect(swedishMoment('2026-07-01', '13:00').toISOString()).toBe('2026-07-01T11:00:00.000Z');
    expect(swedishMoment('2026-12-01', '13:00').toISOString()).toBe('2026-12-01T12:00:00.000Z');
    expect(swedishMoment('2026-03-29', '12:00').toISOString()).toBe('2026-03-29T10:00:00.000Z');
    expect(swedishMoment('2026-10-25', '08:00').toISOString()).toBe('2026-10-25T07:00:00.000Z');
  });

  it('holds whatever stands in names and places, in lines of at most 75 bytes, and nothing more than was put in', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
      .map((each) => each.trim() || 'x');
    fc.assert(
      fc.property(text, text, (name, place) => {
        const file = toCalendar('x', [meeting({ place, busGroup: { id: 'bus-x', name } })], at);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { events } = read(file);
        expect(events).toHaveLength(1);
        expect(events[0]?.location).toBe(place);
        expect(events[0]?.summary).toBe(`BUS ${name}, styrgrupp`);
      }),
    );
  });
});

describe('the address of a calendar', () => {
  let service: Exports;
  const id = randomUUID();
  const paths = ['/bus-groups/bus-tyreso/meetings.ics', `/bus-meetings/${id}.ics`];
  beforeAll(async () => {
    service = await startExports();
  });
  afterAll(() => service.close());
  beforeEach(() =>
    answer({ busGroup: { name: 'Tyresö', meetings: [meeting()] }, groupMeeting: meeting({ id }) }),
  );
  const answer = (data: object, more: object = {}) => service.answer({ data: data as never, ...more });

  it('gives a file, of one question asked with the caller’s own token, that nobody on the way keeps', async () => {
    for (const path of paths) {
      service.asked.length = 0;
      const reply = await service.get(path);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toContain('text/calendar');
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="bus-[\w-]+\.ics"$/);
      expect(read(await reply.text()).events).toHaveLength(1);
      expect(service.asked).toHaveLength(1);
      expect(service.asked[0]?.headers.authorization).toBe(token);
    }
  });

  it('asks for nothing of what is talked about, or of who comes', async () => {
    for (const path of paths) {
      service.asked.length = 0;
      await service.get(path);
      expect(service.asked[0]?.body.query).not.toMatch(
        /agenda|title|proposal|minutes|decision|attendance|seat/i,
      );
    }
  });

  it('leads nowhere without a token, and for what is not there', async () => {
    for (const path of paths) expect((await service.get(path, {})).status).toBe(401);
    answer({ busGroup: null, groupMeeting: null });
    for (const path of [...paths, '/bus-meetings/x.ics', '/bus-meetings/x', '/bus-groups/X/meetings.ics'])
      expect((await service.get(path)).status).toBe(404);
  });

  it('says that the municipality could not be reached, and gives no empty calendar', async () => {
    const errors = [{ path: ['busGroup'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }];
    answer({ busGroup: null, groupMeeting: null }, { errors });
    for (const path of paths) expect((await service.get(path)).status).toBe(503);
  });
});
