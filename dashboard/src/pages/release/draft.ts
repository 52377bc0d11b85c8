import type {
  DisclosureGround,
  RecordConsentInput,
  RecordDisclosureInput,
  RecordOwner,
  RecordPart,
} from '../../gql/graphql.js';
import { monthsLater } from '../../i18n/dates.js';
import type { FieldProblem } from '../../sharing/problems.js';
import { inOrder } from '../../sharing/releases.js';

/** What somebody is about to release, as far as it has been filled in. */
export interface Draft {
  readonly parts: readonly RecordPart[];
  /** keys of units */
  readonly receivers: readonly string[];
  readonly ground: 'CONSENT' | DisclosureGround;
  /** the day each guardian who has signed did so, by the guardian's key */
  readonly signedOn: Readonly<Record<string, string>>;
  /** a decision says why fewer signatures suffice */
  readonly byDecision: boolean;
  /** the child gives it itself, found mature for it */
  readonly byChild: boolean;
  readonly decisionReference: string;
  readonly childsView: string;
  readonly maturityAssessment: string;
  readonly purpose: string;
  readonly motivation: string;
  /** last day, ISO; may be empty while it is written */
  readonly until: string;
}

/** Longest that one may release for at a time, in months; then one asks again. */
const longest = 12;
/** What a release is proposed to last: about the time between two follow-ups that ask anew. */
const proposed = 6;

/** The purpose as it stands in the record, in Swedish whatever the reader's language. */
const purposes: Record<RecordOwner, string> = {
  MUNICIPALITY: 'Samordnad individuell plan: dela mål, insatser och uppföljning',
  REGION: 'Samordnad individuell plan: dela vårdens insatser och svar',
};

/** The common case: the plan, with whom it is about, to all the parties that can receive it, on consent. */
export function startingDraft(
  owner: RecordOwner,
  ownParts: readonly RecordPart[],
  receivers: readonly string[],
  today: string,
): Draft {
  const usual = ownParts.filter((part) => part === 'PLAN' || part === 'IDENTITY');
  return {
    parts: inOrder(usual.length > 0 ? usual : ownParts),
    receivers,
    ground: 'CONSENT',
    signedOn: {},
    byDecision: false,
    byChild: false,
    decisionReference: '',
    childsView: '',
    maturityAssessment: '',
    purpose: purposes[owner],
    motivation: '',
    until: monthsLater(today, proposed),
  };
}

export function latestDay(today: string): string {
  return monthsLater(today, longest);
}

/** Who of those that must sign has not. */
export function missingSignatures(draft: Draft, mustSign: readonly string[]): string[] {
  return mustSign.filter((guardian) => !(guardian in draft.signedOn));
}

/** The receivers will be able to read at once; otherwise the consent waits for a signature. */
export function opensAtOnce(draft: Draft, mustSign: readonly string[]): boolean {
  if (draft.ground !== 'CONSENT' || draft.byChild) return true;
  const hasSignature = Object.keys(draft.signedOn).length > 0;
  return hasSignature && (draft.byDecision || missingSignatures(draft, mustSign).length === 0);
}

/** All that is wrong with it, field by field, in the words of the graph. The graph has the last word. */
export function problemsOf(draft: Draft, mustSign: readonly string[], today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const require = (field: string, isThere: boolean) => {
    if (!isThere) problems.push({ field, code: 'REQUIRED' });
  };
  require('parts', draft.parts.length > 0);
  require('receivers', draft.receivers.length > 0);
  if (draft.ground === 'CONSENT') {
    const signed = Object.entries(draft.signedOn);
    const isWhole = missingSignatures(draft, mustSign).length === 0;
    require('signatures', signed.length > 0 || draft.byChild);
    for (const [guardian, day] of signed) {
      require(`signedOn.${guardian}`, day !== '');
      if (day > today) problems.push({ field: `signedOn.${guardian}`, code: 'IN_THE_FUTURE' });
    }
    if (!isWhole && restsOnDecision(draft))
      require('decisionReference', draft.decisionReference.trim() !== '');
    if (draft.byChild) require('maturityAssessment', draft.maturityAssessment.trim() !== '');
    require('purpose', draft.purpose.trim() !== '');
  } else {
    require('motivation', draft.motivation.trim() !== '');
  }
  require('until', draft.until !== '');
  if (draft.until !== '' && draft.until < today) problems.push({ field: 'until', code: 'IN_THE_PAST' });
  if (draft.until > latestDay(today)) problems.push({ field: 'until', code: 'TOO_LONG' });
  return problems;
}

/** Some have signed, and a decision says why they suffice; the child's own consent needs none. */
function restsOnDecision({ byDecision, byChild, signedOn }: Draft): boolean {
  return byDecision && !byChild && Object.keys(signedOn).length > 0;
}

type Sent<Input> = Omit<Input, 'idempotencyKey'>;

export function consentInput(
  draft: Draft,
  childId: string,
  mustSign: readonly string[],
): Sent<RecordConsentInput> {
  const isWhole = missingSignatures(draft, mustSign).length === 0;
  return {
    childId,
    purpose: draft.purpose,
    parts: [...draft.parts],
    receivers: [...draft.receivers],
    signatures: signatures(draft),
    decisionReference: !isWhole && restsOnDecision(draft) ? draft.decisionReference : null,
    childsView: draft.childsView || null,
    maturityAssessment: draft.maturityAssessment || null,
    givenByChild: draft.byChild,
    until: draft.until,
    release: opensAtOnce(draft, mustSign),
  };
}

/** One decision for each part: the graph records them one by one. */
export function disclosureInputs(draft: Draft, childId: string): Sent<RecordDisclosureInput>[] {
  return draft.parts.map((part) => ({
    childId,
    part,
    receivers: [...draft.receivers],
    ground: draft.ground as DisclosureGround,
    motivation: draft.motivation,
    until: draft.until,
  }));
}

/** What the graph calls `signatures.1.signedOn` is a field of that guardian's here. */
export function atOwnFields(problems: readonly FieldProblem[], draft: Draft): FieldProblem[] {
  const guardians = signatures(draft).map(({ guardianId }) => guardianId);
  return problems.map(({ field, code }) => {
    const place = /^signatures\.(\d+)\.signedOn$/.exec(field)?.[1];
    const guardian = place === undefined ? undefined : guardians[Number(place)];
    return { field: guardian ? `signedOn.${guardian}` : field === 'part' ? 'parts' : field, code };
  });
}

function signatures(draft: Draft) {
  return Object.entries(draft.signedOn).map(([guardianId, signedOn]) => ({ guardianId, signedOn }));
}
