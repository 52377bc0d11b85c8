import { Unit } from '@samsyn/disclosure/unit';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlanParty } from './party.types.js';
import { GoalStatus, MeetingKind, MeetingStatus, Presence } from './plan.enums.js';

@ObjectType({ description: 'How one party takes part in one meeting.' })
export class Attendance {
  @Field(() => PlanParty, { description: 'The party.' })
  party!: PlanParty;

  @Field(() => Presence, { description: 'How it took part.' })
  presence!: Presence;
}

@ObjectType({ description: 'A meeting about the plan.' })
export class PlanMeeting {
  @Field(() => ID, { description: 'Key of the meeting.' })
  id!: string;

  @Field(() => MeetingKind, { description: 'What it is for.' })
  kind!: MeetingKind;

  @Field(() => MeetingStatus, { description: 'Planned, held or cancelled.' })
  status!: MeetingStatus;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  startsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where; null also when protected identity hides it.' })
  place!: string | null;

  @Field(() => [Attendance], { description: 'Who was invited, and who came.' })
  attendance!: Attendance[];

  @Field(() => String, {
    nullable: true,
    description: 'Where to join from afar: an https address; null also when protected identity hides it.',
  })
  link!: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be talked about.' })
  questions!: string | null;

  @Field(() => String, { nullable: true, description: 'How the child wants to take part.' })
  childsParticipation!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the notice was sent.' })
  calledOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day to answer the notice.' })
  answerBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Notes from the meeting.' })
  notes!: string | null;

  @Field(() => [MeetingDecision], { description: 'What it decided, in order.' })
  decisions!: MeetingDecision[];

  @Field(() => Boolean, {
    description: 'The viewer may write the meeting’s record now: its day has come, and it is not called off.',
  })
  viewerCanHold!: boolean;
}

@ObjectType({ description: 'What a meeting decided: who does what until when.' })
export class MeetingDecision {
  @Field(() => ID, { description: 'Key of the decision.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the meeting that decided it.' })
  meetingId!: string;

  @Field(() => String, { description: 'What is to be done.' })
  wording!: string;

  @Field(() => PartyKind, { description: 'The function that answers for it.' })
  responsible!: PartyKind;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that does; null when none is named, and when protected identity hides it.',
  })
  unit!: Unit | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  dueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  doneOn!: string | null;

  @Field(() => Boolean, { description: 'The viewer may say that it is done, or that it is not after all.' })
  viewerCanComplete!: boolean;
}

@ObjectType({ description: 'What a follow-up showed of one goal.' })
export class GoalOutcome {
  @Field(() => ID, { description: 'Key of the goal.' })
  goalId!: string;

  @Field(() => GoalStatus, { description: 'How far it had come.' })
  status!: GoalStatus;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  outcome!: string | null;
}

@ObjectType({ description: 'A follow-up of the plan; it is done when it is documented (uppföljning).' })
export class FollowUp {
  @Field(() => ID, { description: 'Key of the follow-up.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Last day it should be done.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was documented.' })
  doneOn!: string | null;

  @Field(() => Boolean, { description: 'Not documented though the day has passed.' })
  overdue!: boolean;

  @Field(() => PartyKind, { description: 'The function that answers for it.' })
  responsible!: PartyKind;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that does; null when none is named, and when protected identity hides it.',
  })
  unit!: Unit | null;

  @Field(() => String, { nullable: true, description: 'What it showed.' })
  outcome!: string | null;

  @Field(() => [GoalOutcome], { description: 'What it showed of each goal.' })
  goalOutcomes!: GoalOutcome[];

  @Field(() => Boolean, { description: 'The viewer may document it, or document it anew, now.' })
  viewerCanDocument!: boolean;
}
