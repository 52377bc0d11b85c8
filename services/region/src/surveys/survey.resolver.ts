import { isStaff } from '@samsyn/collaboration/group-permissions';
import { today } from '@samsyn/disclosure/change-context';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { questionsOf, responsesOf, seatOf } from './show-survey.js';
import { SurveyState } from './survey.enums.js';
import type { SurveyRow } from './survey.loader.js';
import { Survey, SurveyQuestion, SurveyResponses, SurveySeat } from './survey.types.js';
import { answersFor, isSecretariat } from './survey-standing.js';

/** Surveys to the local groups, and who has answered them. */
@Resolver(() => Survey)
export class SurveyResolver {
  @Query(() => [Survey], {
    nullable: true,
    description:
      'The yearly surveys, the latest first. A draft is the secretariat’s alone. null for who is no staff.',
  })
  async surveys(@Ctx() { viewer, surveys }: RegionContext): Promise<readonly SurveyRow[] | null> {
    return isStaff(viewer) ? surveys.all() : null;
  }

  @Query(() => Survey, { nullable: true, description: 'A survey by its key.' })
  async survey(
    @Arg('id', () => ID, { description: 'Key.' }) id: string,
    @Ctx() { viewer, surveys }: RegionContext,
  ): Promise<SurveyRow | null> {
    const key = readRecordId(id);
    return isStaff(viewer) ? surveys.find(key) : null;
  }

  @FieldResolver(() => [SurveyQuestion])
  questions(@Root() survey: SurveyRow): SurveyQuestion[] {
    return questionsOf(survey);
  }

  @FieldResolver(() => [SurveyResponses])
  async responses(
    @Root() { id }: SurveyRow,
    @Ctx() { viewer, surveys }: RegionContext,
  ): Promise<SurveyResponses[] | null> {
    const invitations = await surveys.invitations.load(id);
    return invitations.length > 0 || isSecretariat(viewer) ? responsesOf(invitations) : null;
  }

  @FieldResolver(() => [SurveySeat])
  async viewerSeats(
    @Root() { id }: SurveyRow,
    @Ctx() { viewer, surveys }: RegionContext,
  ): Promise<SurveySeat[] | null> {
    const own = (await surveys.invitations.load(id)).filter(({ unitId }) => answersFor(unitId, viewer));
    return own.length > 0 ? own.map(seatOf) : null;
  }

  @FieldResolver(() => Boolean)
  viewerCanChange(@Root() { state }: SurveyRow, @Ctx() { viewer }: RegionContext): boolean {
    return isSecretariat(viewer) && state === SurveyState.DRAFT;
  }

  @FieldResolver(() => Boolean)
  viewerCanSend(@Root() { state, closesOn }: SurveyRow, @Ctx() { viewer }: RegionContext): boolean {
    return isSecretariat(viewer) && state !== SurveyState.CLOSED && closesOn >= today();
  }

  @FieldResolver(() => Boolean)
  viewerCanClose(@Root() { state }: SurveyRow, @Ctx() { viewer }: RegionContext): boolean {
    return isSecretariat(viewer) && state === SurveyState.OPEN;
  }

  @FieldResolver(() => Boolean)
  viewerCanMoveEnd(@Root() survey: SurveyRow, @Ctx() context: RegionContext): boolean {
    return this.viewerCanClose(survey, context);
  }
}
