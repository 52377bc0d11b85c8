import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day that a steering group made a decision about a deviation: it is often written down later. */
export class DecidedOn1795380700000 implements MigrationInterface {
  name = 'DecidedOn1795380700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table deviation_step add column decided_on date');
  }

  async down(): Promise<void> {
    throw new Error('What has been decided is not thrown away.');
  }
}
