import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { RecordAccess } from '../record-access.js';

export interface ChildrenToAssessContext {
  readonly access: RecordAccess;
  readonly transaction: RequestTransaction;
}

/**
 * A page of the children for whom the viewer may assess a need of a plan, by key. A fixed number of statements, whatever
 * there is; each child shown is decided once more, and a line of the log.
 *
 * @param rows at most so many
 * @param after the last child of the page before
 */
export async function readChildrenToAssess(
  rows: number,
  after: string | null,
  { access, transaction }: ChildrenToAssessContext,
): Promise<{ readonly id: string }[]> {
  if (access.asker.isSecretariat) return [];
  const found: { readonly child_id: string }[] = await transaction.run((manager) =>
    manager.query('select * from children_to_assess($1, $2)', [rows, after]),
  );
  const decided = await Promise.all(
    found.map(async ({ child_id: id }) => {
      const { parts } = await access.ownOf(id);
      return parts.size > 0 && (await access.toAny(id, [...parts])).allowed ? [{ id }] : [];
    }),
  );
  return decided.flat();
}
