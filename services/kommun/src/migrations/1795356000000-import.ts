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

const columns = [
  ...['given_name', 'family_name', 'birth_date', 'gender', 'protected_identity', 'registered_municipality'],
  ...['registered_part_id', 'staying_municipality', 'staying_part_id', 'school_unit_id', 'grade'],
];
/** Protected identity is marked by an import, and taken away by a person alone. */
const compared = columns.filter((column) => column !== 'protected_identity');
const list = (names: readonly string[], table: string) => names.map((name) => `${table}.${name}`).join(', ');

const place = (field: 'registered' | 'staying') => [
  `select g.line, '${field}Municipality', 'UNKNOWN' from g where not exists (select 1 from municipality m where m.code = g.${field}_municipality)`,
  `select g.line, '${field}Part', 'UNKNOWN' from g where g.${field}_part_id is not null and not exists (
     select 1 from district_part p where p.id = g.${field}_part_id and p.municipality_code = g.${field}_municipality)`,
];

/** Lets case systems bring children, who works with them, and absence from school; by a role that can do nothing else. */
export class Import1795356000000 implements MigrationInterface {
  name = 'Import1795356000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of importStatements('kommun', [
      {
        kind: 'child',
        columns: `identity_number text, given_name text, family_name text, birth_date date, gender text, protected_identity boolean,
          registered_municipality text, registered_part_id text, staying_municipality text, staying_part_id text,
          school_unit_id text, grade smallint, keepers jsonb, guardians jsonb`,
        faults: [
          ...place('registered'),
          ...place('staying'),
          unitIsHere('school', 'school_unit_id'),
          ...keepersHold(['IDENTITY', 'SCHOOLING', 'SOCIAL_SUPPORT']),
        ],
        write: `
  put as (
    insert into child (id, identity_number, ${columns.join(', ')})
    select g.id, decode(g.identity_number, 'hex'), ${list(columns, 'g')} from g
    on conflict (id) do update set ${compared.map((name) => `${name} = excluded.${name}`).join(', ')},
        protected_identity = child.protected_identity or excluded.protected_identity
      where (${list(compared, 'child')}) is distinct from (${list(compared, 'excluded')})
         or (excluded.protected_identity and not child.protected_identity)
    returning id, xmax = 0 as is_new),
  ${writeAround(['consent_signature', 'plan_party'])},
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
        kind: 'absence',
        columns: 'term text, percent smallint',
        faults: [],
        write: `
  put as (
    insert into school_absence (child_id, term, percent) select g.child, g.term, g.percent from g
    on conflict (child_id, term) do update set percent = excluded.percent where school_absence.percent <> excluded.percent
    returning child_id, term, xmax = 0 as is_new),
  outcome as (
    select g.line, g.child, ${cameOf('put')}, '{SCHOOLING}'::text[] as parts
      from g left join put on put.child_id = g.child and put.term = g.term)`,
      }),
    ])) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What has been imported is not forgotten by a migration.');
  }
}
