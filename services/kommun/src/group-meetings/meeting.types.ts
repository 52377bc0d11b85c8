import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import { EarlierAnswerer } from '../bus-groups/hand-over.types.js';
import { BusLevel, BusLevelKind } from '../bus-groups/level.types.js';
import { DecisionStanding, GroupMeetingStanding, NoticeStanding } from './meeting.enums.js';
import { EarlierMinutes, MeetingAmendment } from './meeting-amendment.types.js';
import {
  AgendaItem,
  MeetingDocument,
  MeetingMinutes,
  MeetingNotice,
  SeatAttendance,
  SeatNamed,
} from './meeting-parts.types.js';

const madeUp = 'true when the documents do not say and the demo made it up.';
const whence = 'Where it is said; null where whoever recorded it is the source.';

@ObjectType({ description: 'That a decision was taken up again (uppföljning).' })
export class DecisionFollowUp {
  @Field(() => ID, { description: 'Key of the follow-up.' })
  id!: string;

  @Field(() => GroupMeeting, {
    nullable: true,
    description: 'The meeting at which it was; null between meetings.',
  })
  meeting!: GroupMeeting | null;

  @Field(() => DateScalar, { description: 'The day.' })
  followedUpOn!: string;

  @Field(() => String, { nullable: true, description: 'What had become of it.' })
  result!: string | null;

  @Field(() => DecisionStanding, { description: 'How the decision stood after it.' })
  standing!: DecisionStanding;
}

@ObjectType({
  description:
    'What a meeting of a local BUS group decided. A seat answers for it: whoever leaves takes nothing along.',
})
export class GroupDecision {
  @Field(() => ID, { description: 'Key of the decision.' })
  id!: string;

  @Field(() => DateScalar, {
    description:
      'The day that it is told for: that of the group or the list it was asked for in; else today.',
  })
  toldFor!: string;

  @Field(() => GroupMeeting, { description: 'The meeting that decided it.' })
  meeting!: GroupMeeting;

  @Field(() => ID, { nullable: true, description: 'Key of the agenda item, where it is said.' })
  agendaItemId!: string | null;

  @Field(() => String, { description: 'What is to be done.' })
  wording!: string;

  @Field(() => SeatNamed, {
    nullable: true,
    description:
      'The seat that answers for it, as it is on that day: with whoever holds it then, or since when it is vacant, which a closed one is; of what is settled, as it was then. null where it is not said. What a closed seat left open may have been handed over: answeredBefore says who had it.',
  })
  responsible!: SeatNamed | null;

  @Field(() => [EarlierAnswerer], {
    description: 'The seats that answered for it before it was handed over, the first first.',
  })
  answeredBefore!: EarlierAnswerer[];

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null where none is set.' })
  dueOn!: string | null;

  @Field(() => DecisionStanding, {
    description:
      'How it stands on that day: withdrawn, which it is on any day, or as the latest follow-up until then left it.',
  })
  standing!: DecisionStanding;

  @Field(() => Boolean, { description: 'Open on that day though its last day has passed.' })
  overdue!: boolean;

  @Field(() => [DecisionFollowUp], {
    description: 'Each time it was taken up again until that day, oldest first.',
  })
  followUps!: DecisionFollowUp[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'It was followed up at the next meeting of the level that was held until that day, or settled before; null while there has been none, or when neither a follow-up nor minutes of it are entered.',
  })
  followedUpAtNextMeeting!: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was taken back; null of one that was not. There is nothing to follow up of it.',
  })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  withdrawnFor!: string | null;

  @Field(() => Int, { description: 'Counts changes of the decision and its follow-ups.' })
  version!: number;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether this viewer may follow it up; not where it is told for a day after which it was followed up.',
  })
  viewerCanFollowUp!: boolean;

  @Field(() => Boolean, { description: 'Whether this viewer may take it back.' })
  viewerCanWithdraw!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A meeting of one level of a local BUS group.' })
export class GroupMeeting {
  @Field(() => ID, { description: 'Key of the meeting.' })
  id!: string;

  @Field(() => DateScalar, {
    description:
      'The day that it is told for: that of the group it was asked for in; else today. Its standing, notice, attendance, minutes and decisions are as they stood then.',
  })
  toldFor!: string;

  @Field(() => BusGroup, { description: 'The group, today or on its last day.' })
  busGroup!: BusGroup;

  @Field(() => BusLevel, { description: 'The level that meets, on the meeting’s day.' })
  level!: BusLevel;

  @Field(() => BusLevelKind, { description: 'What the level is for.' })
  levelKind!: BusLevelKind;

  @Field(() => DateScalar, { description: 'The day, in Sweden.' })
  day!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'When it begins, HH:MM by Swedish clocks (Europe/Stockholm); null where only the day is known.',
  })
  startsAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it ends, HH:MM by Swedish clocks (Europe/Stockholm); null where it is not said.',
  })
  endsAt!: string | null;

  @Field(() => [DateScalar], { description: 'Days that it was to be on before it was moved, oldest first.' })
  earlierDays!: string[];

  @Field(() => String, { nullable: true, description: 'Where; null where it is not said.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join from afar: an https address.' })
  link!: string | null;

  @Field(() => GroupMeetingStanding, { description: 'Planned, noticed, held or called off.' })
  standing!: GroupMeetingStanding;

  @Field(() => Boolean, {
    description: 'Its day has gone, and nobody has said whether it was held: that is not known.',
  })
  outcomeUnsaid!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was called off, where it was and it is said.' })
  cancelledFor!: string | null;

  @Field(() => MeetingNotice, { nullable: true, description: 'The notice; null when none is entered.' })
  notice!: MeetingNotice | null;

  @Field(() => NoticeStanding, {
    nullable: true,
    description:
      'How the notice went; null of a meeting that was called off before one was sent, and of levels that no rule of notices is about.',
  })
  noticeStanding!: NoticeStanding | null;

  @Field(() => DateScalar, { description: 'The last day on which the notice is in time.' })
  noticeDueOn!: string;

  @Field(() => [AgendaItem], { description: 'The agenda, in order (dagordning).' })
  agenda!: AgendaItem[];

  @Field(() => [MeetingDocument], { description: 'All its documents, of items too (handlingar).' })
  documents!: MeetingDocument[];

  @Field(() => [SeatAttendance], {
    description: 'The seats of which it is said how they took part; of the others it is not known.',
  })
  attendance!: SeatAttendance[];

  @Field(() => MeetingMinutes, { nullable: true, description: 'Its minutes; null when none are entered.' })
  minutes!: MeetingMinutes | null;

  @Field(() => [EarlierMinutes], {
    description: 'What its minutes said before they were written anew or taken away, oldest first.',
  })
  earlierMinutes!: EarlierMinutes[];

  @Field(() => [MeetingAmendment], {
    description:
      'What was said of it and changed afterwards, and what was added once it was over, in the order that was done.',
  })
  amendments!: MeetingAmendment[];

  @Field(() => [GroupDecision], { description: 'What it decided, in the order it was entered.' })
  decisions!: GroupDecision[];

  @Field(() => [GroupDecision], {
    description:
      'What it is to follow up: decided at earlier meetings of the level, and open when it begins (f3, ”Mötesformalia”).',
  })
  decisionsToFollowUp!: GroupDecision[];

  @Field(() => Int, { description: 'Counts changes of the meeting and what belongs to it.' })
  version!: number;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;

  @Field(() => Boolean, {
    description: 'Whether this viewer may move it, send its notice, write its record and its decisions.',
  })
  viewerCanChange!: boolean;
}
