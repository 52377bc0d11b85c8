/** The tables that the decision rests on, which both owners keep alike, with the column of the child's key. */
const doorTables: Readonly<Record<string, string>> = {
  record_owner: 'child_id',
  assignment: 'child_id',
  consent: 'child_id',
  consent_signature: 'child_id',
  disclosure: 'child_id',
  access_block: 'child_id',
  hidden_from_guardians: 'child_id',
  // Protected identity.
  child: 'id',
};

/**
 * Tells whoever listens that what decides who may read a child's record has changed: `door_changed` with the child's key.
 * A statement about more than 200 children, as when a database is filled, tells it once, of all (`*`).
 * Frozen: migrations run this text.
 */
export function doorSignalStatements(): string[] {
  return [
    `create function tell_door_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$
     declare
       children text[];
     begin
       execute format('select array(select distinct %I::text from touched limit 201)', tg_argv[0]) into children;
       if cardinality(children) > 200 then children := array['*']; end if;
       perform pg_notify('door_changed', child) from unnest(children) child;
       return null;
     end $$`,
    'revoke all on function tell_door_changed() from public',
    ...Object.entries(doorTables).flatMap(([table, column]) =>
      [
        ['insert', 'new'],
        ['update', 'new'],
        ['delete', 'old'],
      ].map(
        ([event, rows]) =>
          `create trigger door_changed_by_${event} after ${event} on ${table} referencing ${rows} table as touched
             for each statement execute function tell_door_changed('${column}')`,
      ),
    ),
  ];
}

/** Takes all of it away. */
export const noDoorSignalStatements = ['drop function tell_door_changed() cascade'];
