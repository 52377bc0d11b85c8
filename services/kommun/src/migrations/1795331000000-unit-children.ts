import { unitChildrenStatements } from '@samsyn/disclosure/assignments/unit-children-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets whoever leads a unit see which children it works with, and who works with them. */
export class UnitChildren1795331000000 implements MigrationInterface {
  name = 'UnitChildren1795331000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = unitChildrenStatements('kommun', {
      part: 'IDENTITY',
      initials:
        `(select string_agg(upper(left(word, 1)) || '.', '' order by place) from regexp_split_to_table(` +
        `c.given_name || ' ' || c.family_name, '[ -]+') with ordinality as named(word, place) where word <> '')`,
      birthYear: 'extract(year from c.birth_date)::integer',
    });
    for (const statement of statements) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function children_of_unit(text, integer, integer, integer, uuid)');
    for (const table of ['record_owner', 'assignment', 'disclosure']) {
      await queryRunner.query(`drop index ${table}_of_unit`);
    }
  }
}
