import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An intervention ends no sooner than it begins, whatever writes it. What was written before stands until it is next
 * changed: nobody but who wrote them can say which of two days is the wrong one.
 */
export class DaysOfWork1795376000000 implements MigrationInterface {
  name = 'DaysOfWork1795376000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table care_intervention
         add constraint planned_days check (from_on <= until_on) not valid,
         add constraint days_of_work check (from_on <= ended_on) not valid`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table care_intervention drop constraint planned_days, drop constraint days_of_work',
    );
  }
}
