import { sealedAccessLog } from '@samsyn/disclosure/audit/sealed-access-log';
import { sealTableStatements } from '@samsyn/subgraph/seals/seal-tables';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the service seal the access log, and keep the other owner’s seals. */
export class LogSeals1795312800000 implements MigrationInterface {
  name = 'LogSeals1795312800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = { owner: 'kommun_owner', app: 'kommun_app' };
    for (const statement of sealTableStatements(sealedAccessLog, roles)) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Seals are not taken away by a migration.');
  }
}
