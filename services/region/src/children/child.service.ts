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
  for (const part of careParts) {
    if ((await access.toOwn(childId, part)).allowed) return { id: childId };
  }
  return null;
}

/**
 * The child's contacts with care, the newest first; null when the viewer may not read them.
 * Like the referrals they tell which clinics the child goes to.
 */
export async function findContacts(
  childId: string,
  context: RegionContext,
): Promise<readonly CareContactRow[] | null> {
  return (await mayKnowClinics(childId, RecordPart.HEALTH_CARE, context))
    ? context.children.contacts.load(childId)
    : null;
}

/** The child's referrals, within plans and outside, the newest first; null when the viewer may not read them. */
export async function findReferrals(
  childId: string,
  context: RegionContext,
): Promise<readonly ReferralRow[] | null> {
  return (await mayKnowClinics(childId, RecordPart.HEALTH_CARE, context))
    ? context.referrals.ofChild.load(childId)
    : null;
}

/**
 * Whether the viewer may read a part that tells where the child gets care. Protected identity hides it from all but the
 * own assigned staff (OSL 21 kap. 3 §, 22 kap. 1 §), whatever has been disclosed.
 */
export async function mayKnowClinics(
  childId: string,
  part: RecordPart,
  { access, children }: RegionContext,
): Promise<boolean> {
  const answer = await access.to(childId, part);
  if (!answer.allowed || answer.own) return answer.allowed;
  const row = await children.rows.load(childId);
  return row !== null && !row.protectedIdentity;
}
