import { today } from '@samsyn/disclosure/change-context';
import type { RegionContext } from '../context.js';
import type { DeviationRow } from './deviation.entity.js';
import type { DeviationState } from './deviation.enums.js';
import { hasMetSince, isOverdue } from './deviation-deadline.rules.js';
import { type DeviationRole, type DeviationStanding, isTold } from './deviation-moves.rules.js';

/** Works for one of the organisations: may report, and is told what the own unit reports. The secretariat does not. */
export function worksHere({ viewer }: Pick<RegionContext, 'viewer'>): boolean {
  const { roles } = viewer;
  return (
    !roles.includes('SECRETARIAT') && roles.some((role) => ['STAFF', 'MANAGER', 'COORDINATOR'].includes(role))
  );
}

export function isSecretariat({ viewer }: Pick<RegionContext, 'viewer'>): boolean {
  return viewer.roles.includes('SECRETARIAT');
}

/** What the viewer is to a deviation. */
export async function rolesOf(
  row: DeviationRow,
  context: RegionContext,
): Promise<ReadonlySet<DeviationRole>> {
  if (isSecretariat(context)) return new Set(['SECRETARIAT']);
  const roles = new Set<DeviationRole>();
  if (!worksHere(context)) return roles;
  const { viewer, deviations } = context;
  const leads = viewer.roles.includes('MANAGER');
  const isIn = (unitId: string | null) => unitId !== null && viewer.units.includes(unitId);
  if (isIn(row.senderUnitId)) {
    roles.add('SENDER');
    if (row.reportedBy === viewer.subject) roles.add('REPORTER');
    if (leads) roles.add('SENDERS_MANAGER');
  }
  if (leads && isIn(row.recipientUnitId)) roles.add('RECIPIENTS_MANAGER');
  if (leads && isIn(row.responsibleUnitId)) roles.add('RESPONSIBLE');
  if ((await deviations.ledGroups()).has(row.busGroupId)) roles.add('GROUP');
  return roles;
}

export function standingOf(row: DeviationRow): DeviationStanding {
  return {
    state: row.state as DeviationState,
    isOverdue: isOverdue(row.dueOn, today()),
    isLeftUndecided: hasMetSince(row.stateOn, today()),
  };
}

/** The deviation, when the viewer is told of it; else null, as for a key of nothing. */
export async function findDeviation(id: string, context: RegionContext): Promise<DeviationRow | null> {
  const row = await context.deviations.rows.load(id);
  if (!row) return null;
  return isTold({ wasSent: row.sentAt !== null }, await rolesOf(row, context)) ? row : null;
}
