import { InputProblemCode as Code } from '../changes.types.js';
import { InputProblems } from '../input-problems.js';
import { RecordPart } from '../record-part.js';
import type { RecordConsentInput } from './consent.inputs.js';

/** A guardian as the owner has it. */
export interface GuardianOfChild {
  readonly childId: string;
  readonly id: string;
  readonly name: string;
  readonly relation: string;
}

/** A consent ready to be recorded. */
export interface ConsentDraft {
  readonly purpose: string;
  readonly parts: readonly RecordPart[];
  readonly receivers: readonly string[];
  readonly signatures: readonly { readonly guardianId: string; readonly signedOn: string }[];
  readonly signaturesNeeded: number;
  readonly decisionReference: string | null;
  readonly childsView: string | null;
  readonly maturityAssessment: string | null;
  readonly givenByChild: boolean;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Who must sign: every guardian (FB 6 kap. 13 §), or the specially appointed one where there is one
 * (lag (2005:429) om god man för ensamkommande barn; FB 6 kap. 8 a §).
 */
export function whoMustSign(guardians: readonly GuardianOfChild[]): readonly GuardianOfChild[] {
  const appointed = guardians.filter(({ relation }) => relation === 'APPOINTED');
  return appointed.length > 0 ? appointed : guardians;
}

/**
 * Reads a consent as it was given.
 *
 * A mature child may give it itself, and one guardian may suffice by a decision: both must say why. With neither, it
 * can be recorded while a signature is missing, but opens nothing before all have signed. It is always somebody's.
 */
export function readConsent(
  input: RecordConsentInput,
  guardians: readonly GuardianOfChild[],
  today: string,
): { readonly draft: ConsentDraft; readonly problems: InputProblems } {
  const problems = new InputProblems();
  const from = input.from ?? today;
  const parts = [...new Set(input.parts)].sort();
  if (parts.length === 0) problems.add('parts', Code.REQUIRED);
  problems.period('until', from, input.until, today);
  const decisionReference = problems.text('decisionReference', input.decisionReference, 500);
  const { givenByChild } = input;
  const maturityAssessment = problems.text(
    'maturityAssessment',
    input.maturityAssessment,
    2_000,
    givenByChild,
  );
  const signatories = whoMustSign(guardians);
  const signed = problems.recordIds(
    'signatures',
    input.signatures.map(({ guardianId }) => guardianId),
  );
  input.signatures.forEach(({ guardianId, signedOn }, place) => {
    if (!signatories.some(({ id }) => id === guardianId.toLowerCase()))
      problems.add(`signatures.${place}.guardianId`, Code.UNKNOWN);
    if (signedOn > today) problems.add(`signatures.${place}.signedOn`, Code.IN_THE_FUTURE);
  });
  if (signed.length === 0 && !givenByChild) problems.add('signatures', Code.REQUIRED);
  if (input.release) {
    const needed = decisionReference === null ? Math.max(signatories.length, 1) : 1;
    if (signed.length < needed && !givenByChild) problems.add('signatures', Code.NOT_SIGNED_BY_ALL);
    if (from > today) problems.add('from', Code.IN_THE_FUTURE);
  }
  const draft: ConsentDraft = {
    purpose: problems.text('purpose', input.purpose, 500, true) ?? '',
    parts,
    receivers: problems.unitIds('receivers', input.receivers),
    signatures: input.signatures.map(({ guardianId, signedOn }) => ({
      guardianId: guardianId.toLowerCase(),
      signedOn,
    })),
    signaturesNeeded: Math.max(signatories.length, 1),
    decisionReference,
    childsView: problems.text('childsView', input.childsView, 2_000),
    maturityAssessment,
    givenByChild,
    from,
    until: input.until ?? null,
  };
  return { draft, problems };
}
