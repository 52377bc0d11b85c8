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
  return [
    'alter table consent add column given_by_child boolean not null default false',
    `alter table consent add constraint given_by_mature_child check (not given_by_child or maturity_assessment is not null)`,
    ...decideByConsents.map((name) => retold(name, consentWasActive, consentIsActive)),
    ...named.map((table) => `alter table ${table} add column content bytea`),
    // One name may stand for decisions to several units: a row each.
    'alter table disclosure add column change_key uuid',
    'create index access_log_of_subject on access_log (subject, id)',
    // Of whoever has asked for anything here at work for the viewer's own organisation, what the token said last; else of
    // whoever works, or has worked, under the unit's authority, what stands there. Of all others nothing.
    `create function staff_name(person text, unit text) returns text language sql stable
       security definer set search_path = public, pg_temp as $$
         select coalesce(
           (select l.subject_name from access_log l
             where l.subject = person and l.principal = current_setting('samsyn.principal', true) order by l.id desc limit 1),
           (select a.subject_name from assignment a join own_unit u on u.id = unit and u.authority = a.authority
             where a.subject = person order by a.from_on desc, a.id limit 1))
          where exists (select 1 from unnest(string_to_array(coalesce(current_setting('samsyn.manages', true), ''), ',')) as m
                         where split_part(m, '/', 2) = unit) $$`,
    'revoke all on function staff_name(text, text) from public',
    `grant execute on function staff_name(text, text) to ${owner}_app`,
    'drop policy giver on assignment',
    `create policy giver on assignment for insert to ${owner}_app with check (
       manages(child_id, unit_id) and authority = (select u.authority from own_unit u where u.id = unit_id)
       and subject_name = staff_name(subject, unit_id))`,
  ];
}

/** Makes a function anew as it is, with one text for another. */
function retold(name: string, before: string, now: string): string {
  return `do $do$ declare told text; begin
    select pg_get_functiondef(oid) into told from pg_proc where proname = '${name}' and pronamespace = 'public'::regnamespace;
    if position($text$${before}$text$ in told) = 0 then raise exception 'function ${name} is not as it was made'; end if;
    execute replace(told, $text$${before}$text$, $text$${now}$text$);
  end $do$`;
}
