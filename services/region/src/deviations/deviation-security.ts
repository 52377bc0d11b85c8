const text = (name: string) => `coalesce(nullif(current_setting('samsyn.${name}', true), ''), '[]')::jsonb`;
const units = `(select array(select jsonb_array_elements_text(${text('units')})))::text[]`;
/** What the service has asked the municipality about, for this request alone: groups that the viewer leads a municipal unit in. */
const groupsLed = `(select array(select jsonb_array_elements_text(${text('led_groups')})))::text[]`;
const has = (role: string) => `(${text('roles')} ? '${role}')`;
const isSecretariat = has('SECRETARIAT');
const isManager = `(select ${has('MANAGER')} and not ${isSecretariat})`;
const worksHere = `(select (${has('STAFF')} or ${has('MANAGER')} or ${has('COORDINATOR')}) and not ${isSecretariat})`;
const bySelf = `current_setting('samsyn.subject', true)`;
const today = `(now() at time zone 'Europe/Stockholm')::date`;
/** By the region's own seats of today, or by what the municipality has said. */
const leadsGroup = (group: string) => `(${isManager} and (${group} = any(${groupsLed}) or ${group} in (
       select s.bus_group_id from bus_seat s where s.unit_id = any(${units}) and s.from_on <= ${today} and (s.to_on is null or s.to_on > ${today}))))`;
const isSender = `(${worksHere} and sender_unit_id = any(${units}))`;
const leads = (column: string) => `(${isManager} and ${column} = any(${units}))`;

const isTold = `${isSender} or (sent_at is not null and ((select ${isSecretariat}) or ${leads('recipient_unit_id')}
       or ${leads('responsible_unit_id')} or ${leadsGroup('bus_group_id')}))`;

/** Who may take a step, by where it stands: the second lock behind deviation-moves.rules.ts. */
const mayStep = `case when state in ('REPORTED', 'RETURNED') then ${isSender}
       when state = 'SENT' then ${leads('sender_unit_id')} or ${leads('recipient_unit_id')} or ${leadsGroup('bus_group_id')}
       when state in ('ANSWERED', 'DONE') then ${leadsGroup('bus_group_id')}
       when state = 'DECIDED' then ${leads('responsible_unit_id')}
       else false end`;

/** Before it is sent, what is said of it stays within the sender's unit. */
const mayReadStep = `exists (select 1 from deviation d where d.id = deviation_id and (not is_internal or (${worksHere} and d.sender_unit_id = any(${units}))))`;

const alterable =
  'recipient_unit_id, recipient_kind, bus_group_id, group_ground, category, occurred_on, what, consequence, proposal, state, state_on, due_on, sent_at, responsible_unit_id, action, decided_until, version';

/**
 * The register of deviations: of organisations, and of no child. Read by who is concerned as the path goes, altered by whose
 * turn it is; steps and analyses are only added. Frozen: the migration runs this text.
 */
export const deviationStatements: readonly string[] = [
  `create table deviation (id uuid primary key, sender_unit_id text not null, sender_kind text not null, recipient_unit_id text not null,
     recipient_kind text not null, bus_group_id text not null, group_ground text not null, category text not null, occurred_on date not null,
     what text not null, consequence text not null, proposal text, state text not null, state_on date not null, due_on date,
     sent_at timestamptz, responsible_unit_id text, action text, decided_until date, version integer not null default 1,
     demo boolean not null default false, content bytea, reported_by text not null, reported_on date not null,
     check (sender_unit_id <> recipient_unit_id), check (occurred_on <= reported_on))`,
  'create index deviation_of_group on deviation (bus_group_id)',
  'create index deviation_of_sender on deviation (sender_unit_id)',
  'create index deviation_of_recipient on deviation (recipient_unit_id)',
  'create index deviation_by_day on deviation (occurred_on desc, id)',
  `create table deviation_step (id uuid primary key, deviation_id uuid not null references deviation, place integer not null, move text,
     made_as text not null, unit_id text, note text, responsible_unit_id text, until date, is_internal boolean not null,
     content bytea, made_by text not null, made_on date not null, made_at timestamptz not null default clock_timestamp(),
     unique (deviation_id, place))`,
  `create table deviation_analysis (id uuid primary key, bus_group_id text, term text not null, version integer not null, text text not null,
     unit_id text, content bytea, demo boolean not null default false, made_by text not null, made_on date not null,
     unique nulls not distinct (bus_group_id, term, version))`,
  ...['deviation', 'deviation_step', 'deviation_analysis'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy keeper on ${table} to region_owner using (true) with check (true)`,
    `grant select, insert on ${table} to region_app`,
  ]),
  `create policy reader on deviation for select to region_app using (${isTold})`,
  `create policy reporter on deviation for insert to region_app with check (reported_by = ${bySelf} and state = 'REPORTED' and ${isSender})`,
  `create policy stepper on deviation for update to region_app using (${mayStep}) with check (${isTold})`,
  `grant update (${alterable}) on deviation to region_app`,
  `create policy reader on deviation_step for select to region_app using (${mayReadStep})`,
  `create policy stepper on deviation_step for insert to region_app with check (made_by = ${bySelf} and not (select ${isSecretariat})
       and exists (select 1 from deviation d where d.id = deviation_id))`,
  `create policy reader on deviation_analysis for select to region_app using (
       case when bus_group_id is null then (select ${isSecretariat} or ${has('MANAGER')}) else (select ${isSecretariat}) or ${leadsGroup('bus_group_id')} end)`,
  `create policy writer on deviation_analysis for insert to region_app with check (made_by = ${bySelf}
       and case when bus_group_id is null then (select ${isSecretariat}) else ${leadsGroup('bus_group_id')} end)`,
];
