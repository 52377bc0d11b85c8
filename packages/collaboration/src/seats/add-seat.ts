import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import type { CollaborationContext, KnownGroup } from '../collaboration-context.js';
import { GroupInputProblems } from '../group-input-problems.js';
import { mayChange } from '../group-standing.js';
import { isWithin } from '../period.rules.js';
import { checkPeriod, type GroupChangeOutcome, record, recordedBefore } from '../recorded-row.js';
import type { AddSeatInput } from './seat.inputs.js';

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
  await checkUnit(unitId, problems, context);
  checkPeriod(input.from, input.to, problems);
  if (group === null) problems.add('busGroupId', Code.UNKNOWN);
  else if (group === 'NOT_VERIFIED') problems.add('busGroupId', Code.NOT_VERIFIED);
  else checkPlace({ levelId, fromOn: input.from, toOn: input.to ?? null }, group, problems);
  if (problems.found.length > 0) return { problems: problems.found };

  await record(
    'bus_seat',
    {
      ...{ id, bus_group_id: busGroupId, level_id: levelId, party: input.party, organisation, post },
      ...{ unit_id: unitId, from_on: input.from, from_known_to: input.fromKnownTo ?? null },
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
        ...{ bus_group_id: busGroupId, seat_id: id, mandate: input.mandate, from_on: input.from, content },
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
  problems: InputProblems,
  { owner, units }: CollaborationContext,
): Promise<void> {
  if (unitId !== null && (await units.find(unitId)) === null) problems.add('unitId', Code.UNKNOWN);
  if (unitId === null && owner === RecordOwner.REGION) problems.add('unitId', Code.REQUIRED);
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
