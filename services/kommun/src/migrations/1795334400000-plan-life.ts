import { consentIsActive } from '@samsyn/disclosure/active';
import { planChangeStatements } from '@samsyn/disclosure/plan-changes/plan-change-security';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const kept = `child_id = any((select owned('PLAN'))::uuid[])`;
const open = `child_id = any((select opened('PLAN'))::uuid[])`;
const own = 'unit_id = any((select viewer_units())::text[])';

/** What each table of the plan lets be written: rows by whom, and which columns. */
const writable: [table: string, insertedBy: string, updatedBy: string, columns: string][] = [
  [
    'plan',
    'false',
    kept,
    'status, reasons, question, childs_words, childs_words_on, strengths, guardians_view, started_on, ended_on, end_reason, next_follow_up_on, coordinating_unit_id',
  ],
  ['goal', kept, kept, 'position, life_area, wording, measure, current, status, outcome, outcome_on'],
  [
    'plan_party',
    kept,
    `${kept} or (${open} and ${own})`,
    'answer, invited_on, answered_on, coordinates, answer_reason, deputy, name, left_on',
  ],
  [
    'plan_meeting',
    kept,
    kept,
    'status, starts_at, place, link, questions, childs_participation, called_on, answer_by, notes',
  ],
  ['attendance', kept, kept, 'presence'],
  [
    'meeting_decision',
    kept,
    `${kept} or (${open} and ${own})`,
    'position, wording, responsible, unit_id, due_on, done_on, dropped_on',
  ],
  ['follow_up', kept, kept, 'due_on, done_on, responsible, unit_id, outcome'],
  ['goal_outcome', kept, kept, 'status, outcome'],
  ['escalation', kept, kept, 'level, anonymous, decided_on, decision, responsible, unit_id'],
  [
    'municipal_intervention',
    `(${kept} or (${open} and ${own})) and exists (select 1 from own_unit u where u.id = unit_id)`,
    `${open} and ${own}`,
    'title, description, form, status, from_on, until_on, progress, decline_reason, declined_on, answered_on, ended_on, outcome',
  ],
];

