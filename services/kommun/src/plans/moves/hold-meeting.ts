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
  @Field(() => ID, {
    description:
      'Key of the decision, a UUID. One that is not yet in the record is added to it under the key that it is first sent with, so that it can be sent again as it is typed.',
  })
  id!: string;

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
    'What has been typed of a meeting’s record since the last time. It can be sent as often as something is typed, also during the meeting and from several places at once: what it leaves out stays as it is, and only what two have written of the same thing is a conflict.',
})
export class HoldMeetingInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => [AttendanceInput], {
    defaultValue: [],
    description: 'How parties took part, where that has changed.',
  })
  attendance!: AttendanceInput[];

  @Field(() => [MeetingDecisionInput], {
    defaultValue: [],
    description:
      'Decisions that are new, last in the record in this order, or worded anew. A meeting has at most 50.',
  })
  decisions!: MeetingDecisionInput[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Keys of decisions that are taken out of the record; the history keeps them.',
  })
  droppedDecisionIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Notes, at most 10,000 characters; empty: none. Left out: as they were.',
  })
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
  /** Decisions of the plan's other meetings. */
  readonly elsewhere: readonly MeetingDecisionRow[];
}

/** Each thing that is written by itself: two who write of different things are in nobody's way. */
function concernsOf({
  meetingId,
  attendance,
  decisions,
  droppedDecisionIds,
  notes,
  concluded,
}: HoldMeetingInput) {
  return [
    ...attendance.map(({ partyId }) => `attendance:${meetingId}:${partyId}`),
    ...decisions.map(({ id }) => `decision:${id}`),
    ...droppedDecisionIds.map((id) => `decision:${id}`),
    ...(typeof notes === 'string' ? [`meeting:${meetingId}:notes`] : []),
    ...(concluded ? [`meeting:${meetingId}`] : []),
  ];
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
      const elsewhere = (await plans.decisionsOf(plan)).filter((decision) => !ofMeeting(decision));
      return { meeting, attendance, decisions, elsewhere, concerns: concernsOf(input) };
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
        { status, ...(typeof input.notes === 'string' && { notes: input.notes.trim() || null }) },
      );
      await writeAttendance(manager, input, thing, context);
      await writeDecisions(manager, input, thing.plan, thing);
    },
  });
  return changePlan(input, work, context);
}

async function checkDecisions(
  { decisions: given, droppedDecisionIds: dropped }: HoldMeetingInput,
  plan: PlanToChange,
  { meeting, decisions, elsewhere }: Record,
  problems: InputProblems,
  context: KommunContext,
): Promise<void> {
  const known = new Set(decisions.map(({ id }) => id));
  const others = new Set(elsewhere.map(({ id }) => id));
  const held = swedishToday(meeting.startsAt);
  const added = given.filter(({ id }) => !known.has(id)).length;
  const kept = decisions.filter(({ id, droppedOn }) => droppedOn === null && !dropped.includes(id)).length;
  if (kept + added > 50) problems.add('decisions', Code.TOO_LONG);
  problems.recordIds(
    'decisions',
    given.map(({ id }) => id),
  );
  problems.recordIds('droppedDecisionIds', dropped);
  dropped.forEach((id, place) => {
    if (!known.has(id)) problems.add(`droppedDecisionIds.${place}`, Code.UNKNOWN);
  });
  for (const [place, decision] of given.entries()) {
    const at = `decisions.${place}`;
    if (others.has(decision.id)) problems.add(`${at}.id`, Code.UNKNOWN);
    if (dropped.includes(decision.id)) problems.add(`${at}.id`, Code.REPEATED);
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
  const known = new Set(decisions.map(({ id }) => id));
  let position = Math.max(0, ...decisions.map((decision) => decision.position));
  for (const { id, wording, responsible, unitId = null, dueOn = null } of input.decisions) {
    if (known.has(id)) {
      const row = { wording: wording.trim(), responsible, unitId, dueOn };
      await manager.update(MeetingDecisionRow, { childId, id }, row);
      continue;
    }
    position += 1;
    // One that has been taken out meanwhile, and is written on, is in the record again.
    await manager.query(
      `insert into meeting_decision as known (child_id, id, plan_id, meeting_id, position, wording, responsible, unit_id, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (child_id, id) do update
         set (position, wording, responsible, unit_id, due_on, dropped_on) =
             (excluded.position, excluded.wording, excluded.responsible, excluded.unit_id, excluded.due_on, null)
         where known.meeting_id = excluded.meeting_id`,
      [childId, id, planId, input.meetingId, position, wording.trim(), responsible, unitId, dueOn],
    );
  }
  for (const id of input.droppedDecisionIds)
    await manager.update(MeetingDecisionRow, { childId, id }, { droppedOn: today() });
}
