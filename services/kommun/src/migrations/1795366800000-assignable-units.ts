import { assignableUnitsStatements } from '@samsyn/disclosure/assignable-units-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which units a viewer says who works with children, found from the units around them. */
export class AssignableUnits1795366800000 implements MigrationInterface {
  name = 'AssignableUnits1795366800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of assignableUnitsStatements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The function before stands in an earlier migration.');
  }
}
