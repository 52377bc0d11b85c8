import type { MigrationInterface, QueryRunner } from 'typeorm';
import { calendarStatements } from '../calendar-subscriptions/calendar-security.js';

/** Who subscribes to which group’s calendar. */
export class CalendarSubscriptions1795378300000 implements MigrationInterface {
  name = 'CalendarSubscriptions1795378300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of calendarStatements) await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
