import { mayChange } from '@samsyn/collaboration/group-standing';
import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import type { KommunContext } from '../context.js';
import { listDocument, mayPropose, placeItem, proposeItem, withdrawItem } from './change-agenda.js';
import { followUpDecision, recordDecision, withdrawDecision } from './change-decision.js';
import type { MeetingRecord } from './meeting.record.js';
import { GroupMeeting } from './meeting.types.js';
import {
  CancelBusMeetingInput,
  FollowUpDecisionInput,
  HoldBusMeetingInput,
  ListMeetingDocumentInput,
  MoveBusMeetingInput,
  PlaceAgendaItemInput,
  PlanBusMeetingInput,
  ProposeAgendaItemInput,
  RecordDecisionInput,
  SendMeetingNoticeInput,
  TakeBackMeetingOutcomeInput,
  VerifyMeetingMinutesInput,
  WithdrawAgendaItemInput,
  WithdrawDecisionInput,
  WriteMeetingMinutesInput,
} from './meeting-change.inputs.js';
import { cancelMeeting, moveMeeting, planMeeting, sendNotice } from './plan-meeting.js';
import { holdMeeting, takeBackOutcome, verifyMinutes, writeMinutes } from './record-meeting.js';

@ObjectType({ description: 'A meeting of a local BUS group was planned or changed.' })
export class GroupMeetingChanged {
  @Field(() => GroupMeeting, { description: 'The meeting as it is now.' })
  meeting!: GroupMeeting;
}

const GroupMeetingResult = createUnionType({
  name: 'GroupMeetingResult',
  description: 'What came of a change of a meeting of a local BUS group: done, refused, or not understood.',
  types: () => [GroupMeetingChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : GroupMeetingChanged,
});

type Changed = { readonly meeting: MeetingRecord } | ChangeRefused | InvalidInput;

const by =
  'By whoever leads or coordinates a municipal unit in the group. null with an error: it is not known whether it was done.';
const byAnyParty =
  'By whoever leads or coordinates a unit of either owner’s that has a seat in the group. null with an error: it is not known whether it was done.';

@Resolver()
export class GroupMeetingChangeResolver {
  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Plans a meeting of a level of a local BUS group. ${by}`,
  })
  async planBusMeeting(
    @Arg('input', () => PlanBusMeetingInput, { description: 'The meeting.' }) input: PlanBusMeetingInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await planMeeting(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Moves a meeting, sets one that was called off on again, or mends the day of one that was held. ${by}`,
  })
  async moveBusMeeting(
    @Arg('input', () => MoveBusMeetingInput, { description: 'Where to.' }) input: MoveBusMeetingInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await moveMeeting(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, { nullable: true, description: `Calls a meeting off. ${by}` })
  async cancelBusMeeting(
    @Arg('input', () => CancelBusMeetingInput, { description: 'Which, and why.' })
    input: CancelBusMeetingInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await cancelMeeting(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Says that the notice of a meeting was sent, with the agenda as it is now. ${by}`,
  })
  async sendBusMeetingNotice(
    @Arg('input', () => SendMeetingNoticeInput, { description: 'When.' }) input: SendMeetingNoticeInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await sendNotice(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Says that a meeting was held, and how seats took part; may be sent again to say more. ${by}`,
  })
  async holdBusMeeting(
    @Arg('input', () => HoldBusMeetingInput, { description: 'Who came.' }) input: HoldBusMeetingInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await holdMeeting(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Takes back that a meeting was held or called off: it is not known again. Attendance and minutes go with it, and stay to be read; its decisions must be withdrawn first. ${by}`,
  })
  async takeBackBusMeetingOutcome(
    @Arg('input', () => TakeBackMeetingOutcomeInput, { description: 'Which, and why.' })
    input: TakeBackMeetingOutcomeInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await takeBackOutcome(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Writes the minutes of a meeting that was held. ${by}`,
  })
  async writeBusMinutes(
    @Arg('input', () => WriteMeetingMinutesInput, { description: 'The minutes.' })
    input: WriteMeetingMinutesInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await writeMinutes(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Says that the minutes are verified. ${by}`,
  })
  async verifyBusMinutes(
    @Arg('input', () => VerifyMeetingMinutesInput, { description: 'By whom.' })
    input: VerifyMeetingMinutesInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await verifyMinutes(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Proposes an item for the agenda of a meeting to come; of one that was held, by whoever leads the group. ${byAnyParty}`,
  })
  async proposeAgendaItem(
    @Arg('input', () => ProposeAgendaItemInput, { description: 'The item.' }) input: ProposeAgendaItemInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await proposeItem(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Takes an item off the agenda, unless something was decided on it. ${by}`,
  })
  async withdrawAgendaItem(
    @Arg('input', () => WithdrawAgendaItemInput, { description: 'Which.' }) input: WithdrawAgendaItemInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await withdrawItem(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Gives an item another place on the agenda of a meeting that has not been. ${by}`,
  })
  async placeAgendaItem(
    @Arg('input', () => PlaceAgendaItemInput, { description: 'Which, and where.' })
    input: PlaceAgendaItemInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await placeItem(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, { nullable: true, description: `Lists a document of a meeting. ${by}` })
  async listMeetingDocument(
    @Arg('input', () => ListMeetingDocumentInput, { description: 'The document.' })
    input: ListMeetingDocumentInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await listDocument(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Records what a meeting that was held decided. ${by}`,
  })
  async recordBusDecision(
    @Arg('input', () => RecordDecisionInput, { description: 'The decision.' }) input: RecordDecisionInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await recordDecision(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Says what has become of a decision. Answered with the meeting that decided it. ${by}`,
  })
  async followUpBusDecision(
    @Arg('input', () => FollowUpDecisionInput, { description: 'What has become of it.' })
    input: FollowUpDecisionInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await followUpDecision(input, context), context);
  }

  @Mutation(() => GroupMeetingResult, {
    nullable: true,
    description: `Takes a decision back. It stays to be read; there is nothing to do, and nothing to follow up. Answered with the meeting that decided it. ${by}`,
  })
  async withdrawBusDecision(
    @Arg('input', () => WithdrawDecisionInput, { description: 'Which, and why.' })
    input: WithdrawDecisionInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await withdrawDecision(input, context), context);
  }
}

/** What a viewer may do with meetings, so that no client works it out anew. */
@Resolver(() => BusGroup)
export class MayChangeMeetingsResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether this viewer may plan its meetings, and write what is recorded of them.',
  })
  viewerCanPlanMeetings(@Root() group: AreaOnDate, @Ctx() context: KommunContext): Promise<boolean> {
    return mayChange('PLAN_MEETING', group.id, null, context);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this viewer may propose items for its agendas. Of who leads a unit of the region’s the region is asked; false too when it cannot be reached.',
  })
  async viewerCanProposeItems(@Root() group: AreaOnDate, @Ctx() context: KommunContext): Promise<boolean> {
    return (await mayPropose(group.id, context)) === true;
  }
}

async function answer(outcome: GroupChangeOutcome, { meetings }: KommunContext): Promise<Changed> {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  const meeting = await meetings.find(outcome.id);
  if (!meeting) throw new Error('a meeting that was just there is gone');
  return { meeting };
}
