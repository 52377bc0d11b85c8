import { FigureRow, FigureTable, FigureTableName } from '@samsyn/collaboration/figures/figure-table.types';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findBusGroup } from '../areas/area.resolver.js';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import type { KommunContext } from '../context.js';
import { findMunicipalFigures } from './municipal-figures.service.js';

/** The statistics that the municipalities count. */
@Resolver(() => FigureRow)
export class MunicipalFigureResolver {
  @Query(() => FigureTable, {
    nullable: true,
    description:
      'A table of the statistics that the municipalities count: all of it for the secretariat; for a coordinator the areas of the own units. null for others.',
  })
  municipalFigures(
    @Arg('table', () => FigureTableName, { description: 'Which table.' }) table: string,
    @Arg('term', () => String, { description: 'For example HT2025 or VT2026.' }) term: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description:
        'As it was known on this day; today when left out. Of a term that was not closed then there are no figures; commitments stand as they stood on it.',
    })
    on: string | null,
    @Ctx() context: KommunContext,
  ): Promise<FigureTable | null> {
    return findMunicipalFigures(table, term, on ?? null, context);
  }

  @FieldResolver(() => BusGroup, {
    nullable: true,
    description: 'The local BUS group, where the area is one’s.',
  })
  busGroup(@Root() { areaId }: FigureRow, @Ctx() context: KommunContext): Promise<AreaOnDate | null> | null {
    return areaId === null ? null : findBusGroup(areaId, context);
  }
}
