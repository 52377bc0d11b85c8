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
import { AttendanceRow, MeetingDecisionRow, PlanMeetingRow } from '../meeting.entity.js';
import { Presence } from '../plan.enums.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, type PlanToChange } from './plan-to-change.js';
import { checkUnitOfPlan } from './unit-of-plan.js';

@InputType({ description: 'How one party took part in the meeting.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'Key of the party.' })
  partyId!: string;

  @Field(() => Presence, { description: 'How it took part; INVITED while that is not known.' })
  presence!: Presence;
}

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
      'true when the meeting is over: then of everybody who was called it must be said how they took part. A meeting that was held stays held.',
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
      await checkAttendance(input, thing.plan, thing, problems, context);
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
      await writeAttendance(manager, input, thing.plan, thing);
      await writeDecisions(manager, input, thing.plan, thing);
    },
  });
  return changePlan(input, work, context);
}

async function checkAttendance(
  { attendance: given, concluded }: HoldMeetingInput,
  plan: PlanToChange,
  { attendance }: Record,
  problems: InputProblems,
  { plans }: KommunContext,
): Promise<void> {
  const parties = new Set((await plans.partiesOf(plan)).map(({ id }) => id));
  problems.recordIds(
    'attendance',
    given.map(({ partyId }) => partyId),
  );
  const told = new Map<string, string>(attendance.map((row) => [row.partyId, row.presence]));
  given.forEach(({ partyId, presence }, place) => {
    if (!parties.has(partyId)) problems.add(`attendance.${place}.partyId`, Code.UNKNOWN);
    told.set(partyId, presence);
  });
  if (concluded && [...told.values()].some((presence) => presence === Presence.INVITED))
    problems.add('attendance', Code.NOT_READY);
  if (concluded && told.size === 0) problems.add('attendance', Code.REQUIRED);
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

async function writeAttendance(
  manager: EntityManager,
  input: HoldMeetingInput,
  { childId }: PlanToChange,
  { attendance }: Record,
): Promise<void> {
  const before = new Map(attendance.map((row) => [row.partyId, row.presence]));
  for (const { partyId, presence } of input.attendance) {
    const row = { childId, meetingId: input.meetingId, partyId };
    if (!before.has(partyId)) await manager.insert(AttendanceRow, { ...row, presence });
    else if (before.get(partyId) !== presence) await manager.update(AttendanceRow, row, { presence });
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
