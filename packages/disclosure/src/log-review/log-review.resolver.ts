import { readRecordId, readSlug } from '@samsyn/subgraph/ids';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type ChangeRefused, changeRefused, type InvalidInput, invalidInput } from '../changes.types.js';
import type { RecordOwner } from '../record-part.js';
import type { OwnerWord } from '../sharing/change.resolver.js';
import type { Unit } from '../unit.js';
import { DrawLogSampleInput, SignLogReviewInput } from './log-review.inputs.js';
import {
  drawSample,
  type FoundReview,
  type LogReviewContext,
  type ReviewOutcome,
  readReviews,
  signReview,
} from './log-review.service.js';
import { LogReview, LogReviewConnection, type LogReviewLine, LogReviewResult } from './log-review.types.js';

type Reviewed = { readonly review: FoundReview } | ChangeRefused | InvalidInput;

/** The recurring check of an owner's log by the managers of its units, under names of the owner's own. */
export function logReviewResolver(word: OwnerWord) {
  const whose = word === 'Municipal' ? 'the municipality’s' : 'the region’s';
  const prefix = word === 'Municipal' ? 'municipal' : 'care';

  @Resolver(() => LogReview)
  class LogReviewResolver {
    @Query(() => LogReviewConnection, {
      name: `${prefix}LogReviews`,
      nullable: true,
      description: `Reviews of ${whose} log for a unit, newest first (loggkontroll); null for who does not manage the unit. Logged.`,
    })
    async reviews(
      @Arg('unit', () => ID, { description: 'Key of the unit.' }) unit: string,
      @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1–100.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' })
      after: string | null | undefined,
      @Ctx() context: LogReviewContext,
    ) {
      const page = readPage(first, after, [keyForms.serial]);
      const before = page.after?.[0] ?? null;
      const found = await readReviews(readSlug(unit, 'unit'), page.first + 1, before, context);
      return found && toConnection(found, page.first, ({ afterLine }) => [afterLine]);
    }

    @Mutation(() => LogReviewResult, {
      nullable: true,
      name: `draw${word}LogSample`,
      description: `Draws a sample of what a unit’s staff has done in ${whose} log since the last review: 10–25 lines, at random. While one is open, gives that one. By the unit’s manager; logged. null with an error: it is not known whether it was done.`,
    })
    async draw(
      @Arg('input', () => DrawLogSampleInput, { description: 'Whose.' }) input: DrawLogSampleInput,
      @Ctx() context: LogReviewContext,
    ): Promise<Reviewed> {
      return reviewed(await drawSample(readSlug(input.unit, 'input.unit'), context));
    }

    @Mutation(() => LogReviewResult, {
      nullable: true,
      name: `sign${word}LogReview`,
      description: `Signs a sample of ${whose} log with a verdict on each line. What is signed stays as it is. By the unit’s manager; logged. null with an error: it is not known whether it was done.`,
    })
    async sign(
      @Arg('input', () => SignLogReviewInput, { description: 'Which, and what is said.' })
      input: SignLogReviewInput,
      @Ctx() context: LogReviewContext,
    ): Promise<Reviewed> {
      const reviewId = readRecordId(input.reviewId, 'input.reviewId');
      return reviewed(await signReview({ ...input, reviewId }, context));
    }

    @FieldResolver()
    owner(@Root() _review: FoundReview, @Ctx() { owner }: LogReviewContext): RecordOwner {
      return owner;
    }

    @FieldResolver()
    unit(@Root() { unitId }: FoundReview, @Ctx() { units }: LogReviewContext): Promise<Unit> {
      return units.reference(unitId);
    }

    @FieldResolver()
    async lines(
      @Root() { readLines }: FoundReview,
      @Ctx() { units }: LogReviewContext,
    ): Promise<LogReviewLine[]> {
      const lines = await readLines();
      return Promise.all(lines.map(async (line) => ({ ...line, unit: await units.reference(line.unitId) })));
    }

    @FieldResolver()
    viewerCanSign(@Root() { signedAt }: FoundReview): boolean {
      return signedAt === null;
    }
  }

  return LogReviewResolver;
}

function reviewed(outcome: ReviewOutcome): Reviewed {
  if (outcome === null) return changeRefused();
  return 'problems' in outcome ? invalidInput(outcome.problems) : { review: outcome };
}
