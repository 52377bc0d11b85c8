import pg from 'pg';
import { surveyRows } from '../surveys/survey-rows.js';
import { documentTables } from './documents.js';
import { holdingRows } from './holdings.js';
import { chairRows, convenerRows, levelRows } from './levels.js';
import { meetingRows } from './meetings.js';
import { mandateRows, rosterRows, seatsToSeed } from './seats.js';

type Rows = readonly object[];

/**
 * Puts the local groups as the documents tell them into both databases: levels, seats, conveners, chair. Who sits there is
 * made up and says so. What was recorded of the groups before is gone.
 *
 * @param addresses with the roles that own the tables
 * @param today ISO: the day that what is made up is placed around
 */
export async function loadLocalGroups(
  addresses: { kommunUrl: string; regionUrl: string },
  today: string,
): Promise<void> {
  const seatTables = (owner: 'kommun' | 'region'): [string, Rows][] => [
    ['bus_seat', seatsToSeed.filter((seat) => seat.owner === owner).map(({ row }) => row)],
    ['bus_seat_mandate', mandateRows(owner)],
    ['bus_seat_holding', holdingRows(owner)],
    ['bus_roster', rosterRows(owner)],
  ];
  await Promise.all([
    replaceRows(addresses.kommunUrl, [
      ['bus_level', levelRows()],
      ...seatTables('kommun'),
      ['bus_convener', convenerRows()],
      ['bus_chair', chairRows()],
      ['bus_group_name', []],
      ...Object.entries(meetingRows(today)),
      ...documentTables(today),
    ]),
    replaceRows(addresses.regionUrl, [...seatTables('region'), ...surveyRows(today)]),
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
