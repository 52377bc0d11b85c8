import { assignmentIsActive, blockIsActive, disclosureIsActive, today } from '../active.js';

/** What tells a unit's children apart, in SQL over `child c`; null where the owner's record holds no such thing. */
export interface Recognition {
  /** The part of the record that it is of. */
  readonly part: string;
  readonly initials: string;
  readonly birthYear: string;
}

/** What is released to a unit and not shut by a block, of the unit or of everybody that it was released to. */
const released = `${disclosureIsActive} and not exists (
         select 1 from access_block b
          where b.child_id = d.child_id and ${blockIsActive} and (b.part is null or b.part = d.part)
            and (b.unit_id is null or b.unit_id = d.unit_id))`;

/**
 * The children a unit works with, for whoever leads it and nobody else: their keys, and of those whose identity is the
 * unit's to read, and is not protected, initials and year of birth. It opens no record; who works with them is read under
 * the tables' own policies. A child stays for thirty days after the last assignment, so that a mistake can be mended.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function unitChildrenStatements(owner: string, recognition: Recognition | null): string[] {
  const signature = 'children_of_unit(text, integer, integer, integer, uuid)';
  const isRecognised = recognition
    ? `not c.protected_identity and (
           exists (select 1 from record_owner o join own_unit u on u.id = asked
                    where o.child_id = c.id and o.part = '${recognition.part}' and o.authority = u.authority)
           or exists (select 1 from disclosure d
                       where d.child_id = c.id and d.part = '${recognition.part}' and d.unit_id = asked and ${released}))
         and not exists (select 1 from access_block b
                          where b.child_id = c.id and ${blockIsActive} and b.unit_id = asked
                            and (b.part is null or b.part = '${recognition.part}'))`
    : 'false';
  return [
    'create index record_owner_of_unit on record_owner (unit_id)',
    'create index assignment_of_unit on assignment (unit_id)',
    'create index disclosure_of_unit on disclosure (unit_id)',
    `create function children_of_unit(asked text, wanted integer, after_assigned integer, after_year integer, after_child uuid)
       returns table (child_id uuid, initials text, birth_year integer, assigned integer)
       language sql stable security definer set search_path = public, pg_temp as $$
       with around as (
         select o.child_id from record_owner o where o.unit_id = asked
         union
         select a.child_id from assignment a
          where a.unit_id = asked
            and coalesce((a.ended_at at time zone 'Europe/Stockholm')::date, a.until_on, 'infinity') > ${today} - 30
         union
         select d.child_id from disclosure d where d.unit_id = asked and ${released}
       ), found as (
         select c.id, ${recognition ? `case when ${isRecognised} then ${recognition.initials} end` : 'null::text'} as initials,
                ${recognition ? `case when ${isRecognised} then ${recognition.birthYear} end` : 'null::integer'} as birth_year,
                exists (select 1 from assignment a
                         where a.child_id = c.id and a.unit_id = asked and ${assignmentIsActive})::integer as assigned
           from child c join around on around.child_id = c.id
          where asked = any(managed_units())
       )
       select f.id, f.initials, f.birth_year, f.assigned from found f
        where after_child is null
           or (f.assigned, -coalesce(f.birth_year, 0), f.id) > (after_assigned, -after_year, after_child)
        order by f.assigned, -coalesce(f.birth_year, 0), f.id limit wanted $$`,
    `revoke all on function ${signature} from public`,
    `grant execute on function ${signature} to ${owner}_app`,
  ];
}
