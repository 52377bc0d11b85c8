import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first tables, and what the application's own role may do with them: read, and add to the log. */
export class FirstTables1795305600000 implements MigrationInterface {
  name = 'FirstTables1795305600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "record_owner" ("child_id" uuid NOT NULL, "part" text NOT NULL, "unit_id" text NOT NULL, "authority" text NOT NULL, CONSTRAINT "PK_670ef86043003fc8b20c94f001b" PRIMARY KEY ("child_id", "part"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "assignment" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "subject" text NOT NULL, "subject_name" text NOT NULL, "unit_id" text NOT NULL, "authority" text NOT NULL, "from_on" date NOT NULL, "until_on" date, "ended_at" TIMESTAMP WITH TIME ZONE, "given_by" text, "ended_by" text, CONSTRAINT "PK_b300793ed306f68755e3ff45faa" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(`CREATE INDEX "assignment_of_subject" ON "assignment"  ("subject", "child_id") `);
    await queryRunner.query(
      `CREATE TABLE "consent" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "purpose" text NOT NULL, "parts" text array NOT NULL, "receiving_units" text array NOT NULL, "signatures_needed" smallint NOT NULL, "decision_reference" text, "childs_view" text, "maturity_assessment" text, "recorded_by" text NOT NULL, "from_on" date NOT NULL, "until_on" date, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "withdrawn_by" text, CONSTRAINT "PK_b10fb4ad5d18ae3e57e13bc6369" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "consent_signature" ("child_id" uuid NOT NULL, "consent_id" uuid NOT NULL, "guardian_id" uuid NOT NULL, "signed_on" date NOT NULL, CONSTRAINT "PK_cc1eebee86ce5f2cef2998f507a" PRIMARY KEY ("child_id", "consent_id", "guardian_id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "disclosure" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "part" text NOT NULL, "unit_id" text NOT NULL, "ground" text NOT NULL, "consent_id" uuid, "decided_by" text NOT NULL, "decided_on" date NOT NULL, "until_on" date, "revoked_at" TIMESTAMP WITH TIME ZONE, "revoked_by" text, "motivation" text, CONSTRAINT "PK_09a4e7bfe6c72eb4a7fea72ed1f" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "disclosure_to_unit" ON "disclosure"  ("unit_id", "part", "child_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "access_block" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "part" text, "unit_id" text, "reason" text NOT NULL, "from_at" TIMESTAMP WITH TIME ZONE NOT NULL, "lifted_at" TIMESTAMP WITH TIME ZONE, "placed_by" text, "lifted_by" text, CONSTRAINT "PK_406ef41a301ab7a69a0f83d6666" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "hidden_from_guardians" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "record_id" uuid NOT NULL, "what" text NOT NULL, "reason" text NOT NULL, "decided_by" text NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, "lifted_at" TIMESTAMP WITH TIME ZONE, "lifted_by" text, CONSTRAINT "PK_e45d7bd9b4a6a8c3b64c5f8f8c6" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "access_log" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "operation_id" text NOT NULL, "subject" text NOT NULL, "subject_name" text NOT NULL, "principal" text NOT NULL, "unit_id" text, "action" text NOT NULL, "child_id" uuid NOT NULL, "parts" text array NOT NULL, "decision" text NOT NULL, "ground" text, "disclosure_id" uuid, CONSTRAINT "PK_bd09621fb73b42d9e32b85ae41f" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "access_log_of_child" ON "access_log"  ("child_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "municipality" ("code" text NOT NULL, "name" text NOT NULL, "source" text NOT NULL, CONSTRAINT "PK_f01eb47e7b81481ca5a146a786d" PRIMARY KEY ("code"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "district_part" ("id" text NOT NULL, "name" text NOT NULL, "municipality_code" text NOT NULL, CONSTRAINT "PK_2b34ffbb9cd75ef79e52238e6ee" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "area" ("id" text NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "municipality_codes" text array NOT NULL, "from_on" date, "to_on" date, "composition_known" boolean NOT NULL, "source" text NOT NULL, "demo" boolean NOT NULL, CONSTRAINT "PK_39d5e4de490139d6535d75f42ff" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "area_part" ("area_id" text NOT NULL, "part_id" text NOT NULL, "from_on" date NOT NULL, "to_on" date, "source" text NOT NULL, CONSTRAINT "PK_c2ed7b9562d6a4cef3908a76384" PRIMARY KEY ("area_id", "part_id", "from_on"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "child" ("id" uuid NOT NULL, "identity_number" bytea NOT NULL, "given_name" text NOT NULL, "family_name" text NOT NULL, "birth_date" date NOT NULL, "gender" text NOT NULL, "protected_identity" boolean NOT NULL, "registered_municipality" text NOT NULL, "registered_part_id" text, "staying_municipality" text NOT NULL, "staying_part_id" text, "school_unit_id" text, "grade" smallint, CONSTRAINT "PK_4609b9b323ca37c6bc435ec4b6b" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "guardian" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "name" text NOT NULL, "relation" text NOT NULL, CONSTRAINT "PK_493b1b1ca80a104716fa179c774" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "school_absence" ("child_id" uuid NOT NULL, "term" text NOT NULL, "percent" smallint NOT NULL, CONSTRAINT "PK_f18d16b193f300b1cc925757904" PRIMARY KEY ("child_id", "term"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "plan_meeting" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "kind" text NOT NULL, "status" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "place" text, CONSTRAINT "PK_fc0f97b23b9b8d4f8a5a6b79895" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "attendance" ("child_id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "party_id" uuid NOT NULL, "presence" text NOT NULL, CONSTRAINT "PK_91122a77b45dd7be99c172bcc99" PRIMARY KEY ("child_id", "meeting_id", "party_id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "follow_up" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "due_on" date NOT NULL, "done_on" date, "responsible" text NOT NULL, "outcome" text, CONSTRAINT "PK_7b3617c0dd1df974fb9bfe43e2d" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "plan" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "status" text NOT NULL, "reasons" text array NOT NULL, "question" text, "childs_words" text, "childs_words_on" date, "strengths" text, "guardians_view" text, "need_assessed_on" date, "started_on" date, "ended_on" date, "end_reason" text, "initiated_by" text NOT NULL, "coordinating_unit_id" text NOT NULL, "next_follow_up_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_d253044163acc1bae4d047b697f" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "plan_by_id" ON "plan"  ("id") `);
    await queryRunner.query(
      `CREATE TABLE "goal" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "position" smallint NOT NULL, "life_area" text NOT NULL, "wording" text NOT NULL, "measure" text, "current" text, "status" text NOT NULL, "since" date NOT NULL, CONSTRAINT "PK_8b67897a2ce1799bb86f67092cf" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "goal_by_id" ON "goal"  ("id") `);
    await queryRunner.query(
      `CREATE TABLE "plan_party" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "kind" text NOT NULL, "unit_id" text, "guardian_id" uuid, "answer" text NOT NULL, "invited_on" date, "answered_on" date, "coordinates" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_3f2b873195198f52adf42cb3389" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(`CREATE INDEX "plan_party_of_unit" ON "plan_party"  ("unit_id", "child_id") `);
    await queryRunner.query(
      `CREATE TABLE "municipal_intervention" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "goal_id" uuid, "unit_id" text NOT NULL, "party_kind" text NOT NULL, "title" text NOT NULL, "description" text, "form" text NOT NULL, "status" text NOT NULL, "from_on" date, "until_on" date, "progress" text, "decline_reason" text, "declined_on" date, CONSTRAINT "PK_a2b3fd19ce034b99abf6146b66c" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "municipal_intervention_by_id" ON "municipal_intervention"  ("id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "municipal_unit" ("id" text NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "authority" text NOT NULL, "principal" text NOT NULL, "municipality_code" text NOT NULL, "part_id" text, "independent" boolean NOT NULL, "from_on" date, "to_on" date, "source" text NOT NULL, "demo" boolean NOT NULL, CONSTRAINT "PK_bbf488e81c10c10a2589b786b7f" PRIMARY KEY ("id"))`,
    );
    // Whose assignments this owner keeps. With the reader's own rights, so that row-level security holds through it.
    await queryRunner.query(
      'create view own_unit with (security_invoker = true) as select id, authority from municipal_unit',
    );
    await queryRunner.query('grant usage on schema public to kommun_app');
    await queryRunner.query('grant select on all tables in schema public to kommun_app');
    await queryRunner.query('grant insert on access_log to kommun_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop view own_unit');
    await queryRunner.query('drop table "follow_up"');
    await queryRunner.query('drop table "attendance"');
    await queryRunner.query('drop table "plan_meeting"');
    await queryRunner.query('drop table "municipal_intervention"');
    await queryRunner.query('drop table "plan_party"');
    await queryRunner.query('drop table "goal"');
    await queryRunner.query('drop table "plan"');
    await queryRunner.query('drop table "school_absence"');
    await queryRunner.query('drop table "guardian"');
    await queryRunner.query('drop table "child"');
    await queryRunner.query('drop table "municipal_unit"');
    await queryRunner.query('drop table "area_part"');
    await queryRunner.query('drop table "area"');
    await queryRunner.query('drop table "district_part"');
    await queryRunner.query('drop table "municipality"');
    await queryRunner.query('drop table "access_log"');
    await queryRunner.query('drop table "hidden_from_guardians"');
    await queryRunner.query('drop table "access_block"');
    await queryRunner.query('drop table "disclosure"');
    await queryRunner.query('drop table "consent_signature"');
    await queryRunner.query('drop table "consent"');
    await queryRunner.query('drop table "assignment"');
    await queryRunner.query('drop table "record_owner"');
  }
}
