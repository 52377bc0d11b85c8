import { mayChange } from '@samsyn/collaboration/group-standing';
import { toFollowUp } from '@samsyn/collaboration/meetings/decision.rules';
import { daysFrom } from '@samsyn/collaboration/meetings/meeting-days.rules';
import {
  isUnsaid,
  noticeDueOn,
  noticedLevels,
  noticeStandingOf,
  standingOf,
} from '@samsyn/collaboration/meetings/meeting-standing.rules';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import type { BusLevelRow } from '../bus-groups/level.entity.js';
import type { OnDay } from '../bus-groups/level.resolver.js';
import type { BusLevelKind } from '../bus-groups/level.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { amendmentsOf, earlierMinutesOf } from './amendments.js';
import type { BusAgendaItemRow, BusAttendanceRow, BusMeetingRow } from './meeting.entity.js';
import type { GroupMeetingStanding, NoticeStanding, SeatPresence } from './meeting.enums.js';
import type { DecisionRecord, MeetingRecord } from './meeting.record.js';
import { GroupMeeting } from './meeting.types.js';
import type { EarlierMinutes, MeetingAmendment } from './meeting-amendment.types.js';
import { judgedOn, meetingOn } from './meeting-on-day.js';
import {
  AgendaItem,
  type MeetingMinutes,
  type MeetingNotice,
  SeatAttendance,
  type SeatNamed,
} from './meeting-parts.types.js';
import { showSeatNamed } from './shown-seat.js';

type OfMeeting<Row> = Row & { readonly meeting: MeetingRecord };

@Resolver(() => GroupMeeting)
export class GroupMeetingResolver {
  @Query(() => GroupMeeting, {
    nullable: true,
    description: 'A meeting of a local BUS group by its key; null when there is none.',
  })
  groupMeeting(
    @Arg('id', () => ID, { description: 'Key of the meeting.' }) id: string,
    @Ctx() { meetings }: KommunContext,
  ): Promise<MeetingRecord | null> {
    return meetings.find(readRecordId(id));
  }

  @FieldResolver()
  toldFor(@Root() { toldFor }: MeetingRecord): string {
    return toldFor ?? swedishToday();
  }

  @FieldResolver()
  async busGroup(@Root() { row }: MeetingRecord, @Ctx() { groups }: KommunContext): Promise<AreaOnDate> {
    const group = (await groups.ever()).get(row.busGroupId);
    if (!group) throw new Error(`no group ${row.busGroupId}`);
    return group;
  }

  @FieldResolver()
  async level(
    @Root() { row, day }: MeetingRecord,
    @Ctx() context: KommunContext,
  ): Promise<OnDay<BusLevelRow>> {
    return { ...(await getLevel(row, context)), day };
  }

  @FieldResolver()
  async levelKind(@Root() { row }: MeetingRecord, @Ctx() context: KommunContext): Promise<BusLevelKind> {
    return (await getLevel(row, context)).kind as BusLevelKind;
  }

  @FieldResolver()
  startsAt(@Root() { schedule }: MeetingRecord): string | null {
    return schedule.startsAt;
  }

  @FieldResolver()
  endsAt(@Root() { schedule }: MeetingRecord): string | null {
    return schedule.endsAt;
  }

  @FieldResolver()
  place(@Root() { schedule }: MeetingRecord): string | null {
    return schedule.place;
  }

  @FieldResolver()
  link(@Root() { schedule }: MeetingRecord): string | null {
    return schedule.link;
  }

  @FieldResolver()
  standing(@Root() meeting: MeetingRecord): GroupMeetingStanding {
    return standingOf(meeting) as GroupMeetingStanding;
  }

  @FieldResolver()
  outcomeUnsaid(@Root() meeting: MeetingRecord): boolean {
    return isUnsaid(meeting, judgedOn(meeting.toldFor, swedishToday()));
  }

  @FieldResolver()
  cancelledFor(@Root() { calledOff }: MeetingRecord): string | null {
    return calledOff?.reason ?? null;
  }

  @FieldResolver()
  notice(@Root() { notice, day }: MeetingRecord): MeetingNotice | null {
    if (!notice) return null;
    const { sentOn, withAgenda } = notice;
    return { sentOn, withAgenda, daysBefore: daysFrom(sentOn, day) };
  }

  @FieldResolver()
  async noticeStanding(
    @Root() meeting: MeetingRecord,
    @Ctx() context: KommunContext,
  ): Promise<NoticeStanding | null> {
    const { kind } = await getLevel(meeting.row, context);
    if (!noticedLevels.includes(kind)) return null;
    return noticeStandingOf(meeting, judgedOn(meeting.toldFor, swedishToday())) as NoticeStanding | null;
  }

