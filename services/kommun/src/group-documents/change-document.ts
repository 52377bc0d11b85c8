import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import type { GroupAction } from '@samsyn/collaboration/group-permissions';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { record, recordedBefore } from '@samsyn/collaboration/recorded-row';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf, nameIsTaken } from '@samsyn/disclosure/named-change';
import { readRecordId } from '@samsyn/subgraph/ids';
import { dayOf } from '../bus-groups/bus-group.resolver.js';
import type { KommunContext } from '../context.js';
import type { DocumentHistory } from './document.loader.js';
import { checkGroupsDays } from './group-days.js';

/** What came of a change: the group and the document it was made of, what is wrong with the input, or null for a refusal. */
export type DocumentOutcome =
  | { readonly busGroupId: string; readonly documentId: string | null }
  | { readonly problems: InputProblem[] }
  | null;

export interface Named {
  readonly id: string;
  readonly content: Buffer;
}

/** What a change of a document names. */
interface DocumentInput {
  readonly documentId: string;
  readonly expectedVersion: number;
}

/** Decides, looks whether it was made before, and adds to what a group has. */
export async function changeDocuments(
  action: GroupAction,
  busGroupId: string,
  table: string,
  input: { readonly idempotencyKey: string },
  context: KommunContext,
  make: (named: Named, problems: InputProblems) => Promise<string | null>,
): Promise<DocumentOutcome> {
  const group = (await context.groups.ever()).get(busGroupId);
  if (!group) return null;
  if (!(await mayChange(action, busGroupId, null, context))) return null;
  const named = nameOf(table, busGroupId, input, context);
  const before = await recordedBefore(table, named.id, named.content, context.transaction);
  if (before === 'other') return nameIsTaken();
  if (before === 'same') return { busGroupId, documentId: table === 'bus_document' ? named.id : null };
  const problems = new GroupInputProblems();
  checkGroupsDays(group, input, problems);
  const documentId = await make(named, problems);
  if (problems.found.length > 0) return { problems: problems.found };
  context.documents.forget(busGroupId);
  return { busGroupId, documentId };
}

/**
 * Finds a document, decides, looks whether it was made before, and writes in it. Each writing counts as a version of the
 * whole document: two that write at once see each other's.
 *
 * @param kinds the kinds of documents that it can be made of
 * @param make writes, unless it has found problems; is told the day that counts as today: of a group that has ended its last
 */
export async function changeDocument(
  action: GroupAction,
  kinds: readonly string[] | null,
  table: string,
  input: DocumentInput & { readonly idempotencyKey: string },
  context: KommunContext,
  make: (document: DocumentHistory, named: Named, problems: InputProblems, today: string) => Promise<void>,
): Promise<DocumentOutcome> {
  const document = await findDocument(input, action, context);
  if (!document) return null;
  const { id, busGroupId } = document.row;
  const named = nameOf(table, busGroupId, input, context);
  const before = await recordedBefore(table, named.id, named.content, context.transaction);
  if (before) return before === 'same' ? { busGroupId, documentId: id } : nameIsTaken();
  const group = (await context.groups.ever()).get(busGroupId);
  if (!group) return null;
  const problems = atVersion(document, input);
  checkGroupsDays(group, input, problems);
  if (kinds !== null && !kinds.includes(document.row.kind)) problems.add('documentId', Code.UNKNOWN);
  if (problems.found.length === 0) await make(document, named, problems, dayOf(group));
  if (problems.found.length > 0) return { problems: problems.found };
  await countVersion(document, context);
  return { busGroupId, documentId: id };
}

/** A document that the viewer may change in this way, or null. */
export async function findDocument(
  { documentId }: DocumentInput,
  action: GroupAction,
  context: KommunContext,
): Promise<DocumentHistory | null> {
  const document = await context.documents.find(readRecordId(documentId, 'input.documentId'));
  if (!document || !(await mayChange(action, document.row.busGroupId, null, context))) return null;
  return document;
}

export function atVersion({ row }: DocumentHistory, { expectedVersion }: DocumentInput): InputProblems {
  const problems = new GroupInputProblems();
  if (expectedVersion !== row.version) problems.add('expectedVersion', Code.NOT_IN_THIS_STATE);
  return problems;
}

export async function countVersion(
  { row }: DocumentHistory,
  { documents, transaction }: KommunContext,
): Promise<void> {
  await transaction.run((manager) =>
    manager.query('update bus_document set version = $2 where id = $1', [row.id, row.version + 1]),
  );
  documents.forget(row.busGroupId);
}

/** Adds a row to a document. */
export function recordIn(
  { row }: DocumentHistory,
  table: string,
  named: Named,
  columns: Readonly<Record<string, unknown>>,
  context: KommunContext,
): Promise<void> {
  return record(table, { ...named, bus_group_id: row.busGroupId, document_id: row.id, ...columns }, context);
}

/** Since when something stands in a document: since it was decided, unless another day is said. */
export function sinceWhen(
  { row }: DocumentHistory,
  from: string | null | undefined,
  problems: InputProblems,
): string {
  if (from == null) return row.fromOn;
  if (from < row.fromOn) problems.add('from', Code.BEFORE_START);
  return from;
}

function nameOf(
  table: string,
  busGroupId: string,
  input: { readonly idempotencyKey: string },
  { viewer }: KommunContext,
): Named {
  return { id: keyOfChange(table, busGroupId, viewer, input.idempotencyKey), content: contentOf(input) };
}
