import { timedTableStatements } from '@samsyn/collaboration/collaboration-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forumTableDefinitions } from '../forums/forum-security.js';

/** The register of forums over time: what they are, who takes part, how they are followed up, which overlap is meant. */
export class Forums1795377400000 implements MigrationInterface {
  name = 'Forums1795377400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of timedTableStatements('kommun', forumTableDefinitions))
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the forums is not thrown away.');
  }
}
