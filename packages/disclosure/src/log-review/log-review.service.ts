import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { ChangeContext } from '../change-context.js';
import { InputProblemCode as Code, type InputProblem } from '../changes.types.js';
import { InputProblems } from '../input-problems.js';
import { reviewsLogOf, verdictsInOrder } from './log-review.rules.js';
import { findReviewLines, findReviews, type ReviewLine, type ReviewState } from './log-review-rows.js';

/** What reviewing a log needs of a request. */
export type LogReviewContext = Pick<ChangeContext, 'viewer' | 'owner' | 'access' | 'transaction' | 'units'>;

/** A review, and its lines, which are read when they are asked for: with those of all reviews found together. */
export interface FoundReview extends ReviewState {
  readonly readLines: () => Promise<readonly ReviewLine[]>;
}

/** What came of drawing or signing; null for a refusal. */
export type ReviewOutcome = FoundReview | { readonly problems: InputProblem[] } | null;

/** A unit's reviews, newest first: those before one, or the newest. Null for who does not manage the unit. */
export async function readReviews(
  unitId: string,
  rows: number,
  before: string | null,
  context: LogReviewContext,
): Promise<FoundReview[] | null> {
  if (!(await mayReview(unitId, context))) return null;
  const { transaction } = context;
  return withLines(
    await transaction.run((manager) => findReviews(manager, { unitId, rows, before })),
    context,
  );
}

/** Draws a sample of a unit's lines. While the last one is open, that one: nobody draws until it pleases. */
export async function drawSample(unitId: string, context: LogReviewContext): Promise<ReviewOutcome> {
  if (!(await mayReview(unitId, context))) return null;
  const { transaction, viewer } = context;
  const rows: { id: string | null }[] = await transaction.run((manager) =>
    manager.query('select draw_log_sample($1, $2, $3) as id', [unitId, randomUUID(), viewer.name]),
  );
  const id = rows[0]?.id ?? null;
  if (id === null) return problem('unit', Code.NOTHING_NEW);
  return getReview(id, context);
}

/** Signs a sample with a verdict on each line. What is signed stays as it is. */
export async function signReview(
  input: {
    readonly reviewId: string;
    readonly verdicts: Parameters<typeof verdictsInOrder>[2];
  },
  context: LogReviewContext,
): Promise<ReviewOutcome> {
  const { transaction, viewer, access } = context;
  const [review] = await findById(input.reviewId, transaction);
  if (!review) {
    access.memory.addReview(null, input.reviewId);
    return null;
  }
  access.memory.addReview(review.unitId);
  const problems = new InputProblems();
  const { verdicts, notes } = verdictsInOrder(review.lineIds, review.ownLineIds, input.verdicts, problems);
  if (review.signedAt !== null) {
    // Signed by another manager of the unit meanwhile; or sent again, after a lost answer or with other verdicts.
    if (review.signedBySubject !== viewer.subject) return problem('reviewId', Code.ALREADY_SIGNED);
    const isSame =
      problems.found.length === 0 && isDeepStrictEqual([verdicts, notes], [review.verdicts, review.notes]);
    return isSame ? getReview(review.id, context) : problem('verdicts', Code.ALREADY_SIGNED);
  }
  if (problems.found.length > 0) return { problems: problems.found };
  await transaction.run((manager) =>
    manager.query(
      `insert into log_review_signature (review_id, verdicts, notes, signed_by, signed_by_name) values ($1, $2, $3, $4, $5)`,
      [review.id, verdicts, notes, viewer.subject, viewer.name],
    ),
  );
  return getReview(review.id, context);
}

/** Decides, and logs that somebody reviews, or tried to. */
async function mayReview(unitId: string, { viewer, access, units }: LogReviewContext): Promise<boolean> {
  const may = reviewsLogOf(viewer, unitId, (await units.find(unitId)) !== null);
  access.memory.addReview(may ? unitId : null);
  return may;
}

function findById(id: string, transaction: RequestTransaction): Promise<ReviewState[]> {
  return transaction.run((manager) => findReviews(manager, { id }));
}

async function getReview(id: string, context: LogReviewContext): Promise<FoundReview> {
  const [review] = withLines(await findById(id, context.transaction), context);
  if (!review) throw new Error('a review that was just there is gone');
  return review;
}

function withLines(
  reviews: readonly ReviewState[],
  { transaction, access }: LogReviewContext,
): FoundReview[] {
  let reading: Promise<Map<string, ReviewLine[]>> | undefined;
  const readAll = () => {
    reading ??= transaction.run((manager) => findReviewLines(manager, reviews));
    return reading;
  };
  return reviews.map((review) => ({
    ...review,
    readLines: async () => {
      const lines = (await readAll()).get(review.id) ?? [];
      for (const { childId } of lines) access.memory.addReview(review.unitId, childId);
      return lines;
    },
  }));
}

function problem(field: string, code: Code): { problems: InputProblem[] } {
  const problems = new InputProblems();
  problems.add(field, code);
  return { problems: problems.found };
}
