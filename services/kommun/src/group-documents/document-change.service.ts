import { everHeld, meet } from '@samsyn/collaboration/period.rules';
import { end, record } from '@samsyn/collaboration/recorded-row';
import { keyOfChange } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { readSlug } from '@samsyn/subgraph/ids';
import { unknownStart } from '../bus-groups/group.loader.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import {
  atVersion,
  changeDocument,
  changeDocuments,
  countVersion,
  type DocumentOutcome,
  findDocument,
  recordIn,
} from './change-document.js';
import { DocumentStep, GroupDocumentKind } from './document.enums.js';
import type {
  AddGroupDocumentInput,
  EndGroupDocumentInput,
  ReviseGroupDocumentInput,
} from './document.inputs.js';
import { isInterval, longestName, longestReference, mostParties } from './document-limits.js';

const { LOCAL_AGREEMENT, COUNTY_AGREEMENT, SIP_ROUTINE, ACTION_PLAN, NEEDS_ANALYSIS } = GroupDocumentKind;
const longestNote = 1_000;
/** Of these one holds at a time. */
const oneAtATime: readonly string[] = [LOCAL_AGREEMENT, SIP_ROUTINE];
/** Of these there is one a year. */
const yearly: readonly string[] = [ACTION_PLAN, NEEDS_ANALYSIS];

/**
 * Adds a document. What was said of its kind, that there is none, ends with it; where it was said for the day that it was
 * decided, that has to be taken back first.
 */
export function addDocument(input: AddGroupDocumentInput, context: KommunContext): Promise<DocumentOutcome> {
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  return changeDocuments(
    'ADD_DOCUMENT',
    busGroupId,
    'bus_document',
    input,
    context,
    async (named, problems) => {
      const { kind, year = null, decidedOn, schoolMayCall = null, revisionMonths = null } = input;
      const from = decidedOn ?? unknownStart;
      const name = problems.text('name', input.name, longestName, true);
      const reference = problems.text('reference', input.reference, longestReference);
      if (kind === COUNTY_AGREEMENT) problems.add('kind', Code.UNKNOWN);
      if (from > swedishToday()) problems.add('decidedOn', Code.IN_THE_FUTURE);
      if (revisionMonths !== null && !isInterval(revisionMonths))
        problems.add('revisionMonths', Code.UNKNOWN);
      if (schoolMayCall !== null && kind !== SIP_ROUTINE) problems.add('schoolMayCall', Code.UNKNOWN);
      checkYear(kind, year, problems);
      const parties = partiesOf(input, problems);
      const { documents, absences } = await context.documents.groups.load(busGroupId);
      const same = documents.filter(({ row }) => row.kind === kind && everHeld(row));
      const period = { fromOn: from, toOn: null };
      if (oneAtATime.includes(kind) && same.some(({ row }) => meet(row, period)))
        problems.add('kind', Code.OVERLAPS);
      if (yearly.includes(kind) && same.some(({ row }) => row.year === year))
        problems.add('year', Code.OVERLAPS);
      const missing = absences.filter((row) => row.kind === kind && meet(row, period));
      if (missing.some(({ fromOn }) => from <= fromOn)) problems.add('kind', Code.CONTRADICTS);
      if (problems.found.length > 0) return null;
      const ofGroup = { bus_group_id: busGroupId, from_on: from };
      const columns = { kind, name, year, reference, revision_months: revisionMonths };
      await record('bus_document', { ...named, ...ofGroup, ...columns }, context);
      const part = (table: string, row: object, ...more: string[]) =>
        record(
          table,
          {
            id: keyOfChange(table, busGroupId, context.viewer, input.idempotencyKey, ...more),
            ...{ ...ofGroup, document_id: named.id, ...row },
          },
          context,
        );
      if (decidedOn != null || schoolMayCall !== null) {
        const known_to = input.decidedKnownTo ?? null;
        await part('bus_document_version', {
          ...{ step: DocumentStep.DECIDED, known_to, school_may_call: schoolMayCall },
        });
      }
      for (const { name: party, party: kindOfParty } of parties)
        await part('bus_document_party', { name: party, party: kindOfParty }, party);
      await end(
        'bus_document_absence',
        missing.map(({ id }) => id),
        from,
        context,
      );
      return named.id;
    },
  );
}

/** Records that a document was revised. */
export function reviseDocument(
  input: ReviseGroupDocumentInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  return changeDocument(
    'REVISE_DOCUMENT',
    null,
    'bus_document_version',
    input,
    context,
    async (document, named, problems) => {
      const { row, versions } = document;
      const { on, knownTo = null, schoolMayCall = null } = input;
      const note = problems.text('note', input.note, longestNote);
      if (on > swedishToday()) problems.add('on', Code.IN_THE_FUTURE);
      if (on < row.fromOn) problems.add('on', Code.BEFORE_START);
      if (row.toOn !== null && row.toOn <= on) problems.add('on', Code.NOT_IN_THIS_STATE);
      if (versions.some(({ fromOn }) => fromOn === on)) problems.add('on', Code.REPEATED);
      if (schoolMayCall !== null && row.kind !== SIP_ROUTINE) problems.add('schoolMayCall', Code.UNKNOWN);
      if (problems.found.length > 0) return;
      await recordIn(
        document,
        'bus_document_version',
        named,
        {
          ...{
            from_on: on,
            step: DocumentStep.REVISED,
            known_to: knownTo,
            school_may_call: schoolMayCall,
            note,
          },
        },
        context,
      );
    },
  );
}

/** Ends a document; it stays to be seen on the days that it held. */
export async function endDocument(
  input: EndGroupDocumentInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  const document = await findDocument(input, 'END_DOCUMENT', context);
  if (!document) return null;
  const { id, busGroupId, fromOn, toOn, endReason } = document.row;
  if (toOn === input.on && endReason === input.reason) return { busGroupId, documentId: id };
  const problems = atVersion(document, input);
  const group = (await context.groups.ever()).get(busGroupId);
  if (group?.to != null && input.on > group.to) problems.add('on', Code.OUTSIDE_GROUP);
  if (input.on < fromOn) problems.add('on', Code.BEFORE_START);
  if (toOn !== null) problems.add('documentId', Code.NOT_IN_THIS_STATE);
  if (problems.found.length > 0) return { problems: problems.found };
  await end('bus_document', [id], input.on, context);
  await context.transaction.run((manager) =>
    manager.query('update bus_document set end_reason = $2 where id = $1', [id, input.reason]),
  );
  await countVersion(document, context);
  return { busGroupId, documentId: id };
}

function checkYear(kind: string, year: number | null, problems: InputProblems): void {
  if (yearly.includes(kind) !== (year !== null))
    problems.add('year', year === null ? Code.REQUIRED : Code.UNKNOWN);
  else if (year !== null && (year < 1990 || year > 2199)) problems.add('year', Code.UNKNOWN);
}

function partiesOf({ kind, parties }: AddGroupDocumentInput, problems: InputProblems) {
  const given = parties ?? [];
  if (given.length > 0 && kind !== LOCAL_AGREEMENT) problems.add('parties', Code.UNKNOWN);
  if (given.length > mostParties) problems.add('parties', Code.TOO_LONG);
  const named = given.slice(0, mostParties).map(({ name, party = null }, place) => ({
    name: problems.text(`parties.${place}.name`, name, longestName, true) ?? '',
    party,
  }));
  if (new Set(named.map(({ name }) => name)).size < named.length) problems.add('parties', Code.REPEATED);
  return named;
}
