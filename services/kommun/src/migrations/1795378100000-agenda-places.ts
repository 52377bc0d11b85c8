import { enteredTableStatements } from '@samsyn/collaboration/entered-table';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { agendaPlaceDefinitions } from '../group-meetings/meeting-security.js';

/** Where items were moved to on the agendas of the groups’ meetings. */
export class AgendaPlaces1795378100000 implements MigrationInterface {
  name = 'AgendaPlaces1795378100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of enteredTableStatements('kommun', agendaPlaceDefinitions))
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the groups is not thrown away.');
  }
}
