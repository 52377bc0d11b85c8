import { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  ForumActor,
  ForumAgreementStanding,
  ForumFollowUpKind,
  ForumFollowUpStanding,
  ForumForm,
  ForumIndividualCases,
  ForumRhythmPer,
  ForumRhythmRule,
  ForumTheme,
} from './forum.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the forum that the change was made on.';
const knownTo = 'How exactly that is known; none: to the day, or not known at all.';
const whence = 'Where it is said, at most 500 characters; none: whoever records it is the source.';
const upTo = (most: number) => `at most ${most.toLocaleString('en')} characters`;

@InputType({ description: 'How often a forum meets.' })
export class ForumRhythmInput {
  @Field(() => ForumRhythmRule, {
    nullable: true,
    description: 'A promise, or what is told; given with times and per.',
  })
  rule?: ForumRhythmRule | null;

  @Field(() => Int, { nullable: true, description: 'So many times, 1–400.' })
  times?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In so many weeks, months, terms or years, 1–60; 1 when left out.',
  })
  every?: number | null;

  @Field(() => ForumRhythmPer, { nullable: true, description: 'Weeks, months, terms or years.' })
  per?: ForumRhythmPer | null;

  @Field(() => String, { nullable: true, description: `The same in words; ${upTo(200)}.` })
  words?: string | null;
}

@InputType({ description: 'What a forum rests on.' })
export class ForumAgreementInput {
  @Field(() => ForumAgreementStanding, { description: 'Written, none, or not known.' })
  standing!: ForumAgreementStanding;

  @Field(() => String, {
    nullable: true,
    description: `Which it is; of one that is written it must be given; ${upTo(500)}.`,
  })
  text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'In force from.' })
  from?: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  fromKnownTo?: DayResolution | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer in force, where a day is set.',
  })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'Months that it holds at a time, 1–240.' })
  termMonths?: number | null;

  @Field(() => String, { nullable: true, description: `How it is renewed; ${upTo(200)}.` })
  renewal?: string | null;

  @Field(() => Int, { nullable: true, description: 'Months that it lets pass between follow-ups, 1–240.' })
  followUpMonths?: number | null;
}

@InputType({ description: 'What a forum is. What nobody knows is left out, and told as not known.' })
export class ForumDescriptionInput {
  @Field(() => String, { description: `What it is called; ${upTo(200)}.` })
  name!: string;

  @Field(() => ForumForm, { description: 'Standing, project or joint operation.' })
  form!: ForumForm;

  @Field(() => String, { nullable: true, description: `What it is for; ${upTo(2000)}.` })
  purpose?: string | null;

  @Field(() => [ForumTheme], { description: 'What it is about; may be empty.' })
  themes!: ForumTheme[];

  @Field(() => [NeedReason], { description: 'The reasons children in it need support for; may be empty.' })
  reasons!: NeedReason[];

  @Field(() => Int, { nullable: true, description: 'Youngest age it is for, 0–25.' })
  ageFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest age it is for, 0–25.' })
  ageTo?: number | null;

  @Field(() => String, { nullable: true, description: `Whom it is for, in words; ${upTo(500)}.` })
  targetGroup?: string | null;

  @Field(() => Boolean, { description: 'All who take part are entered, or will be.' })
  membersComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description: `Which function convenes or runs it, not who; ${upTo(200)}.`,
  })
  convener?: string | null;

  @Field(() => String, { nullable: true, description: `Which function to turn to, not who; ${upTo(200)}.` })
  contact?: string | null;

  @Field(() => ForumRhythmInput, { nullable: true, description: 'How often it meets.' })
  rhythm?: ForumRhythmInput | null;

  @Field(() => ForumAgreementInput, { description: 'What it rests on.' })
  agreement!: ForumAgreementInput;

  @Field(() => ForumFollowUpStanding, { description: 'How it is followed up.' })
  followUp!: ForumFollowUpStanding;

  @Field(() => String, { nullable: true, description: `The same in words; ${upTo(500)}.` })
  followUpWords?: string | null;

  @Field(() => ForumIndividualCases, {
    description: 'Whether it takes up single children, and on what ground.',
  })
  individualCases!: ForumIndividualCases;

  @Field(() => String, { nullable: true, description: whence })
  source?: string | null;
}

