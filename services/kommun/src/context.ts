import type { ChangeContext } from '@samsyn/disclosure/change-context';
import { RecordAccess } from '@samsyn/disclosure/record-access';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { SharingLoader } from '@samsyn/disclosure/sharing/sharing.loader';
import type { RequestContext } from '@samsyn/subgraph/server';
import { AreaLoader } from './areas/area.loader.js';
import { ChildLoader } from './children/child.loader.js';
import { PlanLoader } from './plans/plan.loader.js';
import type { Reference } from './reference.js';
import { UnitLoader } from './units/unit.loader.js';

/** What every kommun resolver has: the viewer, the snapshot, the only way to a record, and the loaders. */
export interface KommunContext extends RequestContext, ChangeContext {
  readonly sharing: SharingLoader;
  readonly fieldKeys: readonly Buffer[];
  readonly areas: AreaLoader;
  readonly children: ChildLoader;
  readonly plans: PlanLoader;
  readonly units: UnitLoader;
}

/** Makes one request's context. Nothing in it outlives the request. */
export function kommunContext(
  base: RequestContext,
  fieldKeys: readonly Buffer[],
  reference: Reference,
): KommunContext {
  const { viewer, transaction, operationId } = base;
  const access = new RecordAccess(viewer, transaction, operationId);
  const sharing = new SharingLoader(transaction);
  const children = new ChildLoader(transaction);
  const plans = new PlanLoader(transaction);
  return {
    ...base,
    owner: RecordOwner.MUNICIPALITY,
    access,
    sharing,
    fieldKeys,
    areas: new AreaLoader(transaction, reference),
    children,
    plans,
    units: new UnitLoader(transaction, reference),
    birthDateOf: async (childId) => (await children.rows.load(childId))?.birthDate ?? null,
    forget(childId) {
      access.forget(childId);
      sharing.forget(childId);
      children.rows.clear(childId);
      children.guardians.clear(childId);
      plans.footings.clear(childId);
    },
  };
}
