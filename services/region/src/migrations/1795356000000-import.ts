import {
  assignmentKind,
  cameOf,
  importStatements,
  keepersHold,
  ofOneChild,
  unitIsHere,
  writeAround,
} from '@samsyn/disclosure/import/import-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets case systems bring children, who works with them, care contacts and referrals; by a role that can do nothing else. */
export class Import1795356000000 implements MigrationInterface {
  name = 'Import1795356000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of importStatements('region', [
      {
        kind: 'child',
        columns: 'identity_number text, protected_identity boolean, keepers jsonb, guardians jsonb',
        faults: keepersHold(['HEALTH_CARE']),
        // Protected identity is marked by an import, and taken away by a person alone.
        write: `
  put as (
    insert into child (id, identity_number, protected_identity)
    select g.id, decode(g.identity_number, 'hex'), g.protected_identity from g
    on conflict (id) do update set protected_identity = true where excluded.protected_identity and not child.protected_identity
    returning id, xmax = 0 as is_new),
  ${writeAround(['consent_signature'])},
  outcome as (
    select g.line, g.id as child,
           case when put.is_new then 'NEW'
                when put.id is not null or g.id in (select child_id from kept union all select child_id from guarded union all select child_id from gone) then 'CHANGED'
                else 'UNCHANGED' end as came,
           array(select k.key from jsonb_each(g.keepers) k order by 1) as parts
      from g left join put on put.id = g.id)`,
      },
      assignmentKind,
      ofOneChild({
        kind: 'contact',
        columns: 'unit text, from_on date, until_on date',
        faults: [unitIsHere('unit', 'unit')],
        write: `
  put as (
    insert into care_contact (child_id, id, unit_id, from_on, until_on) select g.child, g.id, g.unit, g.from_on, g.until_on from g
    on conflict (child_id, id) do update set unit_id = excluded.unit_id, from_on = excluded.from_on, until_on = excluded.until_on
      where (care_contact.unit_id, care_contact.from_on, care_contact.until_on) is distinct from (excluded.unit_id, excluded.from_on, excluded.until_on)
    returning id, xmax = 0 as is_new),
  outcome as (select g.line, g.child, ${cameOf('put')}, '{HEALTH_CARE}'::text[] as parts from g left join put on put.id = g.id)`,
      }),
      ofOneChild({
        kind: 'referral',
        columns: 'from_unit text, purpose text, sent_on date, answers jsonb',
        faults: [
          `select g.line, 'answers.' || a.nth || '.unit', 'UNKNOWN' from g cross join lateral jsonb_array_elements(g.answers) with ordinality as a(answer, nth)
            where not exists (select 1 from own_unit u where u.id = a.answer->>'unit')`,
        ],
        // The plan that somebody has tied it to stays.
        write: `
  put as (
    insert into referral (child_id, id, from_unit_id, purpose, sent_on) select g.child, g.id, g.from_unit, g.purpose, g.sent_on from g
    on conflict (child_id, id) do update set from_unit_id = excluded.from_unit_id, purpose = excluded.purpose, sent_on = excluded.sent_on
      where (referral.from_unit_id, referral.purpose, referral.sent_on) is distinct from (excluded.from_unit_id, excluded.purpose, excluded.sent_on)
    returning id, xmax = 0 as is_new),
  answered as (
    insert into referral_answer (child_id, referral_id, unit_id, outcome, reason, answered_on)
    select g.child, g.id, a.unit, a.outcome, a.reason, a.answered_on
      from g cross join lateral jsonb_to_recordset(g.answers) as a(unit text, outcome text, reason text, answered_on date)
    on conflict (child_id, referral_id, unit_id) do update set outcome = excluded.outcome, reason = excluded.reason, answered_on = excluded.answered_on
      where (referral_answer.outcome, referral_answer.reason, referral_answer.answered_on) is distinct from (excluded.outcome, excluded.reason, excluded.answered_on)
    returning referral_id),
  outcome as (
    select g.line, g.child,
           case when put.is_new then 'NEW' when put.id is not null or g.id in (select referral_id from answered) then 'CHANGED' else 'UNCHANGED' end as came,
           '{HEALTH_CARE}'::text[] as parts
      from g left join put on put.id = g.id)`,
      }),
    ])) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What has been imported is not forgotten by a migration.');
  }
}