/** The plan's whole life: what it takes to write it, and its history. */
export class PlanLife1795334400000 implements MigrationInterface {
  name = 'PlanLife1795334400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'alter table "plan_party" add "answer_reason" text, add "deputy" text, add "name" text, add "left_on" date',
      'alter table "plan_meeting" add "link" text, add "questions" text, add "childs_participation" text, add "called_on" date, add "answer_by" date, add "notes" text',
      'alter table "goal" add "outcome" text, add "outcome_on" date',
      'alter table "follow_up" add "unit_id" text',
      'alter table "municipal_intervention" add "offered_on" date, add "answered_on" date, add "ended_on" date, add "outcome" text',
      'CREATE TABLE "meeting_decision" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "position" smallint NOT NULL, "wording" text NOT NULL, "responsible" text NOT NULL, "unit_id" text, "due_on" date, "done_on" date, "dropped_on" date, CONSTRAINT "meeting_decision_key" PRIMARY KEY ("child_id", "id"))',
      'CREATE TABLE "goal_outcome" ("child_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "follow_up_id" uuid NOT NULL, "goal_id" uuid NOT NULL, "status" text NOT NULL, "outcome" text, CONSTRAINT "goal_outcome_key" PRIMARY KEY ("child_id", "follow_up_id", "goal_id"))',
      'CREATE TABLE "escalation" ("child_id" uuid NOT NULL, "id" uuid NOT NULL, "plan_id" uuid NOT NULL, "goal_id" uuid, "question" text NOT NULL, "level" text NOT NULL, "anonymous" boolean NOT NULL, "escalated_on" date NOT NULL, "decided_on" date, "decision" text, "responsible" text, "unit_id" text, CONSTRAINT "escalation_key" PRIMARY KEY ("child_id", "id"))',
      'CREATE TABLE "plan_change" ("child_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "version" integer NOT NULL, "change_key" uuid NOT NULL, "digest" text, "move" text NOT NULL, "concerns" text array NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "made_by" text, "unit_id" text, "snapshot" jsonb NOT NULL, CONSTRAINT "plan_change_key" PRIMARY KEY ("child_id", "plan_id", "version"))',
      'CREATE UNIQUE INDEX "plan_change_once" ON "plan_change"  ("child_id", "plan_id", "change_key") ',
      ...['meeting_decision', 'goal_outcome', 'escalation'].flatMap((table) => [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy keeper on ${table} to kommun_owner using (true) with check (true)`,
        `create policy reader on ${table} for select to kommun_app using (${open})`,
        `grant select on ${table} to kommun_app`,
      ]),
      ...writable.flatMap(([table, insertedBy, updatedBy, columns]) => [
        ...(insertedBy === 'false'
          ? []
          : [
              `create policy writer on ${table} for insert to kommun_app with check (${insertedBy})`,
              `grant insert on ${table} to kommun_app`,
            ]),
        `create policy changer on ${table} for update to kommun_app using (${updatedBy}) with check (${updatedBy})`,
        `grant update (${columns}) on ${table} to kommun_app`,
      ]),
      // The first plan of a child has no keeper yet: whoever works with the child under one of the municipality's
      // authorities opens it, in a unit of an authority that keeps, or gets, the plan. It is recorded in the same breath,
      // for whoever opened it need not be of that authority, and so may not read it.
      `create function open_plan(child uuid, plan uuid, unit text, why text[], asks text, assessed date, initiator text, its_digest text, by_whom text, at_unit text) returns text
         language plpgsql volatile security definer set search_path = public, pg_temp as $$
       declare
         board text := (select u.authority from own_unit u where u.id = unit);
         before text := (select c.digest from plan_change c where c.child_id = child and c.plan_id = plan and c.change_key = plan);
       begin
         if not (at_unit = any(viewer_units())) or not exists (
           select 1 from record_owner o where o.child_id = child and child = any(owned(o.part))) then
           raise insufficient_privilege;
         end if;
         if before is not null then return case when before = its_digest then 'MADE' else 'REPEATED' end; end if;
         if board is null then return 'UNKNOWN'; end if;
         insert into record_owner (child_id, part, unit_id, authority) values (child, 'PLAN', unit, board) on conflict (child_id, part) do nothing;
         if not exists (select 1 from record_owner o where o.child_id = child and o.part = 'PLAN' and o.authority = board) then return 'UNKNOWN'; end if;
         insert into plan (child_id, id, status, reasons, question, need_assessed_on, initiated_by, coordinating_unit_id, version)
           values (child, plan, 'DRAFT', why, asks, assessed, initiator, unit, 0);
         perform keep_plan_change(child, plan, plan, its_digest, 'ASSESS_NEED', '{status}', by_whom, at_unit);
         return 'MADE';
       end $$`,
      'revoke all on function open_plan(uuid, uuid, text, text[], text, date, text, text, text, text) from public',
      'grant execute on function open_plan(uuid, uuid, text, text[], text, date, text, text, text, text) to kommun_app',
      // No plan leaves draft without a consent that holds (domain.md 8.1): PostgreSQL’s own reading.
      `create function consented_to_plan(child uuid) returns boolean
         language sql stable security definer set search_path = public, pg_temp as $$
         select child = any(opened('PLAN')) and exists (
           select 1 from consent c where c.child_id = child and 'PLAN' = any(c.parts) and ${consentIsActive}) $$`,
      'revoke all on function consented_to_plan(uuid) from public',
      'grant execute on function consented_to_plan(uuid) to kommun_app',
      `create function stays_in_draft() returns trigger language plpgsql as $$
       begin
         if current_user = 'kommun_app' and not consented_to_plan(new.child_id) then raise insufficient_privilege; end if;
         return new;
       end $$`,
      'revoke all on function stays_in_draft() from public',
      `create trigger draft before update of status on plan for each row
         when (old.status = 'DRAFT' and new.status not in ('DRAFT', 'CLOSED')) execute function stays_in_draft()`,
      ...planChangeStatements({
        owner: 'kommun',
        table: 'plan',
        key: 'id',
        rows: [
          ...['goal', 'plan_party', 'plan_meeting', 'meeting_decision', 'follow_up', 'goal_outcome'],
          ...['escalation', 'municipal_intervention'],
        ],
        through: { attendance: { table: 'plan_meeting', column: 'meeting_id' } },
      }),
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken away by a migration.');
  }
}
