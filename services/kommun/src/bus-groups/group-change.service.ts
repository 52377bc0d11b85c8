import { isCalledWithin } from '@samsyn/collaboration/geography/area-over-time';
import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import type { GroupAction } from '@samsyn/collaboration/group-permissions';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { everHeld, isWithin, meet, type Period, succeed } from '@samsyn/collaboration/period.rules';
import {
  checkPeriod,
  end,
  type GroupChangeOutcome,
  record,
  recordedBefore,
} from '@samsyn/collaboration/recorded-row';
import { checkEndsInGroup, checkWithinGroup } from '@samsyn/collaboration/within-group';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import { findAreasEver } from '../areas/area-change.service.js';
import type { KommunContext } from '../context.js';
import { boundsOf, unknownStart } from './group.loader.js';
import type {
  CloseBusLevelInput,
  EndChairInput,
  OpenBusLevelInput,
  RenameBusGroupInput,
  SetChairInput,
  SetConvenerInput,
} from './group-change.inputs.js';
import type { BusLevelRow } from './level.entity.js';
import { findRegionalSeat } from './regional-seat-in-graph.js';

const longestName = 200;
const longestText = 4_000;
const mostOrganisations = 10;
const mostLevels = 30;

/** Opens a level. Of each kind there is one at a time, but of collaboration groups as many as are needed. */
export async function openLevel(
  input: OpenBusLevelInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  return changeGroup('OPEN_LEVEL', busGroupId, 'bus_level', input, context, async (named, problems) => {
    const period = { fromOn: input.from ?? unknownStart, toOn: input.to ?? null };
    const isCollaboration = input.kind === 'COLLABORATION';
    const name = problems.text('name', input.name, longestName, isCollaboration);
    const description = problems.text('description', input.description, longestText, isCollaboration);
    const contact = problems.text('contact', input.contact, longestName);
    checkPeriod(period.fromOn, period.toOn, problems);
    const { levels } = await context.groups.histories.load(busGroupId);
    const others = levels.filter((level) => level.kind === input.kind && meet(level, period));
    if (!isCollaboration && others.length > 0) problems.add('from', Code.OVERLAPS);
    if (levels.filter((level) => meet(level, period)).length >= mostLevels)
      problems.add('busGroupId', Code.TOO_MANY);
    if (input.from != null)
      await checkWithinGroup(busGroupId, { from: input.from, to: input.to }, problems, context);
    if (problems.found.length > 0) return;
    await record(
      'bus_level',
      {
        ...{ ...named, bus_group_id: busGroupId, kind: input.kind, name, description, contact },
        ...{ from_on: period.fromOn, to_on: period.toOn },
      },
      context,
    );
  });
}

/** Closes a level that nobody has a municipal seat in any more; it stays to be seen on the days that it was. */
export async function closeLevel(
  input: CloseBusLevelInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const level = await findLevel(input.levelId, context);
  if (!level || !(await mayChange('CLOSE_LEVEL', level.busGroupId, null, context))) return null;
  if (level.toOn === input.on) return { id: level.busGroupId };
  const problems = new GroupInputProblems();
  if (input.on < level.fromOn) problems.add('on', Code.BEFORE_START);
  if (level.toOn !== null) problems.add('on', Code.NOT_IN_THIS_STATE);
  else if (input.on > level.fromOn) await checkEndsInGroup(level.busGroupId, input.on, problems, context);
  const { seats } = await context.busSeats.groups.load(level.busGroupId);
  const isSatIn = seats.some(
    ({ row }) => row.levelId === level.id && meet(row, { fromOn: input.on, toOn: null }),
  );
  if (isSatIn) problems.add('levelId', Code.NOT_READY);
  if (problems.found.length > 0) return { problems: problems.found };
  await end('bus_level', [level.id], input.on, context);
  context.groups.forget(level.busGroupId);
  return { id: level.busGroupId };
}

