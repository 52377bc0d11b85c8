import { everHeld, meet } from '@samsyn/collaboration/period.rules';
import { end } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { readRecordId } from '@samsyn/subgraph/ids';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { changeDocument, type DocumentOutcome, recordIn, sinceWhen } from './change-document.js';
import { GroupDocumentKind, SignatureStanding } from './document.enums.js';
import type {
  AddAgreementPartyInput,
  RecordSignatureInput,
  SetAgreementPointInput,
} from './document.inputs.js';
import type { ConfirmAgreementPartiesInput } from './document-correction.inputs.js';
import { longestName, mostParties } from './document-limits.js';

const kinds = [GroupDocumentKind.LOCAL_AGREEMENT];

/** Enters a party of an agreement; whether it has signed is then not known. */
export function addParty(input: AddAgreementPartyInput, context: KommunContext): Promise<DocumentOutcome> {
  return changeDocument(
    'RECORD_SIGNATURE',
    kinds,
    'bus_document_party',
    input,
    context,
    async (document, named, problems) => {
      const name = problems.text('name', input.name, longestName, true);
      const from_on = sinceWhen(document, input.from, problems);
      const { party = null } = input;
      if (document.parties.some((each) => each.name === name && everHeld(each)))
        problems.add('name', Code.REPEATED);
      if (document.parties.length >= mostParties) problems.add('documentId', Code.TOO_LONG);
      if (problems.found.length > 0) return;
      await recordIn(document, 'bus_document_party', named, { name, party, from_on }, context);
    },
  );
}

/** Says that all the parties are entered, from a day on: only then can it be known that all have signed. */
export function confirmParties(
  input: ConfirmAgreementPartiesInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  return changeDocument(
    'RECORD_SIGNATURE',
    kinds,
    'bus_document_parties_entered',
    input,
    context,
    async (document, named, problems) => {
      const from = sinceWhen(document, input.from, problems);
      const met = document.partiesEntered.filter((said) => meet(said, { fromOn: from, toOn: null }));
      if (met.some(({ fromOn }) => fromOn <= from)) problems.add('from', Code.OVERLAPS);
      if (!document.parties.some(everHeld)) problems.add('documentId', Code.NOT_READY);
      if (problems.found.length > 0) return;
      const ids = met.map(({ id }) => id);
      await end('bus_document_parties_entered', ids, from, context);
      await recordIn(document, 'bus_document_parties_entered', named, { from_on: from }, context);
    },
  );
}

/** Records that a party has signed, or has not yet. What was said of it before, and is said anew, is struck. */
export function recordSignature(
  input: RecordSignatureInput,
  context: KommunContext,
): Promise<DocumentOutcome> {
  const partyId = readRecordId(input.partyId, 'input.partyId');
  return changeDocument(
    'RECORD_SIGNATURE',
    kinds,
    'bus_document_signature',
    input,
    context,
    async (document, named, problems, lastDay) => {
      const { row, parties, signatures } = document;
      const { standing } = input;
      const isSigned = standing === SignatureStanding.SIGNED;
      const today = swedishToday();
      const on = (isSigned ? input.on : null) ?? lastDay;
      if (standing === SignatureStanding.UNKNOWN) problems.add('standing', Code.UNKNOWN);
      if (!parties.some(({ id }) => id === partyId)) problems.add('partyId', Code.UNKNOWN);
      if (!isSigned && input.on != null) problems.add('on', Code.CONTRADICTS);
      if (on > today) problems.add('on', Code.IN_THE_FUTURE);
      if (on < row.fromOn) problems.add('on', Code.BEFORE_START);
      if (problems.found.length > 0) return;
      const before = signatures.filter((said) => said.partyId === partyId && everHeld(said));
      for (const said of before) await end('bus_document_signature', [said.id], said.fromOn, context);
      await recordIn(
        document,
        'bus_document_signature',
        named,
        {
          ...{ party_id: partyId, standing, day_known: !isSigned || input.on != null },
          from_on: isSigned ? on : row.fromOn,
        },
        context,
      );
    },
  );
}

/** Says whether an agreement holds a point. */
export function setPoint(input: SetAgreementPointInput, context: KommunContext): Promise<DocumentOutcome> {
  return changeDocument(
    'REVISE_DOCUMENT',
    kinds,
    'bus_document_point',
    input,
    context,
    async (document, named, problems) => {
      const { row, points } = document;
      const { point, held } = input;
      const from = input.from ?? row.fromOn;
      if (from < row.fromOn) problems.add('from', Code.BEFORE_START);
      const met = points.filter((said) => said.point === point && meet(said, { fromOn: from, toOn: null }));
      // What holds from a later day on stands: it was said of a later wording.
      if (met.some(({ fromOn }) => fromOn > from)) problems.add('from', Code.OVERLAPS);
      if (problems.found.length > 0) return;
      await end(
        'bus_document_point',
        met.map(({ id }) => id),
        from,
        context,
      );
      await recordIn(document, 'bus_document_point', named, { from_on: from, point, held }, context);
    },
  );
}
