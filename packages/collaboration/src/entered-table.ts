const leads = `(current_setting('samsyn.roles', true) like '%"MANAGER"%' or current_setting('samsyn.roles', true) like '%"COORDINATOR"%')
       and current_setting('samsyn.roles', true) not like '%"SECRETARIAT"%'`;
const isStaff = `current_setting('samsyn.roles', true) ~ '"(STAFF|MANAGER|COORDINATOR|SECRETARIAT)"'`;
const bySelf = `current_setting('samsyn.subject', true)`;

/** A table of what was entered about a group's work, on a day or at a meeting, and stands until something else takes its place. */
export interface EnteredTable {
  readonly name: string;
  readonly columns: string;
  /** By these columns one row stands at a time. */
  readonly onceBy?: readonly string[];
  /** It counts its changes: the column `version` may be set. */
  readonly versioned?: boolean;
}

/**
 * Tables of what a local group does. Rows are added by whom they are recorded by, who leads or coordinates a unit; what no
 * longer stands is ended, by whom and when, and stays. Told to whoever works for one of the organisations and to the
 * secretariat; to no family, and no machine. Which unit may what with which group the service decides.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function enteredTableStatements(owner: string, tables: readonly EnteredTable[]): string[] {
  const app = `${owner}_app`;
  return tables.flatMap(({ name, columns, onceBy, versioned = false }) => [
    `create table ${name} (id uuid primary key, bus_group_id text not null, ${columns}, ${versioned ? 'version integer not null default 1, ' : ''}source text,
       demo boolean not null default false, content bytea, recorded_by text not null, recorded_as text not null,
       recorded_at timestamptz not null default clock_timestamp(), ended_by text, ended_at timestamptz)`,
    `create index ${name}_of_group on ${name} (bus_group_id)`,
    ...(onceBy
      ? [`create unique index ${name}_stands on ${name} (${onceBy.join(', ')}) where ended_at is null`]
      : []),
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy keeper on ${name} to ${owner}_owner using (true) with check (true)`,
    `create policy reader on ${name} for select to ${app} using (${isStaff})`,
    `create policy recorder on ${name} for insert to ${app} with check (recorded_by = ${bySelf} and ended_by is null and ${leads})`,
    `create policy ender on ${name} for update to ${app} using (${leads}) with check (ended_by is null or ended_by = ${bySelf})`,
    `grant select, insert on ${name} to ${app}`,
    `grant update (ended_by, ended_at${versioned ? ', version' : ''}) on ${name} to ${app}`,
  ]);
}
