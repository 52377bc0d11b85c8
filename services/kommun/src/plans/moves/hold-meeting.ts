import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { swedishToday } from '../../calendar/swedish-day.js';
import type { KommunContext } from '../../context.js';
import { type AttendanceRow, MeetingDecisionRow, PlanMeetingRow } from '../meeting.entity.js';
import { AttendanceInput, checkAttendance, writeAttendance } from './attendance.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, type PlanToChange } from './plan-to-change.js';
import { checkUnitOfPlan } from './unit-of-plan.js';

@InputType({ description: 'What the meeting decided: who does what until when.' })
export class MeetingDecisionInput {
  @Field(() => ID, { nullable: true, description: 'Key of a decision that is already in the record.' })
  id?: string | null;

  @Field(() => String, { description: 'What is to be done. At most 1,000 characters.' })
  wording!: string;

  @Field(() => PartyKind, { description: 'The function that answers for it.' })
  responsible!: PartyKind;

  @Field(() => ID, { nullable: true, description: 'The unit, one of the plan’s parties.' })
  unitId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; not before the meeting.' })
  dueOn?: string | null;
}

@InputType({
  description:
    'A meeting’s record as it has been typed so far. It can be sent as often as something is typed, also during the meeting: what it says replaces what was there, and a decision that it leaves out is dropped.',
})
export class HoldMeetingInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => [AttendanceInput], { description: 'How each party took part.' })
  attendance!: AttendanceInput[];

  @Field(() => [MeetingDecisionInput], { description: 'What was decided, in order; at most 50.' })
  decisions!: MeetingDecisionInput[];

  @Field(() => String, { nullable: true, description: 'Notes. At most 10,000 characters.' })
  notes?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'true when the meeting is over: then of everybody who was called it must be said how they took part, and whoever came has answered the notice. It was held when the authority that keeps the plan, where it is a party, and at least one other took part, if only partly or by deputy; else call it off. A meeting that was held stays held.',
  })
  concluded!: boolean;
}

/** What of the record there is before it is written. */
interface Record {
  readonly meeting: PlanMeetingRow;
  readonly attendance: readonly AttendanceRow[];
  readonly decisions: readonly MeetingDecisionRow[];
}

/** Records a meeting. */
export function holdMeeting(input: HoldMeetingInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { plans } = context;
  const ofMeeting = ({ meetingId }: { readonly meetingId: string }) => meetingId === input.meetingId;
  const work = keepersWork('HOLD_MEETING', input, context, {
    find: async (plan) => {
      const meeting = (await plans.meetingsOf(plan)).find(({ id }) => id === input.meetingId);
      if (!meeting) return null;
      const attendance = (await plans.attendanceOf(plan)).filter(ofMeeting);
      const decisions = (await plans.decisionsOf(plan)).filter(ofMeeting);
      return { meeting, attendance, decisions, concerns: [`meeting:${meeting.id}`] };
    },
    check: async (thing, problems) => {
      if (thing.meeting.status === 'CANCELLED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
      if (swedishToday(thing.meeting.startsAt) > today()) problems.add('meetingId', Code.IN_THE_FUTURE);
      problems.text('notes', input.notes, 10_000);
      await checkAttendance(input, thing, problems, context);
      await checkDecisions(input, thing.plan, thing, problems, context);
    },
    write: async (manager, thing) => {
      const { childId } = thing.plan;
      const status = input.concluded ? 'HELD' : thing.meeting.status;
      await manager.update(
        PlanMeetingRow,
        { childId, id: input.meetingId },
        { notes: input.notes?.trim() || null, status },
      );
      await writeAttendance(manager, input, thing, context);
      await writeDecisions(manager, input, thing.plan, thing);
    },
  });
  return changePlan(input, work, context);
}

async function checkDecisions(
  { decisions: given }: HoldMeetingInput,
  plan: PlanToChange,
  { meeting, decisions }: Record,
  problems: InputProblems,
  context: KommunContext,
): Promise<void> {
  const known = new Set(decisions.map(({ id }) => id));
  const held = swedishToday(meeting.startsAt);
  if (given.length > 50) problems.add('decisions', Code.TOO_LONG);
  problems.recordIds(
    'decisions',
    given.flatMap(({ id }) => id ?? []),
  );
  for (const [place, decision] of given.entries()) {
    const at = `decisions.${place}`;
    if (decision.id && !known.has(decision.id)) problems.add(`${at}.id`, Code.UNKNOWN);
    problems.text(`${at}.wording`, decision.wording, 1000, true);
    if (decision.dueOn && decision.dueOn < held) problems.add(`${at}.dueOn`, Code.BEFORE_START);
    await checkUnitOfPlan(`${at}.unitId`, decision.unitId, plan, problems, context);
  }
}

async function writeDecisions(
  manager: EntityManager,
  input: HoldMeetingInput,
  { childId, id: planId }: PlanToChange,
  { decisions }: Record,
): Promise<void> {
  const kept = new Set<string>();
  for (const [
    place,
    { id, wording, responsible, unitId = null, dueOn = null },
  ] of input.decisions.entries()) {
    const row = { position: place + 1, wording: wording.trim(), responsible, unitId, dueOn };
    if (id) {
      kept.add(id);
      await manager.update(MeetingDecisionRow, { childId, id }, row);
    } else
      await manager.insert(MeetingDecisionRow, {
        ...{ childId, id: randomUUID(), planId, meetingId: input.meetingId, doneOn: null, droppedOn: null },
        ...row,
      });
  }
  for (const { id } of decisions)
    if (!kept.has(id)) await manager.update(MeetingDecisionRow, { childId, id }, { droppedOn: today() });
}
