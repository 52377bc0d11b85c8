import { today } from '@samsyn/disclosure/active';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const isSecretariat = `coalesce(current_setting('samsyn.roles', true), '') like '%"SECRETARIAT"%'`;

/** An open survey’s last day can be moved by the secretariat; the days that stood before stay, with who moved them and when. */
export class SurveyLastDays1795381600000 implements MigrationInterface {
  name = 'SurveyLastDays1795381600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table survey add column earlier_ends jsonb not null default '[]'`,
      // Whoever writes a draft does not write what has happened.
      `alter table survey add constraint survey_draft_moved check (state <> 'DRAFT' or earlier_ends = '[]')`,
      `create function move_survey_end(survey_key uuid, last_day date) returns boolean language plpgsql volatile
         security definer set search_path = public, pg_temp as $$
         begin
           if not ${isSecretariat} then raise insufficient_privilege; end if;
           update survey set closes_on = last_day, version = version + 1, earlier_ends = earlier_ends || jsonb_build_object(
                    'day', closes_on, 'movedOn', ${today}, 'movedBy', current_setting('samsyn.subject', true))
            where id = survey_key and state = 'OPEN' and last_day >= ${today} and last_day <> closes_on;
           return found;
         end $$`,
      'revoke all on function move_survey_end(uuid, date) from public',
      'grant execute on function move_survey_end(uuid, date) to region_app',
    ])
      await queryRunner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Which days stood before is not thrown away.');
  }
}
