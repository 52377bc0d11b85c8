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
 * Whether the region has marked the child's identity as protected; null when the viewer may not read the region's part of
 * the plan, in which the units that are left out tell as much.
 */
export async function findProtection(
  childId: string,
  { access, children }: RegionContext,
): Promise<boolean | null> {
  if (!(await access.may(childId, RecordPart.PLAN))) return null;
  return (await children.rows.load(childId))?.protectedIdentity ?? null;
}

/**
 * The child's contacts with care, the newest first; null when the viewer may not read them.
 * Like the referrals they tell which clinics the child goes to.
 */
export async function findContacts(
  childId: string,
  context: RegionContext,
): Promise<readonly CareContactRow[] | null> {
  return (await context.access.mayKnowWhereabouts(childId, RecordPart.HEALTH_CARE))
    ? context.children.contacts.load(childId)
    : null;
}

/** The child's referrals, within plans and outside, the newest first; null when the viewer may not read them. */
export async function findReferrals(
  childId: string,
  context: RegionContext,
): Promise<readonly ReferralRow[] | null> {
  return (await context.access.mayKnowWhereabouts(childId, RecordPart.HEALTH_CARE))
    ? context.referrals.ofChild.load(childId)
    : null;
}
