import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BusLevelKind } from '../bus-groups/level.types.js';
import {
  MeetingRuleKind,
  MeetingRulePeriod,
  MeetingTermStanding,
  SeatPresence,
  TermSeason,
} from './meeting.enums.js';
import { GroupMeeting } from './meeting.types.js';
import { SeatNamed } from './meeting-parts.types.js';

@ObjectType({ description: 'How often a level is to meet, as a document says.' })
export class MeetingRule {
  @Field(() => ID, { description: 'Readable key.' })
  id!: string;

  @Field(() => Boolean, { description: 'It is the group’s own; false: it is taken to hold for all groups.' })
  ownRule!: boolean;

  @Field(() => MeetingRuleKind, { description: 'A promise, or a rhythm that is told.' })
  rule!: MeetingRuleKind;

  @Field(() => Int, { description: 'How many times.' })
  times!: number;

  @Field(() => MeetingRulePeriod, { description: 'In what time.' })
  per!: MeetingRulePeriod;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the documents do not say.' })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it no longer holds; null while it does.',
  })
  to!: string | null;

  @Field(() => String, { description: 'Where it is said.' })
  source!: string;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo assumes it.' })
  demo!: boolean;
}

@ObjectType({ description: 'How a level has met in one term.' })
export class MeetingTerm {
  @Field(() => TermSeason, { description: 'Spring or autumn.' })
  season!: TermSeason;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'First day after it.' })
  to!: string;

  @Field(() => Int, { description: 'Meetings to come, noticed or not.' })
  planned!: number;

  @Field(() => Int, { description: 'Meetings held.' })
  held!: number;

  @Field(() => Int, { description: 'Meetings called off.' })
  cancelled!: number;

  @Field(() => Int, {
    description: 'Meetings whose day has gone, of which nobody has said whether they were held.',
  })
  unsaid!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many there are to be; null where no rule counts by the term, or the group does not stand all of it.',
  })
  required!: number | null;

  @Field(() => MeetingTermStanding, {
    nullable: true,
    description:
      'How it stands against that, as the commitments count it; null where nothing is required, and of a term that has not begun.',
  })
  standing!: MeetingTermStanding | null;

  @Field(() => MeetingRule, { nullable: true, description: 'The rule that says so; null where none does.' })
  rule!: MeetingRule | null;
}

@ObjectType({ description: 'One level’s meetings of a year.' })
export class MeetingYearLevel {
  @Field(() => ID, { description: 'Key of the level.' })
  levelId!: string;

  @Field(() => BusLevelKind, { description: 'What it is for.' })
  kind!: BusLevelKind;

  @Field(() => String, { nullable: true, description: 'What it is called, where it has a name of its own.' })
  name!: string | null;

  @Field(() => [MeetingTerm], { description: 'Spring, then autumn.' })
  terms!: MeetingTerm[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many the whole year is to have, by the rule of its last day; null where none says.',
  })
  requiredInYear!: number | null;

  @Field(() => [GroupMeeting], { description: 'Its meetings of the year, in order.' })
  meetings!: GroupMeeting[];
}

@ObjectType({ description: 'A group’s meetings of a calendar year, by level and term (årshjul).' })
export class MeetingYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Boolean, {
    description: 'A meeting of the group is entered, in any year; false: of its meetings nothing is known.',
  })
  anyMeetingKnown!: boolean;

  @Field(() => [MeetingYearLevel], { description: 'The levels that there are on some day of the year.' })
  levels!: MeetingYearLevel[];
}

@ObjectType({ description: 'How a seat took part in one meeting: a cell of the heat map.' })
export class AttendanceMark {
  @Field(() => ID, { description: 'Key of the meeting.' })
  meetingId!: string;

  @Field(() => SeatPresence, { nullable: true, description: 'How it took part; null: nobody has said.' })
  presence!: SeatPresence | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The seat was there on the day; null of the region’s seats, of which the region tells.',
  })
  seated!: boolean | null;
}

@ObjectType({ description: 'How a seat took part in the meetings of a time: a row of the heat map.' })
export class AttendanceOfSeat {
  @Field(() => SeatNamed, { description: 'The seat.' })
  seat!: SeatNamed;

  @Field(() => [AttendanceMark], { description: 'One for each meeting, in the meetings’ order.' })
  marks!: AttendanceMark[];

  @Field(() => Int, { description: 'Meetings at which it was present.' })
  present!: number;

  @Field(() => Int, { description: 'Meetings at which it took part for some of the time.' })
  partly!: number;

  @Field(() => Int, { description: 'Meetings to which its deputy came.' })
  deputy!: number;

  @Field(() => Int, { description: 'Meetings from which it was absent without a deputy.' })
  absent!: number;

  @Field(() => Int, { description: 'Meetings of which nobody has said how it took part.' })
  unsaid!: number;
}

@ObjectType({ description: 'Who came to the meetings that were held in a time: seats by meetings.' })
export class GroupAttendance {
  @Field(() => [GroupMeeting], { description: 'The meetings that were held, in order.' })
  meetings!: GroupMeeting[];

  @Field(() => Int, {
    description: 'Of all seats and meetings, how many times somebody came: whole, partly, or as deputy.',
  })
  came!: number;

  @Field(() => Int, { description: 'Of how many times it is said whether somebody came.' })
  said!: number;

  @Field(() => [AttendanceOfSeat], {
    description:
      'The municipality’s seats of the levels, and those of the region’s of which anything is said; the others the region tells.',
  })
  seats!: AttendanceOfSeat[];
}

@ObjectType({ description: 'A point of the agenda that all local groups share (gemensam dagordning).' })
export class SharedAgendaPoint {
  @Field(() => Int, { description: 'Its place.' })
  position!: number;

  @Field(() => BusLevelKind, { nullable: true, description: 'The level it is for; null: all.' })
  levelKind!: BusLevelKind | null;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'Where it is said, or what it leans on.' })
  source!: string;

  @Field(() => Boolean, { description: 'true when the documents do not say and the demo made it up.' })
  demo!: boolean;
}
