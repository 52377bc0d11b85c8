import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { isRecordId } from '@samsyn/subgraph/ids';
import type { CareGapFacts, CareGoalFact, CareReferralFact } from './care-gap-facts.types.js';

const longestList = 500;
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isKind = (value: unknown): value is PartyKind => typeof value === 'string' && value in PartyKind;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Reads the region's facts from a representation. They come through the gateway with the caller's request, so nothing
 * in them is believed beyond its shape, and nothing in them opens a record: they only tell the caller what the caller
 * was told. Anything malformed counts as unknown.
 */
export function readCareGapFacts(value: unknown): CareGapFacts | null {
  if (!isObject(value) || !Array.isArray(value.goals) || !Array.isArray(value.declinedReferrals)) return null;
  if (value.goals.length > longestList || value.declinedReferrals.length > longestList) return null;
  const goals = value.goals.filter(isGoalFact);
  const declinedReferrals = value.declinedReferrals.filter(isReferralFact);
  const isWhole =
    goals.length === value.goals.length && declinedReferrals.length === value.declinedReferrals.length;
  return isWhole ? { goals, declinedReferrals } : null;
}

function isGoalFact(value: unknown): value is CareGoalFact {
  return (
    isObject(value) &&
    typeof value.goalId === 'string' &&
    isRecordId(value.goalId) &&
    isCount(value.acceptedCount)
  );
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

/** A count as the region gives it, or null. */
export function readCount(value: unknown): number | null {
  return isCount(value) ? value : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
