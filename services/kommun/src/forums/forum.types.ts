import { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BusGroup, Municipality } from '../areas/area.types.js';
import { MunicipalUnit } from '../units/unit.types.js';
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

const firstNoLonger = 'First day it no longer holds; null while it does.';
const madeUp = 'true when the documents do not say and the demo made it up.';
const whence = 'Where it is said; null where whoever recorded it is the source.';
const knownTo = 'How exactly that is known; null: to the day, or not known at all.';
const notSaid = 'null where nobody has said.';

@ObjectType({ description: 'How often a forum meets (rytm).' })
export class ForumRhythm {
  @Field(() => ForumRhythmRule, {
    nullable: true,
    description: 'A promise, or what is told. null where only words are given.',
  })
  rule!: ForumRhythmRule | null;

  @Field(() => Int, { nullable: true, description: `So many times; ${notSaid}` })
  times!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In so many weeks, months, terms or years: 3 of ”every third week”.',
  })
  every!: number | null;

  @Field(() => ForumRhythmPer, { nullable: true, description: `Weeks, months, terms or years; ${notSaid}` })
  per!: ForumRhythmPer | null;

  @Field(() => String, { nullable: true, description: 'As the source says it.' })
  words!: string | null;
}

@ObjectType({ description: 'What a forum rests on (avtal, överenskommelse).' })
export class ForumAgreement {
  @Field(() => ForumAgreementStanding, { description: 'Written, none, or not known.' })
  standing!: ForumAgreementStanding;

  @Field(() => String, { nullable: true, description: 'Which it is, in words.' })
  text!: string | null;

  @Field(() => DateScalar, { nullable: true, description: `In force from; ${notSaid}` })
  from!: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  fromKnownTo!: DayResolution | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer in force, where a day is set.',
  })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months that it holds at a time (löptid).' })
  termMonths!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is renewed, in words; null where it is not said to be.',
  })
  renewal!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Its time is out, if nobody renews it: the day set, or a term after the first; null where none can be told.',
  })
  endsOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months that it lets pass between follow-ups; null where it sets none.',
  })
  followUpMonths!: number | null;
}

@ObjectType({ description: 'What a forum is, for a time. One description holds at a time.' })
export class ForumDescription {
  @Field(() => ID, { description: 'Key of the description.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => ForumForm, { description: 'Standing, project or joint operation.' })
  form!: ForumForm;

  @Field(() => String, { nullable: true, description: `What it is for (syfte); ${notSaid}` })
  purpose!: string | null;

  @Field(() => [ForumTheme], { description: 'What it is about. Empty where nobody has said.' })
  themes!: ForumTheme[];

  @Field(() => [NeedReason], {
    description: 'The reasons children in it need support for, where it is for some.',
  })
  reasons!: NeedReason[];

  @Field(() => Int, { nullable: true, description: `Youngest age it is for; ${notSaid}` })
  ageFrom!: number | null;

  @Field(() => Int, { nullable: true, description: `Oldest age it is for, in whole years; ${notSaid}` })
  ageTo!: number | null;

  @Field(() => String, { nullable: true, description: `Whom it is for, in words (målgrupp); ${notSaid}` })
  targetGroup!: string | null;

  @Field(() => Boolean, { description: 'All who take part are entered. false: there may be more.' })
  membersComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description: `Which function convenes or runs it (sammankallande); ${notSaid}`,
  })
  convener!: string | null;

  @Field(() => String, { nullable: true, description: `Which function to turn to (kontakt); ${notSaid}` })
  contact!: string | null;

  @Field(() => ForumRhythm, { nullable: true, description: `How often it meets; ${notSaid}` })
  rhythm!: ForumRhythm | null;

  @Field(() => ForumAgreement, { description: 'What it rests on.' })
  agreement!: ForumAgreement;

  @Field(() => ForumFollowUpStanding, { description: 'How somebody has said that it is followed up.' })
  followUpSaid!: ForumFollowUpStanding;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  followUpWords!: string | null;