@InputType({ description: 'A forum to enter into a municipality’s register.' })
export class AddForumInput {
  @Field(() => ID, { description: 'SCB code of the municipality.' })
  municipality!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the local BUS group that it is, one of the municipality’s.',
  })
  busGroupId?: string | null;

  @Field(() => ForumDescriptionInput, { description: 'What it is.' })
  description!: ForumDescriptionInput;

  @Field(() => DateScalar, { nullable: true, description: 'First day; none: it is not known since when.' })
  from?: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  fromKnownTo?: DayResolution | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'What a forum is from a day on. What it was until then stays to be seen.' })
export class DescribeForumInput {
  @Field(() => ID, { description: 'Key of the forum.' })
  forumId!: string;

  @Field(() => ForumDescriptionInput, { description: 'What it is.' })
  description!: ForumDescriptionInput;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day. The first day of what is said now, or none where that has none: it was said wrong, and is put right.',
  })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A forum that there is no more.' })
export class EndForumInput {
  @Field(() => ID, { description: 'Key of the forum.' })
  forumId!: string;

  @Field(() => DateScalar, { description: 'The first day without it.' })
  on!: string;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'Who takes part in a forum: an organisation, never a person by name.' })
export class AddForumMemberInput {
  @Field(() => ID, { description: 'Key of the forum.' })
  forumId!: string;

  @Field(() => String, { description: `The organisation; ${upTo(200)}.` })
  organisation!: string;

  @Field(() => String, { nullable: true, description: `Which function or unit of it; ${upTo(200)}.` })
  functionThere?: string | null;

  @Field(() => PartyKind, { nullable: true, description: 'The function around children that it has.' })
  party?: PartyKind | null;

  @Field(() => ForumActor, { nullable: true, description: 'Whose it is.' })
  actor?: ForumActor | null;

  @Field(() => ID, { nullable: true, description: 'Key of the municipal unit, where it is one.' })
  unitId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; none: as long as the forum, or not known.',
  })
  from?: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Who takes part in a forum no more.' })
export class EndForumMemberInput {
  @Field(() => ID, { description: 'Key of the forum.' })
  forumId!: string;

  @Field(() => ID, { description: 'Key of the membership.' })
  memberId!: string;

  @Field(() => DateScalar, { description: 'The first day without.' })
  on!: string;
}

@InputType({ description: 'A follow-up of a forum’s work that was made.' })
export class RecordForumFollowUpInput {
  @Field(() => ID, { description: 'Key of the forum.' })
  forumId!: string;

  @Field(() => DateScalar, { description: 'The day it was made; not one to come.' })
  madeOn!: string;

  @Field(() => DayResolution, { nullable: true, description: 'How exactly that is known; none: to the day.' })
  madeOnKnownTo?: DayResolution | null;

  @Field(() => ForumFollowUpKind, { description: 'What it was.' })
  kind!: ForumFollowUpKind;

  @Field(() => String, { description: `What was followed up, and what came of it; ${upTo(2000)}.` })
  what!: string;

  @Field(() => String, {
    nullable: true,
    description: `Where it can be read; none: it was oral; ${upTo(500)}.`,
  })
  documentedIn?: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'A follow-up that was entered by mistake.' })
export class StrikeForumFollowUpInput {
  @Field(() => ID, { description: 'Key of the forum.' })
  forumId!: string;

  @Field(() => ID, { description: 'Key of the follow-up.' })
  followUpId!: string;
}

@InputType({ description: 'That two forums which overlap are both meant to be, and why.' })
export class ExplainForumOverlapInput {
  @Field(() => ID, { description: 'Key of the one forum.' })
  forumId!: string;

  @Field(() => ID, { description: 'Key of the other, in the same municipality.' })
  otherForumId!: string;

  @Field(() => String, { description: `Why; ${upTo(1000)}.` })
  reason!: string;

  @Field(() => DateScalar, {
    description: 'First day it holds. Another explanation that holds until then is relieved.',
  })
  from!: string;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'That an explanation of an overlap holds no more.' })
export class WithdrawForumExplanationInput {
  @Field(() => ID, { description: 'Key of either forum.' })
  forumId!: string;

  @Field(() => ID, { description: 'Key of the explanation.' })
  explanationId!: string;

  @Field(() => DateScalar, { description: 'The first day without it.' })
  on!: string;
}