/** Says whose turn it is to convene a level. */
export async function setConvener(
  input: SetConvenerInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const seatId = input.seatId == null ? null : readRecordId(input.seatId, 'input.seatId');
  return changeLevel('SET_CONVENER', 'bus_convener', input, context, async (level, problems) => {
    if (input.organisations.length === 0) problems.add('organisations', Code.REQUIRED);
    if (input.organisations.length > mostOrganisations) problems.add('organisations', Code.TOO_LONG);
    const organisations = input.organisations
      .slice(0, mostOrganisations)
      .map((name, place) => problems.text(`organisations.${place}`, name, longestName, true));
    if (new Set(organisations).size < organisations.length) problems.add('organisations', Code.REPEATED);
    if (seatId !== null) {
      const seat = await context.busSeats.find(seatId);
      if (seat?.row.busGroupId !== level.busGroupId) problems.add('seatId', Code.UNKNOWN);
    }
    return { organisations, seat_id: seatId };
  });
}

/** Says which seat chairs a level. */
export async function setChair(input: SetChairInput, context: KommunContext): Promise<GroupChangeOutcome> {
  const seatId = readRecordId(input.seatId, 'input.seatId');
  return changeLevel('SET_CHAIR', 'bus_chair', input, context, async (level, problems) => {
    const own = await context.busSeats.find(seatId);
    if (own) {
      const { busGroupId, fromOn, toOn } = own.row;
      if (busGroupId !== level.busGroupId) problems.add('seatId', Code.UNKNOWN);
      const lasting = { fromOn: input.from, toOn: input.to ?? toOn };
      if (!isWithin(lasting, { from: fromOn, to: toOn })) problems.add('seatId', Code.NOT_IN_THIS_STATE);
      return { seat_id: seatId, seat_owner: RecordOwner.MUNICIPALITY };
    }
    const found = await findRegionalSeat(seatId, level.busGroupId, input.from, context.askGraph);
    if (found !== 'FOUND') problems.add('seatId', found === 'NONE' ? Code.UNKNOWN : Code.NOT_VERIFIED);
    return { seat_id: seatId, seat_owner: RecordOwner.REGION };
  });
}

