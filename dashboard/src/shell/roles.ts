import type { Role, ShellViewerFragment } from '../gql/graphql.js';

/**
 * Whether there is any point in offering pages about children. The graph decides what may be read; this only keeps the
 * secretariat, or a system that only brings records, from a page that must answer no.
 */
export function seesChildren(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'SECRETARIAT' && role !== 'IMPORTER');
}

/** Whether there is any point in offering what a unit's manager does: review its log, say who works with whom. Nobody of the secretariat. */
export function leadsUnits({ roles, units }: Pick<ShellViewerFragment, 'roles' | 'units'>): boolean {
  return roles.includes('MANAGER') && !roles.includes('SECRETARIAT') && units.length > 0;
}

/** Whether there is any point in offering figures, the statistics and SIP-kollen: the secretariat's, and a coordinator's of her own areas. */
export function readsFigures(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'SECRETARIAT' || role === 'COORDINATOR');
}

/** Whether the local BUS groups stand in the menu: for who runs them, and for the secretariat. Others may read them by their address. */
export function followsGroups(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'MANAGER' || role === 'COORDINATOR' || role === 'SECRETARIAT');
}

/** Whether deviations stand in the menu: for whoever works in a unit, and may report, and for the secretariat. */
export function reportsDeviations(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'IMPORTER');
}
