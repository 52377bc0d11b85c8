import { enteredTableStatements } from '@samsyn/collaboration/entered-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meetingChangeDefinitions } from '../group-meetings/meeting-security.js';

/** What was done with the groups’ meetings, each change under its name. */
export class BusMeetingChanges1795377110000 implements MigrationInterface {
  name = 'BusMeetingChanges1795377110000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of enteredTableStatements('kommun', meetingChangeDefinitions))
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the groups is not thrown away.');
  }
}
