import type { MigrationInterface, QueryRunner } from 'typeorm';
import { surveyStatements } from '../surveys/survey-security.js';

/** Surveys to the local groups: answers become sums, and sums what may be told. */
export class Surveys1795379300000 implements MigrationInterface {
  name = 'Surveys1795379300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of surveyStatements('region')) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What has been recorded of the groups is not thrown away.');
  }
}
