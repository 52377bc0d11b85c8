import { partBlocksStatements } from '@samsyn/disclosure/part-blocks-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A block is about one part, and shuts nobody out of what somebody else keeps. */
export class PartBlocks1795331100000 implements MigrationInterface {
  name = 'PartBlocks1795331100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of partBlocksStatements()) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table access_block alter column part drop not null');
  }
}
