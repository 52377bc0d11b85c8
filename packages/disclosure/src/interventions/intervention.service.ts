import type { EntityManager } from 'typeorm';
import { keyOfChange, today } from '../change-context.js';
import { InputProblemCode as Code } from '../changes.types.js';
import type { InputProblems } from '../input-problems.js';
import {
  canMoveIntervention,
  type InterventionMove,
  interventionAfter,
  interventionMoves,
  moveOfAnswer,
} from '../plan-changes/intervention-moves.js';
import {
  changePlan,
  type PlanChangeContext,
  type PlanChangeOutcome,
} from '../plan-changes/plan-change.service.js';
import { RecordPart } from '../record-part.js';
import { InterventionStatus } from '../vocabulary/intervention.js';
import { InterventionStep } from '../vocabulary/intervention-step.js';
import { PartyAnswer } from '../vocabulary/party-answer.js';
import { type DaysOfWork, impossibleDays } from './days.rules.js';
import type {
  AnswerInterventionFields,
  OfferInterventionFields,
  ReportInterventionFields,
} from './intervention.inputs.js';

/** An intervention as it stands in its owner's table. */
export interface StandingIntervention {
  readonly id: string;
  readonly unitId: string;
  readonly status: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

/** Where an owner keeps its interventions. */
export interface InterventionsOf {
  readonly table: 'municipal_intervention' | 'care_intervention';
  /** One of the plan's, when the child's plans are open to this request; else null. */
  find(childId: string): Promise<StandingIntervention | null>;
  /** Adds a problem when the plan stands in the way. */
  checkPlan?(childId: string, problems: InputProblems): Promise<void>;
  /** The same, of a plan that the other owner keeps and is asked for once nothing else is wrong. */
  verifyPlan?(childId: string, problems: InputProblems): Promise<void>;
}

/** Adds what is impossible about days, as they will stand. */
function checkDays(days: DaysOfWork, isPlanned: boolean, problems: InputProblems): void {
  for (const { field, why } of impossibleDays(days, { isPlanned, today: today() }))
    problems.add(field, Code[why]);
}

/** The key of an offered intervention: the same when the offer is sent again. */
export function keyOfOffer(
  input: OfferInterventionFields,
  childId: string,
  { viewer }: PlanChangeContext,
): string {
  return keyOfChange('intervention', childId, viewer, input.idempotencyKey, input.planId);
}

/** Adds all that is wrong with the words and days of an offer. */
export function checkOffer(input: OfferInterventionFields, problems: InputProblems): void {
  problems.text('title', input.title, 120, true);
  problems.text('description', input.description, 2_000);
  const { from = null, until = null } = input;
  checkDays({ status: statusOfOffer(input), from, until, endedOn: null }, true, problems);
}

const statusOfOffer = ({ accept }: OfferInterventionFields) =>
  accept ? InterventionStatus.ACCEPTED : InterventionStatus.OFFERED;

/** The columns that an offer fills with either owner. */
export function offeredRow(input: OfferInterventionFields, childId: string, id: string) {
  return {
    child_id: childId,
    id,
    plan_id: input.planId,
    goal_id: input.goalId ?? null,
    title: input.title.trim(),
    description: input.description?.trim() || null,
    status: statusOfOffer(input),
    from_on: input.from ?? null,
    until_on: input.until ?? null,
    offered_on: today(),
    answered_on: input.accept ? today() : null,
  };
}

/** Answers an offered intervention for the unit that does it. */
export function answerIntervention(
  input: AnswerInterventionFields,
  source: InterventionsOf,
  context: PlanChangeContext,
): Promise<PlanChangeOutcome> {
  const declines = input.answer === PartyAnswer.DECLINED;
  const isBack = input.answer === PartyAnswer.WAITING;
  const name = moveOfAnswer[input.answer];
  const answered = (thing: StandingIntervention) => ({
    ...daysOf(input, thing),
    status: interventionAfter(name, thing.status),
    endedOn: null,
  });
  return move(name, input, source, context, {
    check(thing, problems) {
      problems.text('reason', input.reason, 500, declines);
      // Who accepts what is over already has not looked at its days.
      const isPlanned = input.until != null || input.answer === PartyAnswer.ACCEPTED;
      checkDays(answered(thing), isPlanned, problems);
    },
    columns(thing) {
      const { from, until } = answered(thing);
      return {
        answered_on: isBack ? null : today(),
        decline_reason: declines ? (input.reason?.trim() ?? null) : null,
        declined_on: declines ? today() : null,
        from_on: from,
        until_on: until,
      };
    },
  });
}

/** Writes down how an intervention goes. */
export function reportIntervention(
  input: ReportInterventionFields,
  source: InterventionsOf,
  context: PlanChangeContext,
): Promise<PlanChangeOutcome> {
  const { step } = input;
  const ends = step === InterventionStep.END;
  const reported = (thing: StandingIntervention) => ({
    ...daysOf(input, thing),
    ...(step === InterventionStep.START ? { from: startOf(input, thing) } : {}),
    status: interventionAfter(step, thing.status),
    endedOn: ends ? (input.endedOn ?? today()) : null,
  });
  return move(step, input, source, context, {
    check(thing, problems) {
      problems.text('progress', input.progress, 200);
      problems.text('outcome', input.outcome, 2_000, ends);
      problems.text('title', input.title, 120, input.title !== undefined);
      problems.text('description', input.description, 2_000);
      checkDays(reported(thing), input.until != null, problems);
      if (input.endedOn != null && !ends) problems.add('endedOn', Code.NOT_IN_THIS_STATE);
    },
    columns(thing) {
      const { from, until, endedOn } = reported(thing);
      const given = Object.entries({
        progress: input.progress,
        outcome: input.outcome,
        title: input.title,
        description: input.description,
      }).filter(([, text]) => text !== undefined);
      return {
        ...Object.fromEntries(given.map(([column, text]) => [column, text?.trim() || null])),
        from_on: from,
        until_on: until,
        ...(step === InterventionStep.REPORT ? {} : { ended_on: endedOn }),
      };
    },
  });
}

interface Writing {
  check(thing: StandingIntervention, problems: InputProblems): void;
  /** The columns that are written, besides the state. */
  columns(thing: StandingIntervention): Readonly<Record<string, unknown>>;
}

function move(
  name: InterventionMove,
  input: AnswerInterventionFields | ReportInterventionFields,
  source: InterventionsOf,
  context: PlanChangeContext,
  writing: Writing,
): Promise<PlanChangeOutcome> {
  return changePlan(
    input,
    {
      move: interventionMoves[name].move,
      find: async (childId) => {
        const intervention = await source.find(childId);
        return (
          intervention && {
            intervention,
            concerned: { parts: [RecordPart.PLAN], unitId: intervention.unitId },
            concerns: [`intervention:${intervention.id}`],
          }
        );
      },
      check: async ({ intervention }, problems, childId) => {
        if (!canMoveIntervention(name, intervention.status))
          problems.add('interventionId', Code.NOT_IN_THIS_STATE);
        await source.checkPlan?.(childId, problems);
        writing.check(intervention, problems);
      },
      verify: async (_, problems, childId) => {
        await source.verifyPlan?.(childId, problems);
        return true;
      },
      write: (manager, { intervention }, childId) =>
        update(manager, source.table, childId, intervention.id, {
          ...writing.columns(intervention),
          status: interventionAfter(name, intervention.status),
        }),
    },
    context,
  );
}

/** First and last day as they will stand: what is left out stays. */
function daysOf(
  given: { readonly from?: string | null; readonly until?: string | null },
  now: StandingIntervention,
): { readonly from: string | null; readonly until: string | null } {
  return {
    from: given.from === undefined ? now.fromOn : given.from,
    until: given.until === undefined ? now.untilOn : given.until,
  };
}

/** The day on which it began: a day that was planned and has come, or today. */
function startOf({ from }: ReportInterventionFields, { fromOn }: StandingIntervention): string {
  const now = today();
  return from ?? (fromOn !== null && fromOn <= now ? fromOn : now);
}

/** Adds a row of these columns. */
export async function insert(
  manager: EntityManager,
  table: InterventionsOf['table'],
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row);
  await manager.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
    Object.values(row),
  );
}

async function update(
  manager: EntityManager,
  table: InterventionsOf['table'],
  childId: string,
  id: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row);
  await manager.query(
    `update ${table} set ${columns.map((column, place) => `${column} = $${place + 3}`).join(', ')}
      where child_id = $1 and id = $2`,
    [childId, id, ...Object.values(row)],
  );
}
