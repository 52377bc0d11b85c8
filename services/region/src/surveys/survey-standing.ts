import type { Viewer } from '@samsyn/subgraph/viewer';

type Working = Pick<Viewer, 'roles' | 'units'>;

/** Makes, sends and ends surveys, and enters what was published. */
export const isSecretariat = ({ roles }: Pick<Viewer, 'roles'>): boolean => roles.includes('SECRETARIAT');

/** Whether somebody may answer for a seat of a unit: as of all that is said of a seat, who leads or coordinates it. */
export function answersFor(unitId: string | null, { roles, units }: Working): boolean {
  const leads = roles.includes('MANAGER') || roles.includes('COORDINATOR');
  return leads && !isSecretariat({ roles }) && unitId !== null && units.includes(unitId);
}
