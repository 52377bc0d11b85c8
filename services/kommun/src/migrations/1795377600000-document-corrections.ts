import { timedTableStatements } from '@samsyn/collaboration/collaboration-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documentCorrectionTableDefinitions } from '../group-documents/document-correction-security.js';

/** That all parties of an agreement are entered, what is mended of a document, and how its activities read over time. */
export class DocumentCorrections1795377600000 implements MigrationInterface {
  name = 'DocumentCorrections1795377600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of timedTableStatements('kommun', documentCorrectionTableDefinitions))
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What the groups have agreed on is not thrown away.');
  }
}
