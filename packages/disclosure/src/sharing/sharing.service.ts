import type { ChangeContext } from '../change-context.js';
import { mayChange } from '../change-permissions.js';
import { whoMustSign } from '../consents/consent.rules.js';
import { ConsentState } from '../consents/consent.types.js';
import type { HiddenFromGuardians } from '../guardian-secrecy/hidden-field.types.js';
import { RecordOwner, RecordPart } from '../record-part.js';
import type { SharingLoader } from './sharing.loader.js';
import type { RecordSharing } from './sharing.types.js';

type SharingContext = ChangeContext & { readonly sharing: SharingLoader };

/**
 * An owner's door to a child's record, for those who keep the record or say who works with the child; null for all
 * others, as for a child that does not exist. A fixed number of statements, whatever there is.
 *
 * One authority's staff sees what its own parts rest on, and not what another of the same owner has recorded: secrecy
 * holds between boards and between care providers too (OSL 8 kap. 2 §).
 */
export async function readSharing(childId: string, context: SharingContext): Promise<RecordSharing | null> {
  const { access, owner, sharing, units, viewer } = context;
  // Nobody from elsewhere has a hand on this door, whoever the child is: no record is asked, and there is nothing to log.
  const isOwnStaff = await Promise.all(viewer.units.map(async (id) => (await units.find(id)) !== null));
  if (!isOwnStaff.includes(true)) return null;
  const own = await access.ownOf(childId);
  const ownParts = [...own.parts].sort();
  const unitIds = [...own.assignableUnits].sort();
  const isKeeper = ownParts.length > 0;
  const isAssigner = unitIds.length > 0;
  // Logged as a reading of what one keeps, or of who works with the child. To be shown the plan is not to be shown this.
  if (isKeeper) for (const part of ownParts) await access.toOwn(childId, part, 'READ_SHARING');
  else access.memory.addManaging(childId, 'READ_SHARING', isAssigner);
  if (!isKeeper && !isAssigner) return null;

  const authorities = await access.ownAuthorities(childId);
  const [guardians, consents, blocks, marks, assignments, staff] = await Promise.all([
    isKeeper ? sharing.guardians.load(childId) : [],
    isKeeper ? sharing.consents.load(childId) : [],
    isKeeper ? sharing.blocks.load(childId) : [],
    isKeeper ? sharing.marks.load(childId) : [],
    sharing.assignments.load(childId),
    Promise.all(unitIds.map((id) => sharing.staff.load(id))),
  ]);
  const mustSign = new Set(whoMustSign(guardians).map(({ id }) => id));
  const kept = { parts: ownParts };
  const ownConsents = consents.filter(({ parts }) => parts.some((part) => own.parts.has(part)));
  const ownBlocks = blocks.filter(({ part }) => own.parts.has(part));
  const ownAssignments = assignments.filter(
    ({ authority, unitId }) => authorities.has(authority) || own.assignableUnits.has(unitId),
  );
  return {
    owner,
    ownParts,
    guardians: guardians.map(({ id, name }) => ({ id, name, mustSign: mustSign.has(id) })),
    consents: await Promise.all(
      ownConsents.map(async ({ receivingUnits, ...consent }) => ({
        ...consent,
        owner,
        receivers: await Promise.all(receivingUnits.map((id) => units.reference(id))),
        viewerCanChange: !isOver(consent.state) && mayChange('WITHDRAW_CONSENT', own, consent),
      })),
    ),
    blocks: await Promise.all(
      ownBlocks.map(async ({ unitId, ...block }) => ({
        ...block,
        owner,
        unit: unitId === null ? null : await units.reference(unitId),
        viewerCanLift: block.liftedAt === null && mayChange('LIFT_BLOCK', own, { parts: [block.part] }),
      })),
    ),
    identityIsProtected: isKeeper ? marks.length > 0 : null,
    assignments: await Promise.all(
      ownAssignments.map(async ({ unitId, ...assignment }) => ({
        ...assignment,
        owner,
        unit: await units.reference(unitId),
        viewerCanEnd: !assignment.over && mayChange('END_ASSIGNMENT', own, { unitId }),
      })),
    ),
    assignableUnits: await Promise.all(
      unitIds.map(async (id, place) => ({
        unit: await units.reference(id),
        staff: (staff[place] ?? []).map(({ subject, name }) => ({ subject, name })),
      })),
    ),
    viewerCanRecordConsent: mayChange('RECORD_CONSENT', own, kept),
    viewerCanDisclose: mayChange('DISCLOSE', own, kept),
    viewerCanBlock: mayChange('PLACE_BLOCK', own, kept),
    viewerCanAssign: unitIds.some((unitId) => mayChange('ASSIGN', own, { unitId })),
    viewerCanProtectIdentity: mayChange('SET_PROTECTED_IDENTITY', own, {
      parts: [owner === RecordOwner.MUNICIPALITY ? RecordPart.IDENTITY : RecordPart.HEALTH_CARE],
    }),
    viewerCanHideFromGuardians: mayChange('HIDE_FROM_GUARDIANS', own, { parts: [RecordPart.PLAN] }),
  };
}

/** A consent that cannot come to hold again: there is nothing to sign, release or withdraw. */
function isOver(state: ConsentState): boolean {
  return state === ConsentState.WITHDRAWN || state === ConsentState.EXPIRED;
}

/** What is to be left out of a copy for the family; null when the viewer may not read this owner's part of the plan. */
export async function readHidden(
  childId: string,
  context: SharingContext,
): Promise<HiddenFromGuardians[] | null> {
  const { access, owner, sharing } = context;
  const answer = await access.to(childId, RecordPart.PLAN);
  if (!answer.allowed) return null;
  const rows = await sharing.hidden.load(childId);
  return rows.map((row) => ({
    ...row,
    owner,
    reason: answer.own ? row.reason : null,
    decidedBy: answer.knowsWhereabouts ? row.decidedBy : null,
  }));
}
