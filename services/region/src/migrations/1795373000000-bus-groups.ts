import {
  exclusionStatements,
  seatTableDefinitions,
  timedTableStatements,
} from '@samsyn/collaboration/collaboration-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The region's seats in the local BUS groups over time, and who sits there. */
export class BusGroups1795373000000 implements MigrationInterface {
  name = 'BusGroups1795373000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [...exclusionStatements, ...timedTableStatements('region', seatTableDefinitions)];
    for (const statement of statements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the groups is not thrown away.');
  }
}
