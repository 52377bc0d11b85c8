import { type SeatRow, totalsOf } from '@samsyn/collaboration/meetings/attendance.rules';
import { dayPlus, daysFrom } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { badInput } from '@samsyn/subgraph/errors';
import { DateScalar } from '@samsyn/subgraph/scalars';
import type { Viewer } from '@samsyn/subgraph/viewer';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { BusLevelKind } from '../bus-groups/level.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import {
  type Asked,
  findAttendance,
  findLevelYears,
  findMeetings,
  findNextMeeting,
  findOpenDecisions,
  isHeld,
  type SeatCounted,
} from './group-meetings.service.js';
import type { DecisionRecord, MeetingRecord } from './meeting.record.js';
import { decisionsBefore } from './meeting.resolver.js';
import { GroupDecision, GroupMeeting } from './meeting.types.js';
import { meetingOn } from './meeting-on-day.js';
import type { SeatNamed } from './meeting-parts.types.js';
import {
  type AttendanceMark,
  type AttendanceOfSeat,
  GroupAttendance,
  MeetingYear,
  SharedAgendaPoint,
} from './meeting-year.types.js';
import { showSeatNamed } from './shown-seat.js';

const ofLevel = { nullable: true, description: 'Of which level; of all when left out.' };
const firstDay = 'First day; a year before the day the group is told for when left out.';
const lastDay = 'First day after; a year after the day the group is told for when left out.';
/** Longest time that is asked for at once: three years and some. */
const mostDays = 1_200;
const on = { nullable: true, description: 'Another day than the group was asked for.' };

/** What a group's attendance was counted of. */
interface AttendanceCounted {
  readonly busGroupId: string;
  readonly asked: Asked;
  /** The day that the seats are told for. */
  readonly day: string;
  readonly rows: readonly SeatRow<SeatCounted>[];
  readonly came: number;
  readonly said: number;
}

@Resolver(() => GroupAttendance)
export class GroupAttendanceResolver {
  @FieldResolver()
  async meetings(
    @Root() { busGroupId, asked }: AttendanceCounted,
    @Ctx() context: KommunContext,
  ): Promise<MeetingRecord[]> {
    return (await findMeetings(busGroupId, asked, context)).filter(isHeld);
  }

  @FieldResolver()
  seats(
    @Root() { day, rows }: AttendanceCounted,
    @Ctx() context: KommunContext,
  ): Promise<AttendanceOfSeat[]> {
    return Promise.all(
      rows.map(async ({ seat, ...row }) => ({
        ...row,
        marks: row.marks as AttendanceMark[],
        seat: (await showSeatNamed({ seatId: seat.id, seatOwner: seat.owner }, day, context)) as SeatNamed,
      })),
    );
  }
}

