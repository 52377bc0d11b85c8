import { randomUUID } from 'node:crypto';
import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { swedishToday } from '../../calendar/swedish-day.js';
import type { KommunContext } from '../../context.js';
import { AttendanceRow, PlanMeetingRow } from '../meeting.entity.js';
import { PlanPartyRow } from '../plan.entity.js';
import { MeetingKind } from '../plan.enums.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, movePlan } from './plan-to-change.js';

@InputType({
  description: 'A notice to a meeting about the plan (kallelse). Everybody who is called is to answer anew.',
})
export class CallToMeetingInput extends PlanChangeFields {
  @Field(() => ID, {
    nullable: true,
    description:
      'Key of a planned meeting that is called to anew, with another day or place; left out: a new one.',
  })
  meetingId?: string | null;

  @Field(() => MeetingKind, { description: 'What the meeting is for.' })
  kind!: MeetingKind;

  @Field(() => DateTimeScalar, { description: 'When it starts; not gone yet.' })
  startsAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Where; must be given when there is no link. At most 200 characters.',
  })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to join from afar: an address that begins with https://. At most 500 characters.',
  })
  link?: string | null;

  @Field(() => String, { description: 'What is to be talked about. At most 2,000 characters.' })
  questions!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the child wants to take part. At most 1,000 characters.',
  })
  childsParticipation?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day to answer: from today to the day of the meeting.',
  })
  answerBy?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Keys of the parties that are called; left out: all that have not left the plan.',
  })
  partyIds?: string[] | null;
}

/** Calls the parties to a meeting. Whoever calls has thereby answered. */
export function callToMeeting(input: CallToMeetingInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { plans, viewer } = context;
  const work = keepersWork('CALL', input, context, {
    find: async (plan) => {
      const meetings = await plans.meetingsOf(plan);
      const known = meetings.find(({ id }) => id === input.meetingId);
      if (input.meetingId && !known) return null;
      const here = (await plans.partiesOf(plan)).filter(({ leftOn }) => !leftOn);
      const called = input.partyIds ? here.filter(({ id }) => input.partyIds?.includes(id)) : here;
      const id = known?.id ?? randomUUID();
      return { id, known, here, called, concerns: [`meeting:${id}`] };
    },
    check: ({ known, here, called }, problems) => {
      if (known && known.status !== 'PLANNED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
      checkParties(input, here, called, problems);
      checkNotice(input, problems);
    },
    write: async (manager, { plan, id, known, called }) => {
      const text = (given: string | null | undefined) => given?.trim() || null;
      const notice = {
        ...{ startsAt: input.startsAt, place: text(input.place), link: text(input.link) },
        ...{ questions: text(input.questions), childsParticipation: text(input.childsParticipation) },
        ...{ calledOn: today(), answerBy: input.answerBy ?? null },
      };
      const { childId } = plan;
      if (known) await manager.update(PlanMeetingRow, { childId, id }, notice);
      else
        await manager.insert(PlanMeetingRow, {
          ...{ childId, id, planId: plan.id, kind: input.kind, status: 'PLANNED' },
          ...notice,
        });
      const invited = new Set(
        (await plans.attendanceOf(plan)).flatMap((row) => (row.meetingId === id ? row.partyId : [])),
      );
      for (const { id: partyId, unitId } of called) {
        const own = unitId !== null && viewer.units.includes(unitId);
        await manager.update(
          PlanPartyRow,
          { childId, id: partyId },
          {
            ...{ invitedOn: today(), answer: own ? 'ACCEPTED' : 'WAITING', answeredOn: own ? today() : null },
            ...{ answerReason: null, deputy: null },
          },
        );
        if (!invited.has(partyId))
          await manager.insert(AttendanceRow, { childId, meetingId: id, partyId, presence: 'INVITED' });
      }
      await movePlan(manager, 'CALL', plan, context, {}, [{ status: 'PLANNED' }]);
    },
  });
  return changePlan(input, work, context);
}

function checkParties(
  { partyIds }: CallToMeetingInput,
  here: readonly PlanPartyRow[],
  called: readonly PlanPartyRow[],
  problems: InputProblems,
): void {
  const known = new Set(here.map(({ id }) => id));
  if (partyIds) problems.recordIds('partyIds', partyIds);
  partyIds?.forEach((id, place) => {
    if (!known.has(id)) problems.add(`partyIds.${place}`, Code.UNKNOWN);
  });
  if (called.length === 0) problems.add('partyIds', Code.NOT_READY);
}

function checkNotice(input: CallToMeetingInput, problems: InputProblems): void {
  const day = swedishToday(input.startsAt);
  if (input.startsAt.getTime() <= Date.now()) problems.add('startsAt', Code.IN_THE_PAST);
  const link = problems.text('link', input.link, 500);
  if (link && !/^https:\/\/[^\s/]+(\/\S*)?$/.test(link)) problems.add('link', Code.NOT_A_LINK);
  problems.text('place', input.place, 200, link === null);
  problems.text('questions', input.questions, 2000, true);
  problems.text('childsParticipation', input.childsParticipation, 1000);
  if (input.answerBy && input.answerBy < today()) problems.add('answerBy', Code.IN_THE_PAST);
  else if (input.answerBy && input.answerBy > day) problems.add('answerBy', Code.BEFORE_START);
}

@InputType({ description: 'A planned meeting that is called off (inställt).' })
export class CancelMeetingInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;
}

/** Calls a planned meeting off. A plan with no other meeting is where it was before it was called to one. */
export function cancelMeeting(input: CancelMeetingInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const work = keepersWork('CANCEL_CALL', input, context, {
    find: async (plan) => {
      const meetings = await context.plans.meetingsOf(plan);
      const meeting = meetings.find(({ id }) => id === input.meetingId);
      return meeting ? { meeting, meetings, concerns: [`meeting:${meeting.id}`] } : null;
    },
    check: ({ meeting }, problems) => {
      if (meeting.status !== 'PLANNED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    },
    write: async (manager, { plan, meeting, meetings }) => {
      const { childId } = plan;
      await manager.update(PlanMeetingRow, { childId, id: meeting.id }, { status: 'CANCELLED' });
      const others = meetings.filter(({ id }) => id !== meeting.id);
      await movePlan(manager, 'CANCEL_CALL', plan, context, {}, others);
    },
  });
  return changePlan(input, work, context);
}
