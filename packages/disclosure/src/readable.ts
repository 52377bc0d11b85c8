import { assignmentIsActive, blockIsActive, disclosureIsActive } from './active.js';
import type { Asker } from './decide.js';
import type { RecordPart } from './record-part.js';

/**
 * SQL for "the children of whom this viewer may read this part": the same rule as `decide`, as a set, so that a list
 * never holds a row that the rule would refuse. That the two agree is tested over random histories.
 *
 * @returns a query with one column, child_id, that uses $1 (subject) and $2 (units), see `readableParameters`
 */
export function readableChildren(part: RecordPart): string {
  const isBlockedFor = (units: string) => `exists (
      select 1 from access_block b where b.child_id = o.child_id and ${blockIsActive}
        and (b.part is null or b.part = '${part}') and (${units}))`;
  return `
    select o.child_id from assignment a
      join record_owner o on o.child_id = a.child_id and o.part = '${part}' and o.authority = a.authority
     where a.subject = $1 and a.unit_id = any($2::text[]) and ${assignmentIsActive}
       and not ${isBlockedFor('b.unit_id = a.unit_id')}
    union
    select o.child_id from disclosure d
      join record_owner o on o.child_id = d.child_id and o.part = '${part}'
     where d.unit_id = any($2::text[]) and d.part = '${part}' and ${disclosureIsActive}
       and (not exists (select 1 from own_unit u where u.id = d.unit_id) or exists (
         select 1 from assignment a where a.child_id = d.child_id and a.subject = $1 and a.unit_id = d.unit_id
            and ${assignmentIsActive}))
       and not ${isBlockedFor('b.unit_id is null or b.unit_id = d.unit_id')}`;
}

/** What $1 and $2 of `readableChildren` stand for. The secretariat works in no unit here, so it finds nothing. */
export function readableParameters(subject: string, asker: Asker): [string, readonly string[]] {
  return [subject, asker.isSecretariat ? [] : asker.units];
}
