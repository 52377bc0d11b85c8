import type { Viewer } from '@samsyn/subgraph/viewer';

/**
 * Who leads a unit: its manager, in the owner's own records. Of the secretariat nobody, whatever else the token says.
 * The database's own reading of it is `managed_units()`.
 *
 * @param isOwnUnit the unit is one of this owner's
 */
export function managesUnit({ roles, units }: Viewer, unitId: string, isOwnUnit: boolean): boolean {
  return isOwnUnit && roles.includes('MANAGER') && !roles.includes('SECRETARIAT') && units.includes(unitId);
}
