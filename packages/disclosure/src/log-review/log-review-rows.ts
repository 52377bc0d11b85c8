import { groupBy } from '@samsyn/subgraph/loaders';
import type { EntityManager } from 'typeorm';
import type { AccessAction } from '../access-actions.js';
import type { AccessDecision, AccessGround, RecordPart } from '../record-part.js';
import type { LogReviewVerdict } from './log-review.types.js';

/** A review as the owner's tables hold it. */
export interface ReviewState {
  readonly id: string;
  readonly unitId: string;
  /** The last line of the review before: its place among the unit's reviews. */
  readonly afterLine: string;
  readonly lineCount: string;
  readonly lineIds: string[];
  /** Those of the lines that are the viewer's own readings. */
  readonly ownLineIds: string[];
  readonly from: Date;
  readonly until: Date;
  readonly drawnAt: Date;
  readonly drawnBy: string;
  readonly signedAt: Date | null;
  readonly signedBy: string | null;
  readonly signedBySubject: string | null;
  readonly verdicts: LogReviewVerdict[] | null;
  readonly notes: (string | null)[] | null;
}

/** A line of a sample, with what was said of it. */
export interface ReviewLine {
  readonly reviewId: string;
  readonly id: string;
  readonly at: Date;
  readonly operationId: string;
  readonly actor: string;
  readonly unitId: string;
  readonly childId: string;
  readonly parts: RecordPart[];
  readonly action: AccessAction;
  readonly decision: AccessDecision;
  readonly ground: AccessGround | null;
  /** The viewer's own reading. */
  readonly byViewer: boolean;
  readonly verdict: LogReviewVerdict | null;
  readonly note: string | null;
}

/** Which reviews are wanted: one, or some of a unit's, newest first. */
type Wanted =
  | { readonly id: string }
  | { readonly unitId: string; readonly rows: number; readonly before: string | null };

/** Reviews of units that the viewer manages: the database shows no other. */
export function findReviews(manager: EntityManager, wanted: Wanted): Promise<ReviewState[]> {
  const [condition, values] =
    'id' in wanted
      ? ['r.id = $1', [wanted.id]]
      : [
          'r.unit_id = $1 and ($2::bigint is null or r.after_line < $2) order by r.after_line desc limit $3',
          [wanted.unitId, wanted.before, wanted.rows],
        ];
  return manager.query(
    `select r.id, r.unit_id as "unitId", r.after_line as "afterLine", r.line_count as "lineCount", r.lines as "lineIds",
            array(select o.line_id from own_lines_of_reviews(array[r.id]) o) as "ownLineIds",
            r.from_at as "from", r.until_at as "until", r.drawn_at as "drawnAt", r.drawn_by_name as "drawnBy",
            s.signed_at as "signedAt", s.signed_by_name as "signedBy", s.signed_by as "signedBySubject", s.verdicts, s.notes
       from log_review r left join log_review_signature s on s.review_id = r.id where ${condition}`,
    values,
  );
}

/** The lines of many samples, by review, in one statement. */
export async function findReviewLines(
  manager: EntityManager,
  reviews: readonly ReviewState[],
): Promise<Map<string, ReviewLine[]>> {
  const rows: Omit<ReviewLine, 'byViewer' | 'verdict' | 'note'>[] = await manager.query(
    `select review_id as "reviewId", id, at, operation_id as "operationId", subject_name as "actor", unit_id as "unitId",
            child_id as "childId", parts, action, decision, ground
       from log_review_lines($1)`,
    [reviews.map(({ id }) => id)],
  );
  const reviewOf = new Map(reviews.map((review) => [review.id, review]));
  const lines = rows.map((row): ReviewLine => {
    const { lineIds, ownLineIds, verdicts, notes } = reviewOf.get(row.reviewId) as ReviewState;
    const place = lineIds.indexOf(row.id);
    const byViewer = ownLineIds.includes(row.id);
    return { ...row, byViewer, verdict: verdicts?.[place] ?? null, note: notes?.[place] ?? null };
  });
  return groupBy(lines, ({ reviewId }) => reviewId);
}
