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
  /** Of a decision: the day that the group made it. */
  readonly decidedOn?: string | null;
  /** Told within the sender's unit alone. */
  readonly isInternal: boolean;
  readonly content: Buffer | null;
}

/** Writes down a step that was taken. */
export async function addStep(step: NewStep, { viewer, transaction }: RegionContext): Promise<void> {
  const { id, deviationId, place, move, madeAs, unitId, isInternal, content } = step;
  const { note = null, responsibleUnitId = null, until = null, decidedOn = null } = step;
  await transaction.run((manager) =>
    manager.query(
      `insert into deviation_step (id, deviation_id, place, move, made_as, unit_id, note, responsible_unit_id, until, is_internal, content, made_by, made_on, decided_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
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
        ...[viewer.subject, today(), decidedOn],
      ],
    ),
  );
}

/** More than a person writes by hand; a program that tries is stopped. */
const mostInAnHour = 30;

/** Whether the viewer has reported as many deviations in the last hour as one person may. */
export async function hasReportedTooOften({ viewer, transaction }: RegionContext): Promise<boolean> {
  const [row]: [{ readonly count: number }] = await transaction.run((manager) =>
    manager.query(
      `select count(*)::int as count from deviation_step
        where made_by = $1 and move is null and made_at > clock_timestamp() - interval '1 hour'`,
      [viewer.subject],
    ),
  );
  return row.count >= mostInAnHour;
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