/** The meetings of a local BUS group, which the municipality keeps. */
@Resolver(() => BusGroup)
export class GroupMeetingsResolver {
  @FieldResolver(() => [GroupMeeting], {
    description:
      'Its meetings in a time of at most 1,200 days, in the order of their days; planned, held and called off, as it stood on the day that the group is told for.',
  })
  meetings(
    @Root() group: AreaOnDate,
    @Arg('from', () => DateScalar, { nullable: true, description: firstDay }) from: string | null | undefined,
    @Arg('to', () => DateScalar, { nullable: true, description: lastDay }) to: string | null | undefined,
    @Arg('level', () => BusLevelKind, ofLevel) kind: BusLevelKind | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<MeetingRecord[]> {
    return findMeetings(group.id, askedOf(group, from, to, kind), context);
  }

  @FieldResolver(() => GroupMeeting, {
    nullable: true,
    description: 'The next meeting that is planned, on the day or after it; null when none is.',
  })
  nextMeeting(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Arg('level', () => BusLevelKind, ofLevel) kind: BusLevelKind | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<MeetingRecord | null> {
    return findNextMeeting(group.id, asked ?? dayOf(group), kind ?? null, context);
  }

  @FieldResolver(() => MeetingYear, {
    nullable: true,
    description:
      'Its meetings of a calendar year, by level and term, as they stood on the day that the group is told for, held against how often it is to meet (årshjul).',
  })
  async meetingYear(
    @Root() group: AreaOnDate,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'Which; that of the day the group is told for when left out.',
    })
    asked: number | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<MeetingYear | null> {
    if (!isTold(context.viewer)) return null;
    const year = asked ?? Number(dayOf(group).slice(0, 4));
    if (year < 1900 || year > 2199) throw badInput('year', 'Ask for a year between 1900 and 2199.');
    const [levels, all] = await Promise.all([
      findLevelYears(group, year, dayOf(group), context),
      context.meetings.groups.load(group.id),
    ]);
    return {
      year,
      anyMeetingKnown: all.length > 0,
      levels: levels.map(({ level, terms, ...rest }) => ({
        ...rest,
        ...{ levelId: level.id, kind: level.kind, name: level.name },
        terms: terms.map(({ rule, ...term }) => ({
          ...term,
          rule: rule && { ...rule, ownRule: rule.busGroupId !== null },
        })),
      })),
    } as unknown as MeetingYear;
  }

  @FieldResolver(() => GroupAttendance, {
    nullable: true,
    description:
      'Who came to the meetings that were held in a time, until the day that the group is told for: seats by meetings, for a heat map.',
  })
  async attendance(
    @Root() group: AreaOnDate,
    @Arg('from', () => DateScalar, { nullable: true, description: firstDay }) from: string | null | undefined,
    @Arg('to', () => DateScalar, { nullable: true, description: lastDay }) to: string | null | undefined,
    @Arg('level', () => BusLevelKind, ofLevel) kind: BusLevelKind | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<GroupAttendance | null> {
    if (!isTold(context.viewer)) return null;
    const asked = askedOf(group, from, to, kind);
    const { held, rows } = await findAttendance(group.id, asked, context);
    const counted: AttendanceCounted = {
      ...{ busGroupId: group.id, asked, day: held.at(-1)?.day ?? dayOf(group), rows },
      ...totalsOf(rows),
    };
    return counted as unknown as GroupAttendance;
  }

  @FieldResolver(() => [GroupDecision], {
    description:
      'Decisions that are open on the day, each as it stood then; those whose last day comes first before others.',
  })
  openDecisions(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: string | null | undefined,
    @Arg('level', () => BusLevelKind, ofLevel) kind: BusLevelKind | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<DecisionRecord[]> {
    return findOpenDecisions(group.id, asked ?? dayOf(group), kind ?? null, context);
  }

  @FieldResolver(() => [GroupDecision], {
    description:
      'What the next meeting of a level must follow up: decided before it, and still open; the steering group’s unless another level is named.',
  })
  async decisionsToFollowUp(
    @Root() group: AreaOnDate,
    @Arg('level', () => BusLevelKind, {
      defaultValue: BusLevelKind.STEERING,
      description: 'Of which level; the steering group.',
    })
    kind: BusLevelKind,
    @Ctx() context: KommunContext,
  ): Promise<DecisionRecord[]> {
    const day = dayOf(group);
    const next = await findNextMeeting(group.id, day, kind, context);
    if (!next) return findOpenDecisions(group.id, day, kind, context);
    const all = await context.meetings.groups.load(group.id);
    return decisionsBefore(
      next,
      all.map((each) => meetingOn(each, day)),
    );
  }
}

@Resolver()
export class SharedAgendaResolver {
  @Query(() => [SharedAgendaPoint], {
    nullable: true,
    description:
      'The agenda that all local groups share, a template for their meetings (gemensam dagordning; f1 and f2 propose one).',
  })
  sharedAgenda(@Ctx() { meetings }: KommunContext): Promise<readonly SharedAgendaPoint[]> {
    return meetings.sharedAgenda() as Promise<readonly SharedAgendaPoint[]>;
  }
}

const dayOf = ({ date }: AreaOnDate): string => (date === 'today' ? swedishToday() : date);

/** Meetings are told to whoever works for one of the organisations; to a machine that brings records, nothing at all. */
const isTold = ({ roles }: Viewer): boolean => roles.length > 0 && !roles.includes('IMPORTER');

function askedOf(
  group: AreaOnDate,
  from: string | null | undefined,
  to: string | null | undefined,
  kind: BusLevelKind | null | undefined,
): Asked {
  const first = from ?? (to ? dayPlus(to, -366) : dayPlus(dayOf(group), -366));
  const last = to ?? (from ? dayPlus(from, 731) : dayPlus(dayOf(group), 366));
  if (daysFrom(first, last) > mostDays) throw badInput('to', 'Ask for at most 1,200 days at a time.');
  return { from: first, to: last, kind: kind ?? null, toldFor: dayOf(group) };
}