  @Field(() => ForumIndividualCases, {
    description: 'Whether it takes up single children, and on what ground.',
  })
  individualCases!: ForumIndividualCases;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when nobody has said.' })
  from!: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  fromKnownTo!: DayResolution | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({
  description: 'Who takes part in a forum: an organisation and its function, never a person by name.',
})
export class ForumMember {
  @Field(() => ID, { description: 'Key of the membership.' })
  id!: string;

  @Field(() => String, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => String, { nullable: true, description: 'Which function or unit of it takes part, in words.' })
  functionThere!: string | null;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'The function around children that it has; null where it has none, or several.',
  })
  party!: PartyKind | null;

  @Field(() => ForumActor, { nullable: true, description: `Whose it is; ${notSaid}` })
  actor!: ForumActor | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'An external actor, of another than the municipality; null where nobody has said whose it is.',
  })
  external!: boolean | null;

  @Field(() => MunicipalUnit, {
    nullable: true,
    description: 'The unit, where it is one of the municipality’s and known.',
  })
  unit!: MunicipalUnit | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when nobody has said.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'A follow-up of a forum’s work (uppföljning).' })
export class ForumFollowUp {
  @Field(() => ID, { description: 'Key of the follow-up.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it was made.' })
  madeOn!: string;

  @Field(() => DayResolution, { nullable: true, description: 'How exactly that is known; null: to the day.' })
  madeOnKnownTo!: DayResolution | null;

  @Field(() => ForumFollowUpKind, { description: 'What it was.' })
  kind!: ForumFollowUpKind;

  @Field(() => String, { description: 'What was followed up, and what came of it.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read; null: it was oral.' })
  documentedIn!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'When the agreement asks for the next documented follow-up.' })
export class ForumFollowUpDue {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'From this day on it is late; null where neither agreement nor follow-up is dated.',
  })
  dueOn!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is late on the day; null where it cannot be told.',
  })
  overdue!: boolean | null;
}

@ObjectType({
  description:
    'A forum where several organisations work together around children (samverkansforum), as it stands on a day. It may be a local BUS group: then who sits there stands with the group.',
})
export class CollaborationForum {
  @Field(() => ID, { description: 'Key of the forum.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day it is told for.' })
  day!: string;

  @Field(() => Municipality, { description: 'The municipality in whose register it stands.' })
  municipality!: Municipality;

  @Field(() => BusGroup, {
    nullable: true,
    description: 'The local BUS group that it is, on the day; null of all others.',
  })
  busGroup!: BusGroup | null;

  @Field(() => ForumDescription, { description: 'What it is on the day.' })
  description!: ForumDescription;

  @Field(() => [ForumDescription], { description: 'What it was and is, oldest first.' })
  descriptions!: ForumDescription[];

  @Field(() => [ForumMember], {
    description: 'Who takes part on the day. Of a BUS group none is entered here: its seats say.',
  })
  members!: ForumMember[];

  @Field(() => [ForumFollowUp], { description: 'Follow-ups made by the day, oldest first.' })
  followUps!: ForumFollowUp[];

  @Field(() => ForumFollowUpStanding, {
    description:
      'How it is followed up on the day: as somebody has said, or better, where a follow-up that was made shows it.',
  })
  followUp!: ForumFollowUpStanding;

  @Field(() => ForumFollowUpDue, {
    nullable: true,
    description: 'The next follow-up; null where no agreement sets how often.',
  })
  followUpDue!: ForumFollowUpDue | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when nobody has said.' })
  from!: string | null;

  @Field(() => DayResolution, { nullable: true, description: knownTo })
  fromKnownTo!: DayResolution | null;

  @Field(() => DateScalar, { nullable: true, description: firstNoLonger })
  to!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;

  @Field(() => Int, { description: 'Its version: rises with each new description, and when it is ended.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this viewer may change it.' })
  viewerCanChange!: boolean;
}
