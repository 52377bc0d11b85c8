import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How exactly it is known since when, and until when, an area stood: a document that gives a year does not give its first day. */
export class DatesOfAreas1795377500000 implements MigrationInterface {
  name = 'DatesOfAreas1795377500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table "area" add "from_known_to" text, add "to_known_to" text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table "area" drop column "to_known_to", drop column "from_known_to"');
  }
}
