import { RecordAccess } from '@samsyn/disclosure/record-access';
import type { RequestContext } from '@samsyn/subgraph/server';
import { AreaLoader } from './areas/area.loader.js';
import { ChildLoader } from './children/child.loader.js';
import { PlanLoader } from './plans/plan.loader.js';
import { UnitLoader } from './units/unit.loader.js';

/** What every kommun resolver has: the viewer, the snapshot, the only way to a record, and the loaders. */
export interface KommunContext extends RequestContext {
  readonly access: RecordAccess;
  readonly fieldKey: Buffer;
  readonly areas: AreaLoader;
  readonly children: ChildLoader;
  readonly plans: PlanLoader;
  readonly units: UnitLoader;
}

/** Makes one request's context. Nothing in it outlives the request. */
export function kommunContext(base: RequestContext, fieldKey: Buffer): KommunContext {
  const { viewer, transaction, operationId } = base;
  const access = new RecordAccess(viewer, transaction, operationId);
  return {
    ...base,
    access,
    fieldKey,
    areas: new AreaLoader(transaction),
    children: new ChildLoader(transaction),
    plans: new PlanLoader(transaction),
    units: new UnitLoader(transaction),
  };
}