/** Says that a level is without its chair from a day on. Another may come later, or never. */
export async function endChair(input: EndChairInput, context: KommunContext): Promise<GroupChangeOutcome> {
  const chairId = readRecordId(input.chairId, 'input.chairId');
  const level = await findLevel(input.levelId, context);
  if (!level || !(await mayChange('SET_CHAIR', level.busGroupId, null, context))) return null;
  const { chairs } = await context.groups.histories.load(level.busGroupId);
  const held = chairs.find(({ id, levelId }) => id === chairId && levelId === level.id);
  if (held?.toOn === input.on) return { id: level.busGroupId };
  const problems = new GroupInputProblems();
  if (!held) problems.add('chairId', Code.UNKNOWN);
  else if (input.on < held.fromOn) problems.add('on', Code.BEFORE_START);
  // What has ended is not drawn out again: another may have come after.
  else if (held.toOn !== null && held.toOn < input.on) problems.add('on', Code.NOT_IN_THIS_STATE);
  else if (input.on > held.fromOn) await checkEndsInGroup(level.busGroupId, input.on, problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  await end('bus_chair', [chairId], input.on, context);
  context.groups.forget(level.busGroupId);
  return { id: level.busGroupId };
}

/**
 * Gives a group another name from a day on. What it was called before is told for the days before. A name given from the first
 * day of another puts that one right: it never was, and the new one holds for as long as it did. No two groups have one name on
 * the same day; two that take it in the same moment are not found.
 */
export async function renameGroup(
  input: RenameBusGroupInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  const outcome = await changeGroup(
    'RENAME',
    busGroupId,
    'bus_group_name',
    input,
    context,
    async (named, problems) => {
      const name = problems.text('name', input.name, longestName, true);
      const group = (await context.groups.ever()).get(busGroupId);
      if (group?.to != null && input.from >= group.to) problems.add('from', Code.NOT_IN_THIS_STATE);
      if (group?.from != null && input.from < group.from) problems.add('from', Code.NOT_IN_THIS_STATE);
      const { names } = await context.groups.histories.load(busGroupId);
      const wrong = names.find((each) => everHeld(each) && each.fromOn === input.from);
      const period = { fromOn: input.from, toOn: wrong?.toOn ?? null };
      const succession = wrong ? { ended: wrong } : succeed(names, period);
      if (!succession) problems.add('from', Code.OVERLAPS);
      // As it stands, not as it is kept between requests.
      const others = (await context.transaction.run(findAreasEver)).filter(
        ({ id, kind }) => kind === 'BUS_GROUP' && id !== busGroupId,
      );
      const ends = [period.toOn, group?.to ?? null].filter((day) => day !== null).sort();
      const span = { from: period.fromOn, to: ends[0] ?? null };
      if (name !== null && others.some((other) => isCalledWithin(other, name, span)))
        problems.add('name', Code.NAME_TAKEN);
      if (problems.found.length > 0 || !succession) return;
      if (succession.ended) await end('bus_group_name', [succession.ended.id], input.from, context);
      await record(
        'bus_group_name',
        { ...named, bus_group_id: busGroupId, name, from_on: period.fromOn, to_on: period.toOn },
        context,
      );
    },
  );
  context.areas.forget();
  return outcome;
}

interface Named {
  readonly id: string;
  readonly content: Buffer;
}

type GroupInput = { readonly idempotencyKey: string };

/** Decides, looks whether it was made before, and makes a change of a group. */
export async function changeGroup(
  action: GroupAction,
  busGroupId: string,
  table: string,
  input: GroupInput,
  context: KommunContext,
  make: (named: Named, problems: InputProblems) => Promise<void>,
): Promise<GroupChangeOutcome> {
  if (!(await context.groups.ever()).has(busGroupId)) return null;
  if (!(await mayChange(action, busGroupId, null, context))) return null;
  const named = {
    id: keyOfChange(table, busGroupId, context.viewer, input.idempotencyKey),
    content: contentOf(input),
  };
  const before = await recordedBefore(table, named.id, named.content, context.transaction);
  if (before) return before === 'same' ? { id: busGroupId } : nameIsTaken();
  const problems = new GroupInputProblems();
  await make(named, problems);
  if (problems.found.length > 0) return { problems: problems.found };
  context.groups.forget(busGroupId);
  return { id: busGroupId };
}

/** The same, of what one at a time is to a level. */
async function changeLevel(
  action: GroupAction,
  table: 'bus_convener' | 'bus_chair',
  input: GroupInput & { readonly levelId: string; readonly from: string; readonly to?: string | null },
  context: KommunContext,
  columnsOf: (level: BusLevelRow, problems: InputProblems) => Promise<Readonly<Record<string, unknown>>>,
): Promise<GroupChangeOutcome> {
  const level = await findLevel(input.levelId, context);
  if (!level) return null;
  const { busGroupId } = level;
  return changeGroup(action, busGroupId, table, input, context, async (named, problems) => {
    const period: Period = { fromOn: input.from, toOn: input.to ?? null };
    checkPeriod(period.fromOn, period.toOn, problems);
    const lasting = { fromOn: input.from, toOn: period.toOn ?? level.toOn };
    if (!isWithin(lasting, boundsOf(level))) problems.add('from', Code.NOT_IN_THIS_STATE);
    else await checkWithinGroup(busGroupId, { from: input.from, to: input.to }, problems, context);
    const history = await context.groups.histories.load(busGroupId);
    const rows = (table === 'bus_chair' ? history.chairs : history.conveners).filter(
      ({ levelId }) => levelId === level.id,
    );
    const succession = succeed<Period & { readonly id: string }>(rows, period);
    if (!succession) problems.add('from', Code.OVERLAPS);
    const columns = await columnsOf(level, problems);
    if (problems.found.length > 0 || !succession) return;
    if (succession.ended) await end(table, [succession.ended.id], input.from, context);
    await record(
      table,
      {
        ...{ ...named, bus_group_id: busGroupId, level_id: level.id, ...columns },
        ...{ from_on: period.fromOn, to_on: period.toOn },
      },
      context,
    );
  });
}

function findLevel(id: string, { groups }: KommunContext): Promise<BusLevelRow | null> {
  return groups.findLevel(readRecordId(id, 'input.levelId'));
}
