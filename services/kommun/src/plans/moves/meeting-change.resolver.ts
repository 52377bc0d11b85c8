import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { AnswerNoticeInput, answerNotice } from './answer-notice.js';
import { CallToMeetingInput, callToMeeting } from './call-meeting.js';
import { CancelMeetingInput, cancelMeeting } from './cancel-meeting.js';
import { changed, PlanChangeResult } from './changed-plan.js';
import { CompleteDecisionInput, completeDecision } from './complete-decision.js';
import { HoldMeetingInput, holdMeeting } from './hold-meeting.js';
import { AddPartyInput, addParty, LeavePartyInput, leaveParty } from './set-parties.js';

/** The changes around a plan’s meetings: who takes part, the notice, the record. */
@Resolver()
export class MeetingChangeResolver {
  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Adds somebody who is to take part in the plan. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  addParty(
    @Arg('input', () => AddPartyInput, { description: 'Who.' }) input: AddPartyInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, addParty, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Lets a party leave the plan. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  leaveParty(
    @Arg('input', () => LeavePartyInput, { description: 'Who.' }) input: LeavePartyInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, leaveParty, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Calls the parties to a meeting (kallelse). Needs a consent to share the plan that is active. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  callToMeeting(
    @Arg('input', () => CallToMeetingInput, { description: 'The notice.' }) input: CallToMeetingInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, callToMeeting, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Calls a planned meeting off. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput, { description: 'The meeting.' }) input: CancelMeetingInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, cancelMeeting, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Answers the notice (kallelse) for a party. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  answerNotice(
    @Arg('input', () => AnswerNoticeInput, { description: 'The answer.' }) input: AnswerNoticeInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, answerNotice, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Records a meeting as typed so far: attendance, decisions, notes. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  holdMeeting(
    @Arg('input', () => HoldMeetingInput, { description: 'The record.' }) input: HoldMeetingInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, holdMeeting, context);
  }

  @Mutation(() => PlanChangeResult, {
    nullable: true,
    description:
      'Says that what a meeting decided is done, or that it is not after all. null with an error: it is not known whether it was made; send it again with the same key.',
  })
  completeDecision(
    @Arg('input', () => CompleteDecisionInput, { description: 'The decision.' }) input: CompleteDecisionInput,
    @Ctx() context: KommunContext,
  ) {
    return changed(input, completeDecision, context);
  }
}
