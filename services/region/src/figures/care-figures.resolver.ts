import { FigureTableName } from '@samsyn/collaboration/figures/figure-table.types';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { CareFigureTable } from './care-figure.types.js';
import { findCareFigures } from './care-figures.service.js';

/** The statistics that the region counts. */
@Resolver()
export class CareFigureResolver {
  @Query(() => CareFigureTable, {
    nullable: true,
    description: 'A table of the statistics that the region counts, for the secretariat. null for others.',
  })
  careFigures(
    @Arg('table', () => FigureTableName, { description: 'Which table.' }) table: string,
    @Arg('term', () => String, { description: 'For example HT2025 or VT2026.' }) term: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'As it was known at the end of this day; today when left out.',
    })
    on: string | null,
    @Ctx() context: RegionContext,
  ): Promise<CareFigureTable | null> {
    return findCareFigures(table, term, on ?? null, context);
  }
}
