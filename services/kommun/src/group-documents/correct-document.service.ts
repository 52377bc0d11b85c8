import { meet } from '@samsyn/collaboration/period.rules';
import { end } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { KommunContext } from '../context.js';
import { changeDocument, type DocumentOutcome, recordIn } from './change-document.js';
import type { CorrectGroupDocumentInput } from './document-correction.inputs.js';
import { isInterval, longestName, longestReference } from './document-limits.js';

/**
 * Mends what was entered of a document: its name, how often it is to be revised, where it is. Without a day all that was
 * entered before was wrong; with one it was so until that day. What was entered stays to be read.
 */
export function correctDocument(
  input: CorrectGroupDocumentInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  return changeDocument(
    'REVISE_DOCUMENT',
    null,
    'bus_document_correction',
    input,
    context,
    async (document, named, problems) => {
      const { row, corrections } = document;
      const { revisionMonths = null } = input;
      const from = input.from ?? row.fromOn;
      const name = problems.text('name', input.name, longestName, true);
      const reference = problems.text('reference', input.reference, longestReference);
      if (revisionMonths !== null && !isInterval(revisionMonths))
        problems.add('revisionMonths', Code.UNKNOWN);
      const met = corrections.filter((each) => meet(each, { fromOn: from, toOn: null }));
      const isDated = input.from != null;
      if (from < row.fromOn) problems.add('from', Code.BEFORE_START);
      else if (isDated && row.toOn !== null && row.toOn <= from) problems.add('from', Code.NOT_IN_THIS_STATE);
      else if (isDated && met.some(({ fromOn }) => fromOn > from)) problems.add('from', Code.OVERLAPS);
      if (problems.found.length > 0) return;
      const ids = met.map(({ id }) => id);
      await end('bus_document_correction', ids, from, context);
      const columns = { name, revision_months: revisionMonths, reference };
      await recordIn(document, 'bus_document_correction', named, { ...columns, from_on: from }, context);
    },
  );
}
