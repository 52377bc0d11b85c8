import pg from 'pg';
import { surveyRows } from '../surveys/survey-rows.js';
import { documentTables } from './documents.js';
import { holdingRows, holdingsOfTheCounty } from './holdings.js';
import { chairRows, convenerRows, levelRows } from './levels.js';
import { meetingsOfTheCounty, meetingsToSeed } from './meeting-days.js';
import { meetingRows } from './meetings.js';
import { mandateRows, rosterRows, seatsOfTheCounty, seatsToSeed } from './seats.js';

type Rows = readonly object[];

/**
 * Puts the local groups as the documents tell them into both databases: levels, seats, conveners, chair. Who sits there is
 * made up and says so. What was recorded of the groups before is gone.
 *
 * @param addresses with the roles that own the tables
 * @param today ISO: the day that what is made up is placed around
 * @param isCounty every group of today is at work, and not only those that the demo shows
 */
export async function loadLocalGroups(
  addresses: { kommunUrl: string; regionUrl: string },
  today: string,
  isCounty: boolean,
): Promise<void> {
  const seats = isCounty ? seatsOfTheCounty(today) : seatsToSeed;
  const meetings = isCounty ? meetingsOfTheCounty(today, seats) : meetingsToSeed(today);
  const seatTables = (owner: 'kommun' | 'region'): [string, Rows][] => [
    ['bus_seat', seats.filter((seat) => seat.owner === owner).map(({ row }) => row)],
    ['bus_seat_mandate', mandateRows(owner)],
    ['bus_seat_holding', isCounty ? holdingsOfTheCounty(owner, seats, today) : holdingRows(owner)],
    ['bus_roster', rosterRows(owner, seats)],
  ];
  await Promise.all([
    replaceRows(addresses.kommunUrl, [
      ['bus_level', levelRows(seats)],
      ...seatTables('kommun'),
      ['bus_convener', convenerRows()],
      ['bus_chair', chairRows(seats)],
      ['bus_group_name', []],
      ...Object.entries(meetingRows(meetings)),
      ...documentTables(today, seats),
    ]),
    replaceRows(addresses.regionUrl, [...seatTables('region'), ...surveyRows(today, seats)]),
  ]);
}

/** Empties tables and fills them anew, in one transaction, as the role that owns them. */
export async function replaceRows(url: string, tables: readonly (readonly [string, Rows])[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`truncate ${tables.map(([table]) => table).join(', ')}`);
    for (const [table, rows] of tables) {
      await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
