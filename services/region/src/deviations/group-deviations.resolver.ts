import { changeRefused, invalidInput } from '@samsyn/disclosure/changes.types';
import { Unit } from '@samsyn/disclosure/unit';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import type { RegionContext } from '../context.js';
import type { DeviationAnalysisRow } from './deviation.entity.js';
import { DeviationFilterInput } from './deviation.inputs.js';
import { findAnalyses, mayAnalyse, writeAnalysis } from './deviation-analysis.service.js';
import {
  DeviationAnalysis,
  DeviationAnalysisResult,
  WriteDeviationAnalysisInput,
} from './deviation-analysis.types.js';
import { countDeviationsOf, findDeviationFigures } from './deviation-figures.service.js';
import { DeviationFigures, GroupDeviationCounts } from './deviation-figures.types.js';

/** What the deviations amount to: of the county, and of a group. */
@Resolver(() => BusGroup)
export class GroupDeviationsResolver {
  @Query(() => DeviationFigures, {
    nullable: true,
    description: 'The register in numbers, of what the viewer is told; the secretariat: of the whole county.',
  })
  deviationFigures(
    @Arg('filter', () => DeviationFilterInput, { nullable: true, description: 'Which.' })
    filter: DeviationFilterInput | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<DeviationFigures | null> {
    return findDeviationFigures(filter ?? {}, context);
  }

  @Query(() => [DeviationAnalysis], {
    nullable: true,
    description:
      'What the secretariat makes of the county’s deviations, the latest term first; for it, and for managers.',
  })
  deviationPatterns(@Ctx() context: RegionContext): Promise<readonly DeviationAnalysisRow[] | null> {
    return findAnalyses(null, context);
  }

  @FieldResolver(() => GroupDeviationCounts, {
    nullable: true,
    description: 'Its deviations in numbers: for the secretariat, and whoever leads a unit in it.',
  })
  deviationCounts(
    @Root() { id }: BusGroup,
    @Arg('since', () => DateScalar, {
      nullable: true,
      description: 'Happened on this day or later; a year back when left out.',
    })
    since: string | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<GroupDeviationCounts | null> {
    return countDeviationsOf(id, since ?? null, context);
  }

  @FieldResolver(() => [DeviationAnalysis], {
    nullable: true,
    description:
      'What it makes of its deviations, the latest term first (lokal analys): for the secretariat, and whoever leads a unit in it.',
  })
  deviationAnalyses(
    @Root() { id }: BusGroup,
    @Ctx() context: RegionContext,
  ): Promise<readonly DeviationAnalysisRow[] | null> {
    return findAnalyses(id, context);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether this viewer may write what the group makes of its deviations: leads a unit in it.',
  })
  viewerCanAnalyseDeviations(@Root() { id }: BusGroup, @Ctx() context: RegionContext): Promise<boolean> {
    return mayAnalyse(id, context);
  }

  @Mutation(() => DeviationAnalysisResult, {
    nullable: true,
    description:
      'Writes what a group makes of its deviations of a term, by whoever leads a unit in it; or, of the whole county, the secretariat. null with an error: it is not known whether it was done; send it again.',
  })
  async writeDeviationAnalysis(
    @Arg('input', () => WriteDeviationAnalysisInput, { description: 'The analysis.' })
    input: WriteDeviationAnalysisInput,
    @Ctx() context: RegionContext,
  ) {
    const outcome = await writeAnalysis(input, context);
    if (outcome === null) return changeRefused();
    if ('problems' in outcome) return invalidInput(outcome.problems);
    const standing = await context.deviations.analyses.load(input.busGroupId ?? '');
    const analysis = standing.find(({ term }) => term === input.term);
    if (!analysis) throw new Error('an analysis that was just written is gone');
    return { analysis };
  }
}

@Resolver(() => DeviationAnalysis)
export class DeviationAnalysisResolver {
  @FieldResolver()
  busGroup(@Root() { busGroupId }: DeviationAnalysisRow): Pick<BusGroup, 'id'> | null {
    return busGroupId === null ? null : { id: busGroupId };
  }

  @FieldResolver(() => Unit)
  unit(@Root() { unitId }: DeviationAnalysisRow, @Ctx() { units }: RegionContext): Promise<Unit> | null {
    return unitId === null ? null : units.reference(unitId);
  }

  @FieldResolver()
  writtenOn(@Root() { madeOn }: DeviationAnalysisRow): string {
    return madeOn;
  }
}
