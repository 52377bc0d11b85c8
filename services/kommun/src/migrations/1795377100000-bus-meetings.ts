import { enteredTableStatements } from '@samsyn/collaboration/entered-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meetingReferenceStatements, meetingTableDefinitions } from '../group-meetings/meeting-security.js';

/** Meetings of the local BUS groups: notice, agenda, attendance, minutes, decisions and their follow-up. */
export class BusMeetings1795377100000 implements MigrationInterface {
  name = 'BusMeetings1795377100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [
      ...enteredTableStatements('kommun', meetingTableDefinitions),
      ...meetingReferenceStatements,
    ];
    for (const statement of statements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the groups is not thrown away.');
  }
}
