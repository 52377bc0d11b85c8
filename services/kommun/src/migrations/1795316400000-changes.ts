import { writeSecurityStatements } from '@samsyn/disclosure/write-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the service record consents, disclosures, blocks and assignments, and the database hold it to whose they are. */
export class Changes1795316400000 implements MigrationInterface {
  name = 'Changes1795316400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of writeSecurityStatements({ owner: 'kommun', identityPart: 'IDENTITY' })) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
