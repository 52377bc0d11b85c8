import { consentIsActive } from './active.js';
import { consentWasActive } from './first-active.js';

/** Functions that hold what "in force" means of a consent. */
const decideByConsents = ['readable_children', 'access_facts', 'assignable_units'];

/** Tables of what a client names, so that sent again it is made once. */
const named = ['consent', 'disclosure', 'access_block', 'assignment', 'hidden_from_guardians'];

/**
 * What may be recorded, and as whose. A consent is somebody's: what nobody has signed, and the child itself has not given,
 * opens nothing, recorded before or now. What was sent stands beside what was made of it, as a digest, so that the same
 * name for something else is told. And who gets an assignment bears the name that the own token gives.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function recordedSecurityStatements(owner: string): string[] {
  const definer = asDefiner(`${owner}_app`);
  return [
    // The units in which the viewer has been found to say who works with a child, in this transaction.
    `create function decided_units() returns text[] language sql stable as $$
       select array(select split_part(m, '/', 2) from unnest(string_to_array(coalesce(current_setting('samsyn.manages', true), ''), ',')) as m) $$`,
    'revoke all on function decided_units() from public',
    'alter table consent add column given_by_child boolean not null default false',
    `alter table consent add constraint given_by_mature_child check (not given_by_child or maturity_assessment is not null)`,
    ...decideByConsents.map((name) => retold(name, consentWasActive, consentIsActive)),
    ...named.map((table) => `alter table ${table} add column content bytea`),
    // One name may stand for decisions to several units: a row each.
    'alter table disclosure add column change_key uuid',
    // Who works in the owner's units, as each one's own token has said. Only the functions below read and write it.
    `create table known_staff (
       subject text not null, unit_id text not null, name text not null, seen_at timestamptz not null default clock_timestamp(),
       primary key (subject, unit_id))`,
    'create index known_staff_of_unit on known_staff (unit_id)',
    'alter table known_staff enable row level security',
    'alter table known_staff force row level security',
    `create policy keeper on known_staff to ${owner}_owner using (true) with check (true)`,
    ...definer(
      'meet_staff',
      '(person text, told text, units text[])',
      `returns void language sql volatile`,
      `insert into known_staff (subject, unit_id, name) select person, u.id, told from own_unit u where u.id = any(units)
       on conflict (subject, unit_id) do update set name = excluded.name, seen_at = excluded.seen_at where known_staff.name <> excluded.name`,
    ),
    // Of whoever works in a unit that the viewer decides for, what the own token said last; else of whoever works, or has
    // worked, under the unit's authority, what stands there. Of all others nothing.
    ...definer(
      'staff_name',
      '(person text, unit text)',
      'returns text language sql stable',
      `select coalesce(
         (select s.name from known_staff s where s.subject = person and s.unit_id = unit),
         (select a.subject_name from assignment a join own_unit u on u.id = unit and u.authority = a.authority
           where a.subject = person order by a.from_on desc, a.id limit 1))
        where unit = any(decided_units())`,
    ),
    // Whom a manager or coordinator can choose among: those who have worked, or have signed in at work, in the units named.
    ...definer(
      'staff_of_units',
      '(units text[])',
      'returns table (unit_id text, subject text, subject_name text) language sql stable',
      `select distinct on (who.unit_id, who.subject) who.unit_id, who.subject, who.name from (
         select s.unit_id, s.subject, s.name, 1 as rank, null::date as from_on from known_staff s where s.unit_id = any(units)
         union all
         select a.unit_id, a.subject, a.subject_name, 2, a.from_on from assignment a where a.unit_id = any(units)) who
        where who.unit_id = any(decided_units())
        order by who.unit_id, who.subject, who.rank, who.from_on desc`,
    ),
    'drop policy giver on assignment',
    `create policy giver on assignment for insert to ${owner}_app with check (
       manages(child_id, unit_id) and authority = (select u.authority from own_unit u where u.id = unit_id)
       and subject_name = staff_name(subject, unit_id))`,
  ];
}

/** A function that reads and writes as the owner of the tables does. */
const asDefiner =
  (app: string) =>
  (name: string, signature: string, kind: string, text: string): string[] => [
    `create or replace function ${name}${signature} ${kind} security definer set search_path = public, pg_temp as $$ ${text} $$`,
    `revoke all on function ${name}${signature} from public`,
    `grant execute on function ${name}${signature} to ${app}`,
  ];

/** Makes a function anew as it is, with one text for another. */
function retold(name: string, before: string, now: string): string {
  return `do $do$ declare told text; begin
    select pg_get_functiondef(oid) into told from pg_proc where proname = '${name}' and pronamespace = 'public'::regnamespace;
    if position($text$${before}$text$ in told) = 0 then raise exception 'function ${name} is not as it was made'; end if;
    execute replace(told, $text$${before}$text$, $text$${now}$text$);
  end $do$`;
}
