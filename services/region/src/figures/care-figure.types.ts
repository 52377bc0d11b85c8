import { FigureCell, FiguresTold } from '@samsyn/collaboration/figures/figure-table.types';
import { Field, ObjectType } from 'type-graphql';
import { BusGroup } from '../areas/area.types.js';

@ObjectType({ description: 'A table’s numbers in one local BUS group, or in the county.' })
export class CareFigureRow {
  @Field(() => BusGroup, {
    nullable: true,
    description: 'The group, which the municipality names; null for the county.',
  })
  busGroup!: Pick<BusGroup, 'id'> | null;

  @Field(() => FigureCell, { description: 'All that is counted.' })
  total!: FigureCell;

  @Field(() => [FigureCell], { description: 'One for each category, in the table’s order.' })
  cells!: FigureCell[];
}

@ObjectType({ description: 'A table of the statistics that the region counts, of a term.' })
export class CareFigureTable extends FiguresTold {
  @Field(() => [CareFigureRow], {
    description: 'The county, then each group by its key: of deviations, each that has any.',
  })
  rows!: CareFigureRow[];
}
