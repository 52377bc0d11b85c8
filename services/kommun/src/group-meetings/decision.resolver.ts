import { mayChange } from '@samsyn/collaboration/group-standing';
import { decisionOn, followedUpAtNext, isOverdue } from '@samsyn/collaboration/meetings/decision.rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Answerer, answererOn } from '../bus-groups/hand-over.rules.js';
import type { EarlierAnswerer } from '../bus-groups/hand-over.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { BusDecisionFollowUpRow } from './meeting.entity.js';
import type { DecisionStanding } from './meeting.enums.js';
import type { DecisionRecord, MeetingRecord } from './meeting.record.js';
import { DecisionFollowUp, GroupDecision } from './meeting.types.js';
import { judgedOn, meetingOn } from './meeting-on-day.js';
import type { SeatNamed } from './meeting-parts.types.js';
import { showAnswerer, showEarlier, showSeatNamed } from './shown-seat.js';

@Resolver(() => GroupDecision)
export class GroupDecisionResolver {
  @FieldResolver()
  id(@Root() { row }: DecisionRecord): string {
    return row.id;
  }

  @FieldResolver()
  toldFor(@Root() decision: DecisionRecord): string {
    return dayOf(decision);
  }

  @FieldResolver()
  async meeting(
    @Root() { row, toldFor }: DecisionRecord,
    @Ctx() context: KommunContext,
  ): Promise<MeetingRecord> {
    const meeting = await getMeeting(row.busGroupId, row.meetingId, context);
    return toldFor === undefined ? meeting : meetingOn(meeting, toldFor);
  }

  @FieldResolver()
  agendaItemId(@Root() { row }: DecisionRecord): string | null {
    return row.agendaItemId;
  }

  @FieldResolver()
  wording(@Root() { row }: DecisionRecord): string {
    return row.wording;
  }

  @FieldResolver()
  async responsible(
    @Root() decision: DecisionRecord,
    @Ctx() context: KommunContext,
  ): Promise<SeatNamed | null> {
    const found = await findAnswerer(decision, context);
    if (!found) return null;
    const day = dayOf(decision);
    if (decisionOn(decision, day) === 'OPEN') return showAnswerer(found.now, day, context);
    const settledOn = decision.followUps.map(({ followedUpOn }) => followedUpOn).sort();
    return showSeatNamed(found.now, settledOn.at(-1) ?? day, context);
  }

  @FieldResolver()
  async answeredBefore(
    @Root() decision: DecisionRecord,
    @Ctx() context: KommunContext,
  ): Promise<EarlierAnswerer[]> {
    const found = await findAnswerer(decision, context);
    return found ? showEarlier(found, context) : [];
  }

  @FieldResolver()
  standing(@Root() decision: DecisionRecord): DecisionStanding {
    return (decision.isWithdrawn ? 'WITHDRAWN' : decisionOn(decision, dayOf(decision))) as DecisionStanding;
  }

  @FieldResolver()
  overdue(@Root() decision: DecisionRecord): boolean {
    return isOverdue(decision, dayOf(decision));
  }

  @FieldResolver()
  async followedUpAtNextMeeting(
    @Root() decision: DecisionRecord,
    @Ctx() { meetings }: KommunContext,
  ): Promise<boolean | null> {
    const all = await meetings.groups.load(decision.row.busGroupId);
    const later = all
      .filter(({ row }) => row.levelId === decision.levelId)
      .map(({ id, day, outcome, minutes }) => ({ id, day, outcome, hasMinutes: minutes !== null }));
    return followedUpAtNext(decision, later, judgedOn(decision.toldFor, swedishToday()));
  }

  @FieldResolver()
  withdrawnOn(@Root() { withdrawal }: DecisionRecord): string | null {
    return withdrawal?.followedUpOn ?? null;
  }

  @FieldResolver()
  withdrawnFor(@Root() { withdrawal }: DecisionRecord): string | null {
    return withdrawal?.result ?? null;
  }

  @FieldResolver()
  version(@Root() { row }: DecisionRecord): number {
    return row.version;
  }

  @FieldResolver()
  demo(@Root() { row }: DecisionRecord): boolean {
    return row.demo;
  }

  @FieldResolver()
  async viewerCanFollowUp(
    @Root() { row, isFollowedUpLater }: DecisionRecord,
    @Ctx() context: KommunContext,
  ): Promise<boolean> {
    return !isFollowedUpLater && mayChange('FOLLOW_UP_DECISION', row.busGroupId, null, context);
  }

  @FieldResolver()
  async viewerCanWithdraw(
    @Root() { row, isWithdrawn }: DecisionRecord,
    @Ctx() context: KommunContext,
  ): Promise<boolean> {
    return !isWithdrawn && mayChange('WITHDRAW_DECISION', row.busGroupId, null, context);
  }
}

@Resolver(() => DecisionFollowUp)
export class DecisionFollowUpResolver {
  @FieldResolver()
  async meeting(
    @Root() { busGroupId, meetingId }: BusDecisionFollowUpRow,
    @Ctx() context: KommunContext,
  ): Promise<MeetingRecord | null> {
    return meetingId === null ? null : getMeeting(busGroupId, meetingId, context);
  }
}

/** The day that a decision is told for: that of the group which was asked for, or today. */
const dayOf = ({ toldFor }: DecisionRecord): string => toldFor ?? swedishToday();

/** The seat that answers for a decision on its day, or answered for it when it was settled. */
async function findAnswerer(decision: DecisionRecord, { groups }: KommunContext): Promise<Answerer | null> {
  const { seatId, seatOwner, busGroupId } = decision.row;
  if (seatId === null || seatOwner === null) return null;
  const { handOvers } = await groups.histories.load(busGroupId);
  const wasOpenOn = (day: string) => decisionOn(decision, day) === 'OPEN';
  return answererOn({ seatId, seatOwner }, handOvers, dayOf(decision), wasOpenOn);
}

async function getMeeting(
  busGroupId: string,
  id: string,
  { meetings }: KommunContext,
): Promise<MeetingRecord> {
  const meeting = (await meetings.groups.load(busGroupId)).find((each) => each.id === id);
  if (!meeting) throw new Error(`no meeting ${id}`);
  return meeting;
}
