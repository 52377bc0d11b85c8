import { isStaff } from '@samsyn/collaboration/group-permissions';
import {
  type ChangeRefused,
  changeRefused,
  type InvalidInput,
  invalidInput,
} from '@samsyn/disclosure/changes.types';
import { badInput } from '@samsyn/subgraph/errors';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';
import type { RegionContext } from '../context.js';
import { importMeasurements } from './import-measurements.js';
import { medianOfYear, showMeasurement } from './show-measurement.js';
import { SpiderImport, SpiderImportResult, SpiderMeasurement, SpiderMedian } from './spider.types.js';
import { ImportSpiderMeasurementsInput } from './survey.inputs.js';
import { isKnownOn } from './survey.loader.js';

const knownOn =
  'Those that were known on the day: their survey had ended, or their year, of what was published; all when left out.';

/** What surveys have come to, and what was published before there were any here. */
@Resolver(() => BusGroup)
export class SpiderResolver {
  @FieldResolver(() => [SpiderMeasurement])
  async spiderMeasurements(
    @Root() { id }: Pick<BusGroup, 'id'>,
    @Arg('on', () => DateScalar, { nullable: true, description: knownOn })
    on: string | null | undefined,
    @Arg('latest', () => Int, {
      nullable: true,
      description: 'How many years at most, the latest of them; all when left out.',
    })
    latest: number | null | undefined,
    @Ctx() { viewer, surveys }: RegionContext,
  ): Promise<SpiderMeasurement[] | null> {
    if (!isStaff(viewer)) return null;
    if (latest != null && latest < 1) throw badInput('latest', 'Ask for one year at least.');
    const told = (await surveys.measurements.load(id)).filter((row) => isKnownOn(row, on ?? null));
    return told.slice(latest ? -latest : 0).map(showMeasurement);
  }

  @Query(() => [SpiderMedian], {
    nullable: true,
    description:
      'The county’s medians, the latest year first: of what is told of groups, and of at least three. null for who is no staff.',
  })
  async spiderMedians(
    @Arg('on', () => DateScalar, { nullable: true, description: knownOn })
    on: string | null | undefined,
    @Ctx() { viewer, surveys }: RegionContext,
  ): Promise<SpiderMedian[] | null> {
    if (!isStaff(viewer)) return null;
    return [...(await surveys.byYear(on ?? null))].map(([year, rows]) => medianOfYear(year, rows));
  }

  @Mutation(() => SpiderImportResult, {
    nullable: true,
    description:
      'Enters earlier years’ measurements from a file (docs/measurements.md), all of it or nothing; sent again, it changes nothing. By the secretariat. null with an error: it is not known whether it was done; send again.',
  })
  async importSpiderMeasurements(
    @Arg('input', () => ImportSpiderMeasurementsInput, { description: 'The file.' })
    input: ImportSpiderMeasurementsInput,
    @Ctx() context: RegionContext,
  ): Promise<SpiderImport | ChangeRefused | InvalidInput> {
    const outcome = await importMeasurements(input, context);
    if (outcome === null) return changeRefused();
    if ('problems' in outcome) return invalidInput([...outcome.problems]);
    return Object.assign(new SpiderImport(), outcome);
  }
}
