import { everHeld, holdsOn } from '@samsyn/collaboration/period.rules';
import type { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { boundsOf, unknownStart } from '../bus-groups/group.loader.js';
import { toldOn } from './corrected.rules.js';
import {
  AgreementPoint,
  type DocumentEnd,
  DocumentStep,
  GroupDocumentKind,
  type SchoolMayCall,
} from './document.enums.js';
import type { DocumentHistory, GroupDocuments } from './document.loader.js';
import { forceOf, revisionOf, signatureOn } from './document.rules.js';
import { type DocumentEntry, GroupAgreement, type GroupDocument, GroupRoutine } from './document.types.js';

const agreements: readonly string[] = [GroupDocumentKind.LOCAL_AGREEMENT, GroupDocumentKind.COUNTY_AGREEMENT];
const routines: readonly string[] = [
  GroupDocumentKind.SIP_ROUTINE,
  GroupDocumentKind.INDIVIDUAL_FORUM_ROUTINE,
  GroupDocumentKind.DEVIATION_ROUTINE,
  GroupDocumentKind.OTHER_ROUTINE,
];

export const isAgreement = ({ row }: DocumentHistory): boolean => agreements.includes(row.kind);
export const isRoutine = ({ row }: DocumentHistory): boolean => routines.includes(row.kind);
export const isActionPlan = ({ row }: DocumentHistory): boolean => row.kind === GroupDocumentKind.ACTION_PLAN;
export const isNeedsAnalysis = ({ row }: DocumentHistory): boolean =>
  row.kind === GroupDocumentKind.NEEDS_ANALYSIS;

/** The documents that a group had, or had had, on a day; what was ended on its first day was entered by mistake. */
export function documentsOn({ documents }: GroupDocuments, day: string): DocumentHistory[] {
  return documents.filter(({ row }) => row.fromOn <= day && (row.toOn === null || row.fromOn < row.toOn));
}

/** What is told of every document. */
export function documentOnDay(
  { row, versions, corrections }: DocumentHistory,
  day: string,
  viewerCanChange: boolean,
): Omit<GroupDocument, '__typename'> {
  const told = toldOn(row, corrections, day);
  const until = versions.filter(({ fromOn }) => fromOn <= day);
  const decided = until.find(({ step }) => step === DocumentStep.DECIDED);
  const dated = until
    .filter(({ fromOn }) => fromOn !== unknownStart)
    .map(({ fromOn, knownTo }) => ({ on: fromOn, knownTo }));
  const { standing, due, overdueSince } = revisionOf(dated, told.revisionMonths, row.toOn, day);
  return {
    id: row.id,
    kind: row.kind as GroupDocumentKind,
    name: told.name,
    day,
    decidedOn: decided ? boundsOf(decided).from : null,
    decidedKnownTo: (decided?.knownTo ?? null) as DayResolution | null,
    versions: until.map((version) => ({
      id: version.id,
      step: version.step as DocumentStep,
      on: boundsOf(version).from,
      knownTo: version.knownTo as DayResolution | null,
      schoolMayCall: version.schoolMayCall as SchoolMayCall | null,
      note: version.note,
      source: version.source,
      demo: version.demo,
    })),
    revisionMonths: told.revisionMonths,
    revisionStanding: standing,
    revisionDue: due,
    overdueSince,
    endedOn: row.toOn,
    endReason: row.endReason as DocumentEnd | null,
    reference: told.reference,
    entries: entriesOf(row, corrections),
    source: row.source,
    demo: row.demo,
    version: row.version,
    viewerCanChange,
  };
}

/** All that was ever entered of it, oldest first: what it was first, and each time that it was mended. */
function entriesOf(
  row: DocumentHistory['row'],
  corrections: DocumentHistory['corrections'],
): DocumentEntry[] {
  const first = { ...row, toOn: corrections[0]?.fromOn ?? null };
  return [first, ...corrections].map((each) => {
    const { from, to } = boundsOf(each);
    const held = everHeld(each);
    return {
      ...{ id: each.id, name: each.name, revisionMonths: each.revisionMonths, reference: each.reference },
      ...{ from, to: held ? to : null, held },
    };
  });
}

export function agreementOnDay(
  history: DocumentHistory,
  day: string,
  viewerCanChange: boolean,
): GroupAgreement {
  const { row, parties, partiesEntered, signatures, points } = history;
  const allEntered = partiesEntered.some((each) => holdsOn(each, day));
  const signed = parties
    .filter(({ fromOn, toOn }) => fromOn <= day && (toOn === null || day < toOn))
    .map((party) => {
      const said = signatures.filter((each) => each.partyId === party.id && everHeld(each));
      return { party, said: said.at(-1), signature: signatureOn(said, day) };
    });
  const { force, since } = forceOf(
    signed.map(({ signature }) => signature),
    allEntered,
    row.toOn,
    day,
  );
  return Object.assign(new GroupAgreement(), documentOnDay(history, day, viewerCanChange), {
    force,
    inForceSince: since,
    partiesKnown: allEntered,
    parties: signed.map(({ party, said, signature }) => ({
      id: party.id,
      name: party.name,
      party: party.party as PartyKind | null,
      signature: signature.standing,
      signedOn: signature.signedOn,
      source: said?.source ?? party.source,
      demo: said?.demo ?? party.demo,
    })),
    points: Object.values(AgreementPoint).map((point) => {
      const said = points.find((each) => each.point === point && holdsOn(each, day));
      return { point, held: said?.held ?? null, source: said?.source ?? null };
    }),
  });
}

export function routineOnDay(history: DocumentHistory, day: string, viewerCanChange: boolean): GroupRoutine {
  const schoolMayCall = schoolMayCallBy(history, day);
  return Object.assign(new GroupRoutine(), documentOnDay(history, day, viewerCanChange), { schoolMayCall });
}

/** What a group's SIP routine that holds on a day says of the school's part; null where nobody has said. */
export function schoolMayCallOn(documents: GroupDocuments, day: string): SchoolMayCall | null {
  const holding = documentsOn(documents, day).filter(
    ({ row }) => row.kind === GroupDocumentKind.SIP_ROUTINE && holdsOn(row, day),
  );
  const last = holding.at(-1);
  return last ? schoolMayCallBy(last, day) : null;
}

/** As the latest version says; one that says nothing of it leaves it as it was. */
export function schoolMayCallBy({ versions }: DocumentHistory, day: string): SchoolMayCall | null {
  const said = versions.filter(({ fromOn, schoolMayCall }) => fromOn <= day && schoolMayCall !== null);
  return (said.at(-1)?.schoolMayCall ?? null) as SchoolMayCall | null;
}
