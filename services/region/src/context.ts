import type { ChangeContext } from '@samsyn/disclosure/change-context';
import { RecordAccess } from '@samsyn/disclosure/record-access';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { SharingLoader } from '@samsyn/disclosure/sharing/sharing.loader';
import type { RequestContext } from '@samsyn/subgraph/server';
import { AreaLoader } from './areas/area.loader.js';
import { findBirthDate } from './children/birth-date.js';
import { ChildLoader } from './children/child.loader.js';
import { PlanLoader } from './plans/plan.loader.js';
import { ReferralLoader } from './referrals/referral.loader.js';
import { type KeptUnits, UnitLoader } from './units/unit.loader.js';

/** What every region resolver has: the viewer, the snapshot, the only way to a record, and the loaders. */
export interface RegionContext extends RequestContext, ChangeContext {
  readonly sharing: SharingLoader;
  readonly fieldKeys: readonly Buffer[];
  readonly areas: AreaLoader;
  readonly children: ChildLoader;
  readonly plans: PlanLoader;
  readonly referrals: ReferralLoader;
  readonly units: UnitLoader;
}

/** Makes one request's context. Nothing in it outlives the request. */
export function regionContext(
  base: RequestContext,
  fieldKeys: readonly Buffer[],
  units: KeptUnits,
): RegionContext {
  const { viewer, transaction, operationId } = base;
  const access = new RecordAccess(viewer, transaction, operationId);
  const sharing = new SharingLoader(transaction);
  const children = new ChildLoader(transaction);
  const plans = new PlanLoader(transaction);
  return {
    ...base,
    owner: RecordOwner.REGION,
    access,
    sharing,
    fieldKeys,
    areas: new AreaLoader(transaction),
    children,
    plans,
    referrals: new ReferralLoader(transaction),
    units: new UnitLoader(transaction, units),
    birthDateOf: (childId) => findBirthDate(childId, transaction, fieldKeys),
    forget(childId) {
      access.forget(childId);
      sharing.forget(childId);
      children.rows.clear(childId);
      plans.gapFacts.clearAll();
    },
  };
}
