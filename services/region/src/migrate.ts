import { applyMigrations } from '@samsyn/subgraph/database';
import { regionDatabase } from './data-source.js';

/**
 * Brings the region database up to date.
 *
 * @param ownerUrl address with the role that owns the tables, never the application's own
 * @returns names of the migrations applied now
 */
export function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
  return applyMigrations(ownerUrl, regionDatabase);
}
