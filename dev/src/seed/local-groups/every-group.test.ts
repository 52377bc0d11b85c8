import { busGroupsOn } from '@samsyn/reference/bus-groups';
import { describe, expect, it } from 'vitest';
import { documentTables } from './documents.js';
import { holdingsOfTheCounty } from './holdings.js';
import { chairRows, levelRows } from './levels.js';
import { meetingsOfTheCounty } from './meeting-days.js';
import { meetingRows } from './meetings.js';
import { rosterRows, seatsOfTheCounty } from './seats.js';

const today = '2026-11-27';
const seats = seatsOfTheCounty(today);
const meetings = meetingRows(meetingsOfTheCounty(today, seats));
const documents = Object.fromEntries(documentTables(today, seats));
const groupsIn = (rows: readonly object[] = []) =>
  new Set(rows.map((row) => String((row as Record<string, unknown>).bus_group_id)));

describe('a county at work', () => {
  it('has seats, meetings, decisions and action plans in every group of today', () => {
    const groups = busGroupsOn(today).map(({ id }) => id as string);
    for (const rows of [seats.map(({ row }) => row), meetings.bus_meeting])
      expect([...groupsIn(rows)]).toEqual(expect.arrayContaining(groups));
    const working = groups.filter((group) => group !== 'bus-solna');
    for (const rows of [meetings.bus_attendance, meetings.bus_decision])
      expect([...groupsIn(rows)]).toEqual(expect.arrayContaining(working));
    expect(groupsIn(documents.bus_activity).size).toBeGreaterThan(25);
    expect(meetings.bus_meeting?.length).toBeGreaterThan(1_000);
  });

  it('gives each row a key of its own, and says of each that the demo made it up', () => {
    const owners = ['kommun', 'region'] as const;
    const entered = [
      ...Object.values(meetings).flat(),
      ...levelRows(seats),
      ...chairRows(seats),
      ...seats.map(({ row }) => row),
      ...owners.flatMap((owner) => [
        ...rosterRows(owner, seats),
        ...holdingsOfTheCounty(owner, seats, today),
      ]),
    ];
    expect(new Set(entered.map(({ id }) => id)).size).toBe(entered.length);
    const known = new Set(busGroupsOn(today).map(({ id }) => id as string));
    const documented = Object.values(documents).flat() as Record<string, unknown>[];
    expect(new Set(documented.map(({ id }) => id)).size).toBe(documented.length);
    const madeUp = [...entered, ...documented].filter(({ source }) =>
      String(source).includes('ett län där alla'),
    );
    expect(madeUp.length).toBeGreaterThan(1_000);
    for (const row of madeUp) expect([row.demo, known.has(String(row.bus_group_id))]).toEqual([true, true]);
  });
});
