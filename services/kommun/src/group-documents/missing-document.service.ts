import { GroupInputProblems } from '@samsyn/collaboration/group-input-problems';
import { mayChange } from '@samsyn/collaboration/group-standing';
import { everHeld, meet } from '@samsyn/collaboration/period.rules';
import { end, record } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readSlug } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { changeDocuments, type DocumentOutcome } from './change-document.js';
import { GroupDocumentKind } from './document.enums.js';
import type { SayDocumentMissingInput } from './document.inputs.js';
import type { WithdrawDocumentMissingInput } from './document-correction.inputs.js';

/** Says that a group has no document of a kind: only then is it told as missing. */
export function sayMissing(input: SayDocumentMissingInput, context: KommunContext): Promise<DocumentOutcome> {
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  return changeDocuments(
    'SAY_MISSING',
    busGroupId,
    'bus_document_absence',
    input,
    context,
    async (named, problems) => {
      const { kind, from } = input;
      const period = { fromOn: from, toOn: null };
      const { documents, absences } = await context.documents.groups.load(busGroupId);
      if (kind === GroupDocumentKind.COUNTY_AGREEMENT) problems.add('kind', Code.UNKNOWN);
      if (from > swedishToday()) problems.add('from', Code.IN_THE_FUTURE);
      if (documents.some(({ row }) => row.kind === kind && meet(row, period)))
        problems.add('kind', Code.CONTRADICTS);
      if (absences.some((row) => row.kind === kind && meet(row, period))) problems.add('from', Code.OVERLAPS);
      if (problems.found.length > 0) return null;
      await record(
        'bus_document_absence',
        { ...named, bus_group_id: busGroupId, kind, from_on: from },
        context,
      );
      return null;
    },
  );
}

/** Takes back that a group has no document of a kind; sent again it is the same. */
export async function withdrawMissing(
  input: WithdrawDocumentMissingInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  const busGroupId = readSlug(input.busGroupId, 'input.busGroupId');
  if (!(await context.groups.ever()).has(busGroupId)) return null;
  if (!(await mayChange('SAY_MISSING', busGroupId, null, context))) return null;
  const { absences } = await context.documents.groups.load(busGroupId);
  const said = absences.filter(({ kind, fromOn }) => kind === input.kind && fromOn === input.from);
  if (said.length === 0) {
    const problems = new GroupInputProblems();
    problems.add('from', Code.UNKNOWN);
    return { problems: problems.found };
  }
  const ids = said.filter(everHeld).map(({ id }) => id);
  await end('bus_document_absence', ids, input.from, context);
  context.documents.forget(busGroupId);
  return { busGroupId, documentId: null };
}
