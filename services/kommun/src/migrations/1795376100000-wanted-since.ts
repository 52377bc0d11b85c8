import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From what day a goal that was reached, or given up, is one again. */
export class WantedSince1795376100000 implements MigrationInterface {
  name = 'WantedSince1795376100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table "goal" add "wanted_since" date');
    await queryRunner.query('grant update (wanted_since) on "goal" to kommun_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table "goal" drop column "wanted_since"');
  }
}
