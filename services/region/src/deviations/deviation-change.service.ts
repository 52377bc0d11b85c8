import { isStaff } from '@samsyn/collaboration/group-permissions';
import { keyOfChange, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import { contentOf } from '@samsyn/disclosure/named-change';
import type { RegionContext } from '../context.js';
import type { DeviationRow } from './deviation.entity.js';
import { DeviationMove as Move, DeviationState as State } from './deviation.enums.js';
import type { MoveDeviationInput, ReportDeviationInput, ReviseDeviationInput } from './deviation.inputs.js';
import { readContent } from './deviation-content.js';
import { dueOn } from './deviation-deadline.rules.js';
import { DeviationInputProblems } from './deviation-input-problems.js';
import { deviationMoves, mayEverMove, mayMove } from './deviation-moves.rules.js';
import { findDeviation, rolesOf, standingOf, worksHere } from './deviation-standing.js';
import { addStep, hasReportedTooOften, isMadeBefore, type NewStep } from './deviation-steps.js';
import { keepWording } from './deviation-wording.js';
import { requireResponsible } from './responsible-unit.js';

/** What came of it: the key of the deviation, what is wrong with the input, or null for a refusal. */
export type DeviationOutcome = { readonly id: string } | { readonly problems: InputProblem[] } | null;

/** Reports a deviation, for a unit that the viewer works in. Its manager then sends it. */
export async function reportDeviation(
  input: ReportDeviationInput,
  context: RegionContext,
): Promise<DeviationOutcome> {
  const { viewer, transaction, deviations } = context;
  const id = keyOfChange('REPORT_DEVIATION', '', viewer, input.idempotencyKey);
  if (!worksHere(context) || !isStaff(viewer) || !viewer.units.includes(input.senderUnitId)) return null;
  const content = contentOf(input);
  const before = await isMadeBefore('deviation', id, content, transaction);
  if (before === 'same') return { id };
  const problems = new DeviationInputProblems(await placesOf(context));
  if (before === 'other') problems.add('idempotencyKey', Code.USED_FOR_OTHER);
  const read = await readContent(input.senderUnitId, input.content, problems, context);
  if (problems.found.length === 0 && (await hasReportedTooOften(context)))
    problems.add('idempotencyKey', Code.TOO_OFTEN);
  if (read === null || problems.found.length > 0) return { problems: problems.found };
  const on = today();
  const row = {
    ...{ id, sender_unit_id: input.senderUnitId, sender_kind: read.senderKind, ...read.columns, content },
    ...{ state: State.REPORTED, state_on: on, due_on: dueOn(State.REPORTED, on, null) },
    ...{ reported_by: viewer.subject, reported_on: on },
  };
  await insert('deviation', row, context);
  const madeAs = viewer.roles.includes('MANAGER') ? 'MANAGER' : 'STAFF';
  await addStep(
    {
      id,
      deviationId: id,
      place: 0,
      move: null,
      madeAs,
      unitId: input.senderUnitId,
      isInternal: true,
      content: null,
    },
    context,
  );
  deviations.forget(id);
  return { id };
}

/** Writes a deviation anew, before it is sent. What somebody else had reported stays to be read (deviation-wording.ts). */
export async function reviseDeviation(
  input: ReviseDeviationInput,
  context: RegionContext,
): Promise<DeviationOutcome> {
  const found = await findToMove(input, Move.REVISE, context);
  if ('outcome' in found) return found.outcome;
  const { row, problems, step } = found;
  const read = await readContent(row.senderUnitId, input.content, problems, context);
  if (read === null || problems.found.length > 0) return { problems: problems.found };
  await keepWording(row, read.columns, context);
  await alter(row, { ...read.columns, ...stateColumns(State.REPORTED, null) }, context);
  await addStep({ ...step, unitId: row.senderUnitId, isInternal: true }, context);
  return { id: row.id };
}

/** Takes a deviation a step further. */
export async function moveDeviation(
  input: MoveDeviationInput,
  context: RegionContext,
): Promise<DeviationOutcome> {
  const { move } = input;
  const found = await findToMove(input, move, context);
  if ('outcome' in found) return found.outcome;
  const { row, problems, step } = found;
  if (move === Move.REVISE) problems.add('move', Code.NOT_IN_THIS_STATE);
  const note = problems.words('note', input.note, move !== Move.SEND);
  // No list finds everybody: whoever sends it has read it.
  if (move === Move.SEND && input.namesNobody !== true) problems.add('namesNobody', Code.REQUIRED);
  await checkDecision(input, row, problems, context);
  if (problems.found.length > 0) return { problems: problems.found };
  const to = deviationMoves[move].to;
  const until = move === Move.DECIDE ? (input.until ?? null) : row.decidedUntil;
  const decided =
    move === Move.DECIDE
      ? { action: note, responsible_unit_id: input.responsibleUnitId, decided_until: until }
      : {};
  const sent = move === Move.SEND ? { sent_at: new Date() } : {};
  // The step before the change: the database asks whose turn it is.
  const isInternal = move === Move.RETURN || (move === Move.WITHDRAW && row.sentAt === null);
  const decidedOn = byGroup.includes(move) ? (input.decidedOn ?? null) : null;
  await addStep(
    {
      ...{ ...step, note, decidedOn, isInternal, unitId: actingUnit(row, move, context) },
      ...(move === Move.DECIDE && { responsibleUnitId: input.responsibleUnitId ?? null, until }),
    },
    context,
  );
  await alter(row, { ...stateColumns(to, until), ...decided, ...sent }, context);
  return { id: row.id };
}

const stateColumns = (state: State, until: string | null) => ({
  ...{ state, state_on: today(), due_on: dueOn(state, today(), until) },
});

type ToMove =
  | { readonly outcome: DeviationOutcome }
  | {
      readonly row: DeviationRow;
      readonly problems: DeviationInputProblems;
      readonly step: Omit<NewStep, 'unitId' | 'isInternal'>;
    };

/** What the two kinds of change begin with: whether it is the viewer's, and stands as the viewer has seen it. */
async function findToMove(
  input: { readonly deviationId: string; readonly expectedVersion: number; readonly idempotencyKey: string },
  move: Move,
  context: RegionContext,
): Promise<ToMove> {
  const { viewer, transaction } = context;
  const id = keyOfChange('MOVE_DEVIATION', input.deviationId, viewer, input.idempotencyKey);
  const row = await findDeviation(input.deviationId, context);
  if (row === null) return { outcome: null };
  // To whoever may take the step in no state it is not there; the others are told what is in the way.
  const roles = await rolesOf(row, context);
  if (!mayEverMove(move, roles)) return { outcome: null };
  const content = contentOf(input);
  const before = await isMadeBefore('deviation_step', id, content, transaction);
  if (before === 'same') return { outcome: { id: row.id } };
  const problems = new DeviationInputProblems(await placesOf(context));
  if (before === 'other') problems.add('idempotencyKey', Code.USED_FOR_OTHER);
  if (before === null && input.expectedVersion !== row.version)
    problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
  if (problems.found.length === 0 && !mayMove(move, standingOf(row), roles))
    problems.add('move', Code.NOT_IN_THIS_STATE);
  if (problems.found.length > 0) return { outcome: { problems: problems.found } };
  const by = deviationMoves[move].by;
  const madeAs =
    by.includes('GROUP') && roles.has('GROUP')
      ? 'GROUP'
      : viewer.roles.includes('MANAGER')
        ? 'MANAGER'
        : 'STAFF';
  return {
    row,
    problems,
    step: { id, deviationId: row.id, place: row.version, move, madeAs, content },
  };
}

/** The unit that a step is taken for, of those that the viewer works in. */
function actingUnit(row: DeviationRow, move: Move, { viewer }: RegionContext): string | null {
  const by: Partial<Record<Move, string | null>> = {
    ...{ SEND: row.senderUnitId, RETURN: row.senderUnitId, WITHDRAW: row.senderUnitId },
    ...{ ANSWER: row.recipientUnitId, REPORT_DONE: row.responsibleUnitId },
  };
  const party = [row.senderUnitId, row.recipientUnitId].find((unit) => viewer.units.includes(unit));
  return by[move] ?? party ?? viewer.units[0] ?? null;
}

/** What the group itself decides, on a day that is told. */
const byGroup: readonly Move[] = [Move.DECIDE, Move.DISMISS];

/** A decision was made on a day, after the deviation was sent; an action has somebody who is to do it, and a day. */
async function checkDecision(
  { move, responsibleUnitId, until, decidedOn }: MoveDeviationInput,
  row: DeviationRow,
  problems: DeviationInputProblems,
  context: RegionContext,
): Promise<void> {
  if (!byGroup.includes(move)) return;
  if (decidedOn == null) problems.add('decidedOn', Code.REQUIRED);
  else if (decidedOn > today()) problems.add('decidedOn', Code.IN_THE_FUTURE);
  else {
    const steps = await context.deviations.steps.load(row.id);
    const sent = steps.find((step) => step.move === Move.SEND);
    if (sent && decidedOn < sent.madeOn) problems.add('decidedOn', Code.CONTRADICTS);
  }
  if (move !== Move.DECIDE) return;
  if (until == null) problems.add('until', Code.REQUIRED);
  else if (until < today()) problems.add('until', Code.IN_THE_PAST);
  if (responsibleUnitId == null) problems.add('responsibleUnitId', Code.REQUIRED);
  else await requireResponsible(responsibleUnitId, row, problems, context);
}

/** Words of the clinics' names: no part of a person's. */
async function placesOf({ units }: RegionContext): Promise<ReadonlySet<string>> {
  return units.wordsOfNames();
}

async function insert(
  table: string,
  row: Readonly<Record<string, unknown>>,
  { transaction }: RegionContext,
): Promise<void> {
  const columns = Object.keys(row);
  await transaction.run((manager) =>
    manager.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(row),
    ),
  );
}

/** Sets columns, and counts the change. Another request's change of the same is told as a conflict. */
async function alter(
  { id, version }: DeviationRow,
  columns: Readonly<Record<string, unknown>>,
  { transaction, deviations }: RegionContext,
): Promise<void> {
  const all = { ...columns, version: version + 1 };
  const sets = Object.keys(all).map((column, place) => `${column} = $${place + 3}`);
  const [, altered]: [unknown, number] = await transaction.run((manager) =>
    manager.query(`update deviation set ${sets.join(', ')} where id = $1 and version = $2`, [
      ...[id, version],
      ...Object.values(all),
    ]),
  );
  if (altered !== 1) throw new Error('a deviation that was just there could not be altered');
  deviations.forget(id);
}
