import { whereaboutsSecurityStatements } from '@samsyn/disclosure/whereabouts-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protected identity hides the units around a child too. */
export class Whereabouts1795323600000 implements MigrationInterface {
  name = 'Whereabouts1795323600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of whereaboutsSecurityStatements('kommun')) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function hidden_whereabouts(text, uuid[])');
    await queryRunner.query('drop function protected_children(uuid[])');
  }
}
