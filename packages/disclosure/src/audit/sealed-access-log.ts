import type { SealedLog } from '@samsyn/subgraph/seals/seal-tables';

/** The access log as it is sealed. Frozen: a column that is added later is sealed by a migration of its own. */
export const sealedAccessLog: SealedLog = {
  table: 'access_log',
  columns: [
    ...['at', 'operation_id', 'subject', 'subject_name', 'principal', 'unit_id', 'action'],
    ...['child_id', 'parts', 'decision', 'ground', 'disclosure_id'],
  ],
};
