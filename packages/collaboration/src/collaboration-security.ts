/** Columns that every such table has: from when until when, whence, who recorded it, and who ended it. */
const recorded = (
  subject: string,
) => `${subject} text not null, from_on date not null, to_on date, source text, demo boolean not null default false,
       content bytea, recorded_by text not null, recorded_as text not null, recorded_at timestamptz not null default clock_timestamp(),
       ended_by text, ended_at timestamptz, check (to_on >= from_on)`;

const leads = `(current_setting('samsyn.roles', true) like '%"MANAGER"%' or current_setting('samsyn.roles', true) like '%"COORDINATOR"%')
       and current_setting('samsyn.roles', true) not like '%"SECRETARIAT"%'`;
const isStaff = `current_setting('samsyn.roles', true) ~ '"(STAFF|MANAGER|COORDINATOR|SECRETARIAT)"'`;
const bySelf = `current_setting('samsyn.subject', true)`;

/** A table of what holds over time, and what one at a time holds: by these columns no two rows share a day. */
export interface TimedTable {
  readonly name: string;
  readonly columns: string;
  readonly onceBy?: readonly string[];
  /** It names people, in their posts: told to whoever works for one of the organisations; to no family, and no machine. */
  readonly namesPeople?: boolean;
  /** Columns that may change besides the last day. */
  readonly changes?: readonly string[];
  /** The column that says what its rows are about; a local group where it is not said. */
  readonly subject?: string;
}

/**
 * Tables of a local group's history. Rows are only added, by whom they are recorded by, who leads or coordinates a unit;
 * of what stands only the end is set, and nothing is taken away: what held on a day can be asked for ever after. The
 * database keeps two from holding at once what one holds. Which unit leads which group the service decides.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function timedTableStatements(owner: string, tables: readonly TimedTable[]): string[] {
  const app = `${owner}_app`;
  return tables.flatMap(
    ({ name, columns, onceBy, changes = [], namesPeople = false, subject = 'bus_group_id' }) => [
      `create table ${name} (id uuid primary key, ${columns ? `${columns}, ` : ''}${recorded(subject)}${onceBy ? `, ${exclusive(onceBy)}` : ''})`,
      `create index ${name}_of_group on ${name} (${subject})`,
      `alter table ${name} enable row level security`,
      `alter table ${name} force row level security`,
      `create policy keeper on ${name} to ${owner}_owner using (true) with check (true)`,
      `create policy reader on ${name} for select to ${app} using (${namesPeople ? isStaff : 'true'})`,
      `create policy recorder on ${name} for insert to ${app} with check (recorded_by = ${bySelf} and ended_by is null and ${leads})`,
      `create policy ender on ${name} for update to ${app} using (${leads}) with check (ended_by is null or ended_by = ${bySelf})`,
      `grant select, insert on ${name} to ${app}`,
      `grant update (${['to_on', 'ended_by', 'ended_at', ...changes].join(', ')}) on ${name} to ${app}`,
    ],
  );
}

/** What no two rows may share a day by. The extension lies in a schema of its own: its functions are nobody's to call. */
export const exclusionStatements: readonly string[] = [
  'create schema if not exists exclusion',
  'create extension if not exists btree_gist schema exclusion',
];

const exclusive = (columns: readonly string[]) =>
  `exclude using gist (${columns.map((column) => `${column} with =`).join(', ')}, daterange(from_on, to_on) with &&)`;

/** The seats of one owner in the groups. */
export const seatTableDefinitions: readonly TimedTable[] = [
  {
    name: 'bus_seat',
    columns: `level_id uuid not null, party text not null, organisation text not null, post text, unit_id text,
       speaks_for_independent_schools boolean not null default false, from_known_to text, version integer not null default 1`,
    changes: ['version'],
  },
  {
    name: 'bus_seat_mandate',
    columns: 'seat_id uuid not null references bus_seat, mandate text not null',
    onceBy: ['seat_id'],
  },
  {
    name: 'bus_seat_holding',
    columns: 'seat_id uuid not null references bus_seat, role text not null, name text not null',
    onceBy: ['seat_id', 'role'],
    namesPeople: true,
  },
  { name: 'bus_roster', columns: '', onceBy: ['bus_group_id'] },
];
