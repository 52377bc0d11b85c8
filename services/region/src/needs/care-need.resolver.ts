import { mayChange } from '@samsyn/disclosure/change-permissions';
import { changeRefused, invalidInput } from '@samsyn/disclosure/changes.types';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { Unit } from '@samsyn/disclosure/unit';
import { readRecordId } from '@samsyn/subgraph/ids';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Child } from '../children/child.types.js';
import type { RegionContext } from '../context.js';
import { CareUnit } from '../units/unit.types.js';
import { assessCareNeed, type CareNeedOutcome } from './assess-care-need.js';
import type { CareNeedRow } from './care-need.entity.js';
import { AssessCareNeedInput, WithdrawCareNeedInput } from './care-need.inputs.js';
import { findCareNeed, findCareNeedPage } from './care-need.service.js';
import { CareNeed, CareNeedConnection, CareNeedResult } from './care-need.types.js';
import { withdrawCareNeed } from './withdraw-care-need.js';

const again = 'null with an error: it is not known whether it was made; send it again.';

@Resolver(() => CareNeed)
export class CareNeedResolver {
  @Query(() => CareNeed, {
    nullable: true,
    description:
      'An assessment that a child needs a plan; null also when it exists but is not shared with the viewer. Part PLAN.',
  })
  careNeed(
    @Arg('childId', () => ID, { description: 'Key of the child.' }) childId: string,
    @Arg('id', () => ID, { description: 'Key of the assessment.' }) id: string,
    @Ctx() context: RegionContext,
  ): Promise<CareNeedRow | null> {
    return findCareNeed(readRecordId(childId, 'childId'), readRecordId(id), context);
  }

  @Query(() => CareNeedConnection, {
    nullable: true,
    description:
      'Assessments that a child needs a plan, of the region’s, that the viewer may read and that have not been taken back, the latest first. Whether a plan has come of one, the municipality says (takenUpBy).',
  })
  careNeeds(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Assessments wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' })
    after: string | null | undefined,
    @Arg('childId', () => ID, { nullable: true, description: 'Of this child alone.' })
    childId: string | null | undefined,
    @Ctx() context: RegionContext,
  ) {
    const of = childId == null ? null : readRecordId(childId, 'childId');
    return findCareNeedPage({ first, after, childId: of }, context);
  }

  @Mutation(() => CareNeedResult, {
    nullable: true,
    description: `Records that the region has assessed that a child needs a plan (behov av SIP), and which municipal unit is asked to take it up. That unit reads it once it is released to it, like everything else in part PLAN. ${again}`,
  })
  async assessCareNeed(
    @Arg('input', () => AssessCareNeedInput, { description: 'The assessment.' }) input: AssessCareNeedInput,
    @Ctx() context: RegionContext,
  ) {
    const childId = readRecordId(input.childId, 'input.childId');
    return told(await assessCareNeed({ ...input, childId }, context), context);
  }

  @Mutation(() => CareNeedResult, {
    nullable: true,
    description: `Takes an assessment back, while no plan that the viewer may read has come of it. ${again}`,
  })
  async withdrawCareNeed(
    @Arg('input', () => WithdrawCareNeedInput, { description: 'Which.' }) input: WithdrawCareNeedInput,
    @Ctx() context: RegionContext,
  ) {
    const childId = readRecordId(input.childId, 'input.childId');
    const careNeedId = readRecordId(input.careNeedId, 'input.careNeedId');
    return told(await withdrawCareNeed({ childId, careNeedId }, context), context);
  }

  @FieldResolver(() => Child)
  child(@Root() { childId }: CareNeedRow): Child {
    return { id: childId };
  }

  @FieldResolver(() => CareUnit)
  async unit(
    @Root() { childId, unitId }: CareNeedRow,
    @Ctx() { access, units }: RegionContext,
  ): Promise<CareUnit | null> {
    return (await access.mayKnowUnit(childId, RecordPart.PLAN, unitId)) ? units.get(unitId) : null;
  }

  @FieldResolver(() => Unit)
  async addressedTo(
    @Root() { childId, addressedTo }: CareNeedRow,
    @Ctx() { access, units }: RegionContext,
  ): Promise<Unit | null> {
    return (await access.mayKnowUnit(childId, RecordPart.PLAN, addressedTo))
      ? units.reference(addressedTo)
      : null;
  }

  @FieldResolver(() => Boolean)
  async viewerCanWithdraw(
    @Root() { childId }: CareNeedRow,
    @Ctx() { access }: RegionContext,
  ): Promise<boolean> {
    return mayChange('WITHDRAW_NEED', await access.ownOf(childId), { parts: [RecordPart.PLAN] });
  }
}

async function told(outcome: CareNeedOutcome, context: RegionContext) {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  return { careNeed: await findCareNeed(outcome.childId, outcome.id, context) };
}
