import { RecordAccess } from '@samsyn/disclosure/record-access';
import type { RequestContext } from '@samsyn/subgraph/server';
import { AreaLoader } from './areas/area.loader.js';
import { ChildLoader } from './children/child.loader.js';
import { PlanLoader } from './plans/plan.loader.js';
import { ReferralLoader } from './referrals/referral.loader.js';
import { UnitLoader } from './units/unit.loader.js';

/** What every region resolver has: the viewer, the snapshot, the only way to a record, and the loaders. */
export interface RegionContext extends RequestContext {
  readonly access: RecordAccess;
  readonly fieldKey: Buffer;
  readonly areas: AreaLoader;
  readonly children: ChildLoader;
  readonly plans: PlanLoader;
  readonly referrals: ReferralLoader;
  readonly units: UnitLoader;
}

/** Makes one request's context. Nothing in it outlives the request. */
export function regionContext(base: RequestContext, fieldKey: Buffer): RegionContext {
  const { viewer, transaction, operationId } = base;
  return {
    ...base,
    access: new RecordAccess(viewer, transaction, operationId),
    fieldKey,
    areas: new AreaLoader(transaction),
    children: new ChildLoader(transaction),
    plans: new PlanLoader(transaction),
    referrals: new ReferralLoader(transaction),
    units: new UnitLoader(transaction),
  };
}
