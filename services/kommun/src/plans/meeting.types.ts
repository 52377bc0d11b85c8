import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlanParty } from './party.types.js';
import { MeetingKind, MeetingStatus, Presence } from './plan.enums.js';

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

  @Field(() => String, { nullable: true, description: 'What it showed.' })
  outcome!: string | null;
}
