import { RecordPart } from '@samsyn/disclosure/record-part';
import type { RegionContext } from '../context.js';
import type { CareContactRow, ReferralRow } from './child.entity.js';
import type { Child } from './child.types.js';

/** The parts of a child's record that the region keeps. */
const careParts: readonly RecordPart[] = [RecordPart.HEALTH_CARE, RecordPart.PLAN];

/**
 * The child, for those who work with it in the care provider that keeps a part; else null, as for a key that does not
 * exist. Others come by the plan or the child that the municipality shares.
 */
export async function findOwnChild(childId: string, { access }: RegionContext): Promise<Child | null> {
  const answers = await Promise.all(careParts.map((part) => access.to(childId, part)));
  return answers.some((answer) => answer.allowed && answer.own) ? { id: childId } : null;
}

/** The child's contacts with care, the newest first; null when the viewer may not read them. */
export async function findContacts(
  childId: string,
  { access, children }: RegionContext,
): Promise<readonly CareContactRow[] | null> {
  return (await access.may(childId, RecordPart.HEALTH_CARE)) ? children.contacts.load(childId) : null;
}

/** The child's referrals, within plans and outside, the newest first; null when the viewer may not read them. */
export async function findReferrals(
  childId: string,
  { access, referrals }: RegionContext,
): Promise<readonly ReferralRow[] | null> {
  return (await access.may(childId, RecordPart.HEALTH_CARE)) ? referrals.ofChild.load(childId) : null;
}
