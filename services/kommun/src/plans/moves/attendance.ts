import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { swedishToday } from '../../calendar/swedish-day.js';
import type { KommunContext } from '../../context.js';
import type { AttendanceRow, PlanMeetingRow } from '../meeting.entity.js';
import { tookPart } from '../party.service.js';
import { PlanPartyRow, type PlanRow } from '../plan.entity.js';
import { Presence } from '../plan.enums.js';
import { keepPresence } from './notice.js';

@InputType({ description: 'How one party took part in the meeting.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'Key of the party.' })
  partyId!: string;

  @Field(() => Presence, { description: 'How it took part; INVITED while that is not known.' })
  presence!: Presence;
}

/** Who came, as it is typed, and what was known before. */
interface Typed {
  readonly attendance: readonly AttendanceInput[];
  readonly concluded: boolean;
}
interface Known {
  readonly plan: PlanRow;
  readonly meeting: PlanMeetingRow;
  readonly attendance: readonly AttendanceRow[];
}

/** Checks who came: while the meeting goes on anything goes; when it is over it was held, and of everybody it is known. */
export async function checkAttendance(
  { attendance: given, concluded }: Typed,
  { plan, meeting, attendance }: Known,
  problems: InputProblems,
  context: KommunContext,
): Promise<void> {
  const parties = await context.plans.partiesOf(plan);
  const keys = new Set(parties.map(({ id }) => id));
  problems.recordIds(
    'attendance',
    given.map(({ partyId }) => partyId),
  );
  given.forEach(({ partyId }, place) => {
    if (!keys.has(partyId)) problems.add(`attendance.${place}.partyId`, Code.UNKNOWN);
  });
  const told = presences(given, attendance);
  if (concluded && [...told.values()].includes(Presence.INVITED)) problems.add('attendance', Code.NOT_READY);
  else if (concluded || (meeting.status === 'HELD' && isCorrected(given, attendance))) {
    const came = parties.filter(({ id }) => tookPart(told.get(id)));
    if (!(await isHeld(plan, parties, came, context))) problems.add('attendance', Code.REQUIRED);
  }
}

/**
 * A meeting is held when the authority that keeps the plan took part, where it is a party of the plan, and at least one
 * other: what one side says to itself is no meeting (E7).
 */
async function isHeld(
  { coordinatingUnitId }: PlanRow,
  parties: readonly PlanPartyRow[],
  came: readonly PlanPartyRow[],
  { units }: KommunContext,
): Promise<boolean> {
  const keeper = (await units.standingOf(coordinatingUnitId))?.authority;
  const ofKeeper = new Set<string>();
  for (const { id, unitId } of parties)
    if (unitId !== null && (await units.standingOf(unitId))?.authority === keeper) ofKeeper.add(id);
  const hasKeeper = ofKeeper.size === 0 || came.some(({ id }) => ofKeeper.has(id));
  return hasKeeper && came.some(({ id }) => !ofKeeper.has(id));
}

/** Writes who came. When the meeting is over, whoever came has answered its notice by that. */
export async function writeAttendance(
  manager: EntityManager,
  { attendance: given, concluded }: Typed,
  { plan, meeting, attendance }: Known,
  { plans }: KommunContext,
): Promise<void> {
  const { childId } = plan;
  const before = presences([], attendance);
  for (const { partyId, presence } of given)
    if (before.get(partyId) !== presence)
      await keepPresence(manager, { childId, meetingId: meeting.id, partyId, presence });
  if (!concluded) return;
  const told = presences(given, attendance);
  for (const { id, answer, invitedOn } of await plans.partiesOf(plan))
    if (answer === 'WAITING' && invitedOn !== null && tookPart(told.get(id)))
      await manager.update(
        PlanPartyRow,
        { childId, id },
        { answer: 'ACCEPTED', answeredOn: swedishToday(meeting.startsAt) },
      );
}

/** true when something else is said of who came than what is there: what is typed of a meeting comes with all of it. */
function isCorrected(given: readonly AttendanceInput[], attendance: readonly AttendanceRow[]): boolean {
  const before = presences([], attendance);
  return given.some(({ partyId, presence }) => before.get(partyId) !== presence);
}

function presences(
  given: readonly AttendanceInput[],
  attendance: readonly AttendanceRow[],
): ReadonlyMap<string, string> {
  return new Map([...attendance, ...given].map(({ partyId, presence }) => [partyId, presence]));
}
