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
      `CREATE TABLE "guardian" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "name" text NOT NULL, "relation" text NOT NULL, CONSTRAINT "PK_493b1b1ca80a104716fa179c774" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "hidden_from_guardians" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "record_id" uuid NOT NULL, "what" text NOT NULL, "reason" text NOT NULL, "decided_by" text NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, "lifted_at" TIMESTAMP WITH TIME ZONE, "lifted_by" text, CONSTRAINT "PK_e45d7bd9b4a6a8c3b64c5f8f8c6" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "access_log" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "operation_id" text NOT NULL, "subject" text NOT NULL, "subject_name" text NOT NULL, "principal" text NOT NULL, "unit_id" text, "action" text NOT NULL, "child_id" uuid NOT NULL, "parts" text array NOT NULL, "decision" text NOT NULL, "ground" text, "disclosure_id" uuid, CONSTRAINT "PK_bd09621fb73b42d9e32b85ae41f" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "access_log_of_child" ON "access_log"  ("child_id", "id") `);
    await queryRunner.query(
      `CREATE TABLE "care_area" ("id" text NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "unit_ids" text array NOT NULL, "part_ids" text array NOT NULL, "composition_known" boolean NOT NULL, "from_on" date, "to_on" date, "source" text NOT NULL, "demo" boolean NOT NULL, CONSTRAINT "PK_b40f09459e06552619824e3298e" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "bus_group_unit" ("bus_group_id" text NOT NULL, "unit_id" text NOT NULL, "from_on" date NOT NULL, "to_on" date, "source" text NOT NULL, "demo" boolean NOT NULL, CONSTRAINT "PK_77f1ddcf20b71d74c59c8d3ebfd" PRIMARY KEY ("bus_group_id", "unit_id", "from_on"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "child" ("id" uuid NOT NULL, "identity_number" bytea NOT NULL, "protected_identity" boolean NOT NULL, CONSTRAINT "PK_4609b9b323ca37c6bc435ec4b6b" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "care_contact" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "unit_id" text NOT NULL, "from_on" date NOT NULL, "until_on" date, CONSTRAINT "PK_fed4b896df8b8746c0a73b12b73" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "referral" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid, "goal_id" uuid, "from_unit_id" text NOT NULL, "purpose" text NOT NULL, "sent_on" date NOT NULL, CONSTRAINT "PK_6cde43b0cd926c028e5c8343ed6" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(`CREATE INDEX "referral_of_plan" ON "referral"  ("plan_id") `);
    await queryRunner.query(
      `CREATE TABLE "referral_answer" ("child_id" uuid NOT NULL, "referral_id" uuid NOT NULL, "unit_id" text NOT NULL, "outcome" text NOT NULL, "reason" text, "answered_on" date, CONSTRAINT "PK_8507387d5d2079788c0eea9465d" PRIMARY KEY ("child_id", "referral_id", "unit_id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "published_figure" ("id" text NOT NULL, "topic" text NOT NULL, "period" text NOT NULL, "value" double precision NOT NULL, "unit" text NOT NULL, "basis" text NOT NULL, "source" text NOT NULL, CONSTRAINT "PK_25170fb9ca32e691108096d3069" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "care_plan_part" ("child_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "unit_id" text NOT NULL, "answer" text NOT NULL, "answered_on" date, "comment" text, CONSTRAINT "PK_cd5efe7fcda53b7659b93d5b061" PRIMARY KEY ("child_id", "plan_id"))`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "care_plan_part_by_plan" ON "care_plan_part"  ("plan_id") `);
    await queryRunner.query(
      `CREATE TABLE "care_intervention" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "goal_id" uuid, "unit_id" text NOT NULL, "party_kind" text NOT NULL, "title" text NOT NULL, "description" text, "status" text NOT NULL, "from_on" date, "until_on" date, "progress" text, "decline_reason" text, "declined_on" date, CONSTRAINT "PK_87b0251d9a70afefb837d5121f2" PRIMARY KEY ("child_id", "id"))`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "care_intervention_by_id" ON "care_intervention"  ("id") `);
    await queryRunner.query(
      `CREATE TABLE "care_unit" ("id" text NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "authority" text NOT NULL, "principal" text NOT NULL, "from_on" date, "to_on" date, "source" text NOT NULL, "demo" boolean NOT NULL, CONSTRAINT "PK_fe56782437562292635efedffa9" PRIMARY KEY ("id"))`,
    );
    // Whose assignments this owner keeps. With the reader's own rights, so that row-level security holds through it.
    await queryRunner.query(
      'create view own_unit with (security_invoker = true) as select id, authority from care_unit',
    );
    await queryRunner.query('grant usage on schema public to region_app');
    await queryRunner.query('grant select on all tables in schema public to region_app');
    await queryRunner.query('grant insert on access_log to region_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop view own_unit');
    await queryRunner.query('drop table "care_intervention"');
    await queryRunner.query('drop table "care_plan_part"');
    await queryRunner.query('drop table "referral_answer"');
    await queryRunner.query('drop table "referral"');
    await queryRunner.query('drop table "care_contact"');
    await queryRunner.query('drop table "child"');
    await queryRunner.query('drop table "published_figure"');
    await queryRunner.query('drop table "bus_group_unit"');
    await queryRunner.query('drop table "care_area"');
    await queryRunner.query('drop table "care_unit"');
    await queryRunner.query('drop table "access_log"');
    await queryRunner.query('drop table "hidden_from_guardians"');
    await queryRunner.query('drop table "guardian"');
    await queryRunner.query('drop table "access_block"');
    await queryRunner.query('drop table "disclosure"');
    await queryRunner.query('drop table "consent_signature"');
    await queryRunner.query('drop table "consent"');
    await queryRunner.query('drop table "assignment"');
    await queryRunner.query('drop table "record_owner"');
  }
}
