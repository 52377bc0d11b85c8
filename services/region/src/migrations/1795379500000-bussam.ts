import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bussamTableStatements } from '../bussam/bussam-security.js';

/** The county's own bodies: BUSSAM, its meetings, yearly plan and papers; and which figures follow from others. */
export class Bussam1795379500000 implements MigrationInterface {
  name = 'Bussam1795379500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const figures =
      'alter table published_figure add derived boolean not null default false, add from_on date';
    for (const statement of [...bussamTableStatements(), figures]) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the county’s bodies is not thrown away.');
  }
}
