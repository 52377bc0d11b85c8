import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import type { CollaborationContext, KnownGroup } from '../collaboration-context.js';
import { GroupInputProblems } from '../group-input-problems.js';
import { mayChange } from '../group-standing.js';
import { type Bounds, isWithin, meet } from '../period.rules.js';
import { checkPeriod, type GroupChangeOutcome, record, recordedBefore } from '../recorded-row.js';
import type { AddSeatInput } from './seat.inputs.js';
import { firstDayKnown, maySeatParty, mostSeatsOfOwner } from './seat-entry.rules.js';

const longestName = 200;

/** Adds a seat to a group, and what its holder may do. */
export async function addSeat(
  input: AddSeatInput,
  context: CollaborationContext,
): Promise<GroupChangeOutcome> {
  const { viewer, transaction, busSeats, busGroups } = context;
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  const levelId = readRecordId(input.levelId, 'input.levelId');
  const unitId = input.unitId == null ? null : readSlug(input.unitId, 'input.unitId');
  if (!(await mayChange('ADD_SEAT', busGroupId, unitId, context))) return null;
  const id = keyOfChange('seat', busGroupId, viewer, input.idempotencyKey);
  const content = contentOf(input);
  const before = await recordedBefore('bus_seat', id, content, transaction);
  if (before) return before === 'same' ? { id } : nameIsTaken();

  const group = await busGroups.find(busGroupId, input.from);
  const problems = new GroupInputProblems();
  const organisation = problems.text('organisation', input.organisation, longestName, true);
  const post = problems.text('post', input.post, longestName);
  if (!maySeatParty(context.owner, input.party)) problems.add('party', Code.OTHER_OWNER);
  await checkUnit(unitId, busGroupId, problems, context);
  checkPeriod(input.from, input.to, problems);
  if (group === null) problems.add('busGroupId', Code.UNKNOWN);
  else if (group === 'NOT_VERIFIED') problems.add('busGroupId', Code.NOT_VERIFIED);
  else checkPlace({ levelId, fromOn: input.from, toOn: input.to ?? null }, group, problems);
  const known = group !== null && group !== 'NOT_VERIFIED' ? group : null;
  const from_on = firstDayInGroup(input, known, levelId);
  const { seats } = await busSeats.groups.load(busGroupId);
  const met = seats.filter(({ row }) => meet(row, { fromOn: from_on, toOn: input.to ?? null }));
  if (met.length >= mostSeatsOfOwner) problems.add('busGroupId', Code.TOO_MANY);
  if (problems.found.length > 0) return { problems: problems.found };

  await record(
    'bus_seat',
    {
      ...{ id, bus_group_id: busGroupId, level_id: levelId, party: input.party, organisation, post },
      ...{ unit_id: unitId, from_on, from_known_to: input.fromKnownTo ?? null },
      ...{ to_on: input.to ?? null, content },
      speaks_for_independent_schools: input.speaksForIndependentSchools ?? false,
    },
    context,
  );
  if (input.mandate != null) {
    await record(
      'bus_seat_mandate',
      {
        id: keyOfChange('seat-mandate', busGroupId, viewer, input.idempotencyKey),
        ...{ bus_group_id: busGroupId, seat_id: id, mandate: input.mandate, from_on, content },
      },
      context,
    );
  }
  busSeats.forget(busGroupId);
  return { id };
}

/** One of this owner's units. The region's seats are its clinics': whoever leads the clinic answers for the seat. */
async function checkUnit(
  unitId: string | null,
  busGroupId: string,
  problems: InputProblems,
  { owner, units, busGroups }: CollaborationContext,
): Promise<void> {
  if (unitId !== null && (await units.find(unitId)) === null) problems.add('unitId', Code.UNKNOWN);
  else if (unitId !== null && !(await busGroups.maySeat(busGroupId, unitId)))
    problems.add('unitId', Code.OUTSIDE_AREA);
  if (unitId === null && owner === RecordOwner.REGION) problems.add('unitId', Code.REQUIRED);
}

/** The day that a seat is kept as beginning on; not before the group and the level did. */
function firstDayInGroup(
  { from, fromKnownTo }: Pick<AddSeatInput, 'from' | 'fromKnownTo'>,
  group: KnownGroup | null,
  levelId: string,
): string {
  const bounds: (Bounds | undefined)[] = [group ?? undefined, group?.levels.get(levelId)];
  return [firstDayKnown(from, fromKnownTo), ...bounds.map((each) => each?.from ?? '')].sort().at(-1) ?? from;
}

/** In a level that the group has, on days that level and group have. Where a group ends its seats end, said or not. */
function checkPlace(
  {
    levelId,
    fromOn,
    toOn,
  }: { readonly levelId: string; readonly fromOn: string; readonly toOn: string | null },
  { levels, from, to }: KnownGroup,
  problems: InputProblems,
): void {
  const level = levels.get(levelId);
  if (!level) {
    problems.add('levelId', Code.UNKNOWN);
    return;
  }
  const holds = (bounds: { from: string | null; to: string | null }) =>
    isWithin({ fromOn, toOn: toOn ?? bounds.to }, bounds) && (bounds.to === null || fromOn < bounds.to);
  if (!holds({ from, to }) || !holds(level)) problems.add('from', Code.NOT_IN_THIS_STATE);
}
