import { today } from '@samsyn/disclosure/change-context';
import type { RegionContext } from '../context.js';
import type { DeviationRow } from './deviation.entity.js';

type Words = Readonly<Record<'what' | 'consequence' | 'proposal', string | null>>;

/**
 * Before a report is written anew: what somebody else had reported is kept for that person and the manager; whoever writes
 * their own anew leaves a draft behind, and that is not.
 */
export async function keepWording(row: DeviationRow, next: Words, context: RegionContext): Promise<void> {
  const { viewer, transaction } = context;
  const { id, what, consequence, proposal } = row;
  if (row.reportedBy === viewer.subject) {
    await transaction.run((manager) =>
      manager.query('delete from deviation_wording where deviation_id = $1', [id]),
    );
    return;
  }
  if (what === next.what && consequence === next.consequence && proposal === next.proposal) return;
  await transaction.run((manager) =>
    manager.query(
      `insert into deviation_wording (deviation_id, what, consequence, proposal, kept_by, kept_on) select $1, $2, $3, $4, $5, $6
        where not exists (select 1 from deviation_wording where deviation_id = $1)`,
      [id, what, consequence, proposal, viewer.subject, today()],
    ),
  );
}
