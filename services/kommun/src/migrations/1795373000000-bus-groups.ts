import {
  exclusionStatements,
  seatTableDefinitions,
  timedTableStatements,
} from '@samsyn/collaboration/collaboration-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { groupTableDefinitions, originStatements } from '../bus-groups/group-security.js';

/** The local BUS groups over time: levels, seats, who sits there, who convenes and chairs. */
export class BusGroups1795373000000 implements MigrationInterface {
  name = 'BusGroups1795373000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const tables = [...seatTableDefinitions, ...groupTableDefinitions];
    const statements = [
      ...exclusionStatements,
      ...timedTableStatements('kommun', tables),
      ...originStatements,
    ];
    for (const statement of statements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the groups is not thrown away.');
  }
}
