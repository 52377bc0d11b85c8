import { timedTableStatements } from '@samsyn/collaboration/collaboration-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documentTableDefinitions } from '../group-documents/document-security.js';

/** What the local BUS groups have written down: agreements, routines, action plans, needs analyses. */
export class GroupDocuments1795377200000 implements MigrationInterface {
  name = 'GroupDocuments1795377200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of timedTableStatements('kommun', documentTableDefinitions))
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What the groups have agreed on is not thrown away.');
  }
}
