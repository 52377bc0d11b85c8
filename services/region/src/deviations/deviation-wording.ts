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
      manager.query(
        `update deviation_wording set what = '', consequence = '', proposal = null where deviation_id = $1`,
        [id],
      ),
    );
    return;
  }
  if (what === next.what && consequence === next.consequence && proposal === next.proposal) return;
  await transaction.run((manager) =>
    manager.query(
      `insert into deviation_wording (deviation_id, what, consequence, proposal, kept_by, kept_on) values ($1, $2, $3, $4, $5, $6)
       on conflict (deviation_id) do update set what = excluded.what, consequence = excluded.consequence, proposal = excluded.proposal,
                  kept_by = excluded.kept_by, kept_on = excluded.kept_on
         where deviation_wording.what = '' and deviation_wording.consequence = ''`,
      [id, what, consequence, proposal, viewer.subject, today()],
    ),
  );
}
