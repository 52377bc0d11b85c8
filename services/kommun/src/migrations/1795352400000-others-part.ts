import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the family and others do, recorded by the plan's keeper: who it is, in words. */
export class OthersPart1795352400000 implements MigrationInterface {
  name = 'OthersPart1795352400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table "municipal_intervention" add "done_by" text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table "municipal_intervention" drop column "done_by"');
  }
}