  @FieldResolver()
  noticeDueOn(@Root() { day }: MeetingRecord): string {
    return noticeDueOn(day);
  }

  @FieldResolver()
  agenda(@Root() meeting: MeetingRecord): OfMeeting<BusAgendaItemRow>[] {
    return meeting.agenda.map((item) => ({ ...item, meeting }));
  }

  @FieldResolver()
  attendance(@Root() meeting: MeetingRecord): OfMeeting<BusAttendanceRow>[] {
    return meeting.attendance.map((row) => ({ ...row, meeting }));
  }

  @FieldResolver()
  async minutes(
    @Root() { minutes, day }: MeetingRecord,
    @Ctx() context: KommunContext,
  ): Promise<MeetingMinutes | null> {
    if (!minutes) return null;
    const { id, verification } = minutes;
    const [written, secretary, verifier] = await Promise.all([
      context.meetings.minutesTexts.load(id),
      showSeatNamed(minutes, day, context),
      verification && showSeatNamed(verification, verification.verifiedOn, context),
    ]);
    return {
      id,
      text: written?.text ?? '',
      secretary,
      verifier,
      verifiedOn: verification?.verifiedOn ?? null,
    };
  }

  @FieldResolver()
  earlierMinutes(@Root() meeting: MeetingRecord, @Ctx() context: KommunContext): Promise<EarlierMinutes[]> {
    return earlierMinutesOf(meeting, context);
  }

  @FieldResolver()
  amendments(@Root() meeting: MeetingRecord, @Ctx() context: KommunContext): Promise<MeetingAmendment[]> {
    return amendmentsOf(meeting, context);
  }

  @FieldResolver()
  async decisionsToFollowUp(
    @Root() meeting: MeetingRecord,
    @Ctx() { meetings }: KommunContext,
  ): Promise<DecisionRecord[]> {
    const all = await meetings.groups.load(meeting.row.busGroupId);
    const { toldFor } = meeting;
    return decisionsBefore(
      meeting,
      toldFor === undefined ? all : all.map((each) => meetingOn(each, toldFor)),
    );
  }

  @FieldResolver()
  version(@Root() { row }: MeetingRecord): number {
    return row.version;
  }

  @FieldResolver()
  source(@Root() { row }: MeetingRecord): string | null {
    return row.source;
  }

  @FieldResolver()
  demo(@Root() { row }: MeetingRecord): boolean {
    return row.demo;
  }

  @FieldResolver()
  viewerCanChange(@Root() { row }: MeetingRecord, @Ctx() context: KommunContext): Promise<boolean> {
    return mayChange('CHANGE_MEETING', row.busGroupId, null, context);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver()
  seat(
    @Root() { meeting, ...item }: OfMeeting<BusAgendaItemRow>,
    @Ctx() context: KommunContext,
  ): Promise<SeatNamed | null> {
    return showSeatNamed(item, meeting.day, context);
  }

  @FieldResolver()
  documents(@Root() { meeting, id }: OfMeeting<BusAgendaItemRow>): MeetingRecord['documents'] {
    return meeting.documents.filter(({ agendaItemId }) => agendaItemId === id);
  }
}

@Resolver(() => SeatAttendance)
export class SeatAttendanceResolver {
  @FieldResolver()
  async seat(
    @Root() { meeting, ...row }: OfMeeting<BusAttendanceRow>,
    @Ctx() context: KommunContext,
  ): Promise<SeatNamed | null> {
    return showSeatNamed(row, meeting.day, context);
  }

  @FieldResolver()
  presence(@Root() { presence }: OfMeeting<BusAttendanceRow>): SeatPresence {
    return presence as SeatPresence;
  }
}

/** What a meeting is to follow up, of those of its group. */
export function decisionsBefore(meeting: MeetingRecord, all: readonly MeetingRecord[]): DecisionRecord[] {
  const ofLevel = all.filter(
    ({ row, outcome }) => row.levelId === meeting.row.levelId && outcome !== 'CANCELLED',
  );
  return toFollowUp(
    ofLevel.flatMap(({ decisions }) => decisions),
    meeting,
  );
}

async function getLevel(
  { busGroupId, levelId }: BusMeetingRow,
  { groups }: KommunContext,
): Promise<BusLevelRow> {
  const { levels } = await groups.histories.load(busGroupId);
  const level = levels.find(({ id }) => id === levelId);
  if (!level) throw new Error(`no level ${levelId}`);
  return level;
}
