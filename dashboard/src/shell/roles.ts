import type { Role } from '../gql/graphql.js';

/**
 * Whether there is any point in offering pages about children. The graph decides what may be read; this only keeps the
 * secretariat from a page that must answer no.
 */
export function seesChildren(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'SECRETARIAT');
}
