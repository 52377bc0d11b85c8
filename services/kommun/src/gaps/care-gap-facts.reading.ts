import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { isRecordId } from '@samsyn/subgraph/ids';
import type {
  CareConsentEndFact,
  CareDeclinedFact,
  CareGapFacts,
  CareGoalFact,
  CareLeftFact,
  CareReferralFact,
  CareTakenOnFact,
} from './care-gap-facts.types.js';

const longestList = 500;
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isKind = (value: unknown): value is PartyKind => typeof value === 'string' && value in PartyKind;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isKey = (value: unknown): value is string => typeof value === 'string' && isRecordId(value);
const isKeyOrNone = (value: unknown): value is string | null | undefined => isNone(value) || isKey(value);
const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;

/**
 * Reads the region's facts from a representation. They come through the gateway with the caller's request, so nothing
 * in them is believed beyond its shape, and nothing in them opens a record: they only tell the caller what the caller
 * was told. Anything malformed counts as unknown.
 */
export function readCareGapFacts(value: unknown): CareGapFacts | null {
  if (!isObject(value)) return null;
  const goals = readList(value.goals, isGoalFact);
  const declinedReferrals = readList(value.declinedReferrals, isReferralFact);
  const declinedInterventions = readList(value.declinedInterventions, isDeclinedFact);
  const takenOn = readList(value.takenOn, isTakenOnFact);
  const left = readList(value.left, isLeftFact);
  if (!goals || !declinedReferrals || !declinedInterventions || !takenOn || !left) return null;
  const consentEnd = isNone(value.consentEnd) ? null : value.consentEnd;
  if (consentEnd !== null && !isConsentEndFact(consentEnd)) return null;
  return { goals, declinedReferrals, declinedInterventions, takenOn, left, consentEnd };
}

/** null when it is no list, too long, or holds anything else. */
function readList<Fact>(value: unknown, isFact: (each: unknown) => each is Fact): Fact[] | null {
  return Array.isArray(value) && value.length <= longestList && value.every(isFact) ? value : null;
}

function isGoalFact(value: unknown): value is CareGoalFact {
  return isObject(value) && isKey(value.goalId) && isCount(value.acceptedCount);
}

function isReferralFact(value: unknown): value is CareReferralFact {
  return (
    isObject(value) &&
    typeof value.purpose === 'string' &&
    value.purpose.length <= 1_000 &&
    isDate(value.since) &&
    Array.isArray(value.toKinds) &&
    value.toKinds.every(isKind)
  );
}

function isDeclinedFact(value: unknown): value is CareDeclinedFact {
  return (
    isObject(value) &&
    isKey(value.interventionId) &&
    isKeyOrNone(value.goalId) &&
    isKind(value.partyKind) &&
    isDate(value.since)
  );
}

function isTakenOnFact(value: unknown): value is CareTakenOnFact {
  return isObject(value) && isKeyOrNone(value.goalId) && (isNone(value.from) || isDate(value.from));
}

function isLeftFact(value: unknown): value is CareLeftFact {
  return isObject(value) && isKind(value.partyKind) && isDate(value.since);
}

function isConsentEndFact(value: unknown): value is CareConsentEndFact {
  return (
    isObject(value) &&
    isDate(value.since) &&
    isDate(value.lastDay) &&
    (isNone(value.keeper) || isKind(value.keeper))
  );
}

/** A count as the region gives it, or null. */
export function readCount(value: unknown): number | null {
  return isCount(value) ? value : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
