import { randomUUID } from 'node:crypto';
import { RecordPart } from '../src/record-part.js';
import type { OwnerWord } from '../src/sharing/change.resolver.js';

const { PLAN } = RecordPart;

/** The keys of a child's record in which no field is empty. */
export interface FullRecord {
  readonly childId: string;
  readonly planId: string;
  readonly goalId: string;
  readonly interventionId: string;
  /** The region's assessment that the plan takes up, and one that was taken back. */
  readonly careNeedId: string;
  readonly withdrawnNeedId: string;
  readonly guardians: readonly string[];
  /** What holds. The consent lacks the second guardian’s signature; a decision says why one suffices. */
  readonly standing: Decisions;
  /** What is over, so that to end it once more changes nothing. */
  readonly over: Decisions;
}

/** Keys of one row of each kind that the plan’s keeper, or the unit’s manager, can end. */
export interface Decisions {
  readonly consentId: string;
  readonly disclosureId: string;
  readonly blockId: string;
  readonly assignmentId: string;
  readonly hiddenId: string;
}

/** Inputs of changes, by mutation. */
export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface About {
  readonly record: FullRecord;
  /** The keeper’s unit, and one of the other owner. */
  readonly unit: string;
  readonly receiver: string;
}

/** Changes that would change nothing, were they made: they end what has ended, or cannot be taken. */
export function idleChanges(word: OwnerWord, about: About, isProtected: boolean): Changes {
  const { guardians, over } = about.record;
  return changes(word, about, over, {
    text: '',
    signature: { guardianId: guardians[0], signedOn: '2199-12-31' },
    isProtected,
  });
}

/**
 * Changes of the plan’s interventions that leave the record as it is: the offer cannot be taken, the answer is written on
 * a version that has been overtaken, and what is reported stands there already.
 */
export function idleInterventionChanges(word: OwnerWord, about: About): Changes {
  const { withdrawnNeedId: careNeedId } = about.record;
  return planChanges(word, about, { text: '', expectedVersion: 0, careNeedId });
}

/** Changes of the plan’s interventions that would all be made, were it the keeper in the unit who asks. */
export function realInterventionChanges(word: OwnerWord, about: About): Changes {
  const { careNeedId } = about.record;
  return planChanges(word, about, { text: 'Prov', expectedVersion: null, careNeedId });
}

function planChanges(
  word: OwnerWord,
  { record: { childId, planId, goalId, interventionId }, unit, receiver }: About,
  given: { text: string; expectedVersion: number | null; careNeedId: string },
): Changes {
  const { text, expectedVersion, careNeedId } = given;
  const made = () => ({ planId, idempotencyKey: randomUUID() });
  return {
    [`offer${word}Intervention`]: {
      ...{ ...made(), unitId: unit, goalId, title: text },
      ...(word === 'Municipal' ? { form: 'SERVICE' } : {}),
    },
    [`report${word}Intervention`]: { ...made(), interventionId, step: 'REPORT', progress: '4 av 10' },
    [`answer${word}Intervention`]: {
      ...{ ...made(), interventionId, expectedVersion, answer: 'DECLINED', reason: text },
    },
    ...(word === 'Care'
      ? {
          answerCarePlan: { ...made(), unitId: unit, answer: 'DECLINED', comment: text },
          assessCareNeed: {
            ...{ childId, idempotencyKey: randomUUID(), reasons: ['COMORBIDITY'], question: text },
            ...{ assessedOn: '2020-01-01', unitId: unit, addressedTo: receiver },
          },
          withdrawCareNeed: { childId, careNeedId },
        }
      : {}),
  };
}

/** Changes that would all be made, were it the keeper and the manager who ask. */
export function realChanges(word: OwnerWord, about: About): Changes {
  const { guardians, standing } = about.record;
  return changes(word, about, standing, {
    text: 'Prov',
    signature: { guardianId: guardians[1], signedOn: '2020-01-01' },
    isProtected: true,
  });
}

function changes(
  word: OwnerWord,
  { record: { childId, interventionId }, unit, receiver }: About,
  { consentId, disclosureId, blockId, assignmentId, hiddenId }: Decisions,
  given: { text: string; signature: unknown; isProtected: boolean },
): Changes {
  const { text, signature, isProtected } = given;
  const made = { childId, idempotencyKey: randomUUID() };
  const receivers = [receiver];
  return {
    // By the child alone: who signs is for the keeper to see, and not to see it would hide what this is about.
    [`record${word}Consent`]: {
      ...{ ...made, purpose: text, parts: [PLAN], receivers, signatures: [], release: true },
      ...{ givenByChild: true, maturityAssessment: 'Prov' },
    },
    [`record${word}Disclosure`]: {
      ...made,
      ...{ part: PLAN, receivers, ground: 'CONCERN_REPORT', motivation: text },
    },
    [`place${word}Block`]: { ...made, part: PLAN, reason: text },
    [`assign${word}Staff`]: { ...made, unitId: unit, subject: text && 'en-annan' },
    [`hide${word}FromGuardians`]: { ...made, recordId: interventionId, what: 'INTERVENTION', reason: text },
    [`set${word}ProtectedIdentity`]: { childId, isProtected },
    [`sign${word}Consent`]: { childId, consentId, signature },
    [`release${word}OnConsent`]: { childId, consentId },
    [`withdraw${word}Consent`]: { childId, consentId },
    [`revoke${word}Disclosure`]: { childId, disclosureId },
    [`lift${word}Block`]: { childId, blockId },
    [`end${word}Assignment`]: { childId, assignmentId },
    [`show${word}ToGuardians`]: { childId, hiddenId },
  };
}
