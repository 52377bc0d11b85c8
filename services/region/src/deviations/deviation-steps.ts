import { today } from '@samsyn/disclosure/change-context';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { RegionContext } from '../context.js';

/** A step as it is written down. */
export interface NewStep {
  readonly id: string;
  readonly deviationId: string;
  /** Its place on the way: the version that it was taken on, 0 for the report. */
  readonly place: number;
  /** null: it was reported. */
  readonly move: string | null;
  readonly madeAs: string;
  readonly unitId: string | null;
  readonly note?: string | null;
  readonly responsibleUnitId?: string | null;
  readonly until?: string | null;
  /** Told within the sender's unit alone. */
  readonly isInternal: boolean;
  readonly content: Buffer | null;
}

/** Writes down a step that was taken. */
export async function addStep(step: NewStep, { viewer, transaction }: RegionContext): Promise<void> {
  const { id, deviationId, place, move, madeAs, unitId, isInternal, content } = step;
  const { note = null, responsibleUnitId = null, until = null } = step;
  await transaction.run((manager) =>
    manager.query(
      `insert into deviation_step (id, deviation_id, place, move, made_as, unit_id, note, responsible_unit_id, until, is_internal, content, made_by, made_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[
          id,
          deviationId,
          place,
          move,
          madeAs,
          unitId,
          note,
          responsibleUnitId,
          until,
          isInternal,
          content,
        ],
        ...[viewer.subject, today()],
      ],
    ),
  );
}

/** Whether a change was made before under the client's name for it. */
export async function isMadeBefore(
  table: 'deviation' | 'deviation_step' | 'deviation_strike' | 'deviation_analysis',
  id: string,
  content: Buffer,
  transaction: RequestTransaction,
): Promise<'same' | 'other' | null> {
  const [made]: { readonly content: Buffer | null }[] = await transaction.run((manager) =>
    manager.query(`select content from ${table} where id = $1`, [id]),
  );
  if (!made) return null;
  return made.content?.equals(content) ? 'same' : 'other';
}
