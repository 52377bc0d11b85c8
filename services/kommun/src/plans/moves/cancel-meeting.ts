import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { Field, ID, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { answersOf, calledNoMore, callOff, callsOf, takeBackNotice } from './notice.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork, movePlan } from './plan-to-change.js';

@InputType({
  description:
    'A planned meeting that is called off (inställt). Whoever was called to it, and to no other, has no notice to answer any longer.',
})
export class CancelMeetingInput extends PlanChangeFields {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;
}

/** Calls a planned meeting off. A plan with no other meeting is where it was before it was called to one. */
export function cancelMeeting(input: CancelMeetingInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { plans } = context;
  const work = keepersWork('CANCEL_CALL', input, context, {
    find: async (plan) => {
      const meetings = await plans.meetingsOf(plan);
      const meeting = meetings.find(({ id }) => id === input.meetingId);
      if (!meeting) return null;
      const calls = await callsOf(plan, plans);
      const noMore = calledNoMore(
        calls.filter(({ meetingId }) => meetingId === meeting.id),
        calls,
      );
      const concerns = [`meeting:${meeting.id}`];
      return { meeting, meetings, noMore, concerns, alsoChanges: answersOf(noMore) };
    },
    check: ({ meeting }, problems) => {
      if (meeting.status !== 'PLANNED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    },
    write: async (manager, { plan, meeting, meetings, noMore }) => {
      await callOff(manager, plan, [meeting.id]);
      await takeBackNotice(manager, plan, noMore);
      const others = meetings.filter(({ id }) => id !== meeting.id);
      await movePlan(manager, 'CANCEL_CALL', plan, context, {}, { meetings: others });
    },
  });
  return changePlan(input, work, context);
}
