import type { FigureCell as Cell } from '@samsyn/figures/protection.rules';
import { type FigureTableDefinition, figureTables, total } from '@samsyn/figures/tables';
import { calendarOf, closingDayOf, daysOf } from '@samsyn/figures/term.rules';
import { figureWords } from '@samsyn/figures/words/written';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** The closed list, by name. */
export const FigureTableName = Object.fromEntries(figureTables.map(({ id }) => [id, id]));
registerEnumType(FigureTableName, {
  name: 'FigureTableName',
  description: 'A table of the statistics. There are no others, and none takes a filter.',
  valuesConfig: Object.fromEntries(figureTables.map(({ id, described }) => [id, { description: described }])),
});

/** Who or what is counted. */
export enum FigureCounted {
  PEOPLE = 'PEOPLE',
  EVENTS = 'EVENTS',
}
registerEnumType(FigureCounted, {
  name: 'FigureCounted',
  description: 'Who or what is counted.',
  valuesConfig: {
    PEOPLE: {
      description:
        'Children, and what is about one: every number is disturbed, fewer than five are protected, the rest is rounded to the nearest five.',
    },
    EVENTS: { description: 'What organisations do: exact.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'One number of a table.' })
export class FigureCell {
  @Field(() => String, { description: 'The category; TOTAL for all that is counted.' })
  category!: string;

  @Field(() => Int, { nullable: true, description: 'The number; null when it is protected.' })
  value!: number | null;

  @Field(() => Boolean, {
    description: 'true: it is not shown, since it is of few or might be (skyddat värde).',
  })
  protected!: boolean;
}

@ObjectType({ description: 'A table’s numbers in one area, or in the county.' })
export class FigureRow {
  @Field(() => ID, {
    nullable: true,
    description: 'Key of the area, a BUS group or a district; null for the county.',
  })
  areaId!: string | null;

  @Field(() => String, { nullable: true, description: 'What the area is called; null for the county.' })
  areaName!: string | null;

  @Field(() => FigureCell, {
    description:
      'All that is counted, counted and protected on its own: the categories do not always add up to it.',
  })
  total!: FigureCell;

  @Field(() => [FigureCell], { description: 'One for each category, in the table’s order.' })
  cells!: FigureCell[];
}

/** What is said of a table, whoever counts it. */
@ObjectType({ description: 'What is said of a table, whoever counts it.' })
export abstract class FiguresTold {
  @Field(() => FigureTableName, { description: 'Which table.' })
  table!: string;

  @Field(() => String, {
    description:
      'For example HT2025 or VT2026. Of people (counted: PEOPLE) VT is January to July and HT August to December; of what organisations do (EVENTS) January to June and July to December, as everywhere else where that is counted.',
  })
  term!: string;

  @Field(() => FigureCounted, { description: 'Who or what is counted.' })
  counted!: FigureCounted;

  @Field(() => String, {
    description: 'How it is counted, and by what area, in Swedish (redovisningsgrund).',
  })
  basis!: string;

  @Field(() => String, { description: 'Where the numbers come from, in Swedish.' })
  source!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was counted; null before the term is closed.',
  })
  asOf!: string | null;

  @Field(() => DateScalar, { description: 'From this day there are figures of the term.' })
  closesOn!: string;

  @Field(() => [String], { description: 'The categories, in order.' })
  categories!: string[];

  @Field(() => Boolean, {
    description: 'true: what is counted may stand in several categories, as reasons do.',
  })
  overlapping!: boolean;
}

@ObjectType({
  description:
    'A table of the statistics that the municipalities count, of a term. A table about people is closed a month after the term and never changes afterwards.',
})
export class FigureTable extends FiguresTold {
  @Field(() => [FigureRow], {
    description:
      'The county, for the secretariat alone, then each area by name; none before the term is closed.',
  })
  rows!: FigureRow[];
}

/** All that is said of a table of a term before anything is counted. */
export function toldOf(definition: FigureTableDefinition, term: string): FiguresTold {
  const { id: table, counted, categories, overlapping } = definition;
  const { basis, source } = figureWords('sv').tables[definition.id];
  return {
    ...{ table, term, basis, source, overlapping, categories: [...categories], asOf: null },
    counted: counted === 'PEOPLE' ? FigureCounted.PEOPLE : FigureCounted.EVENTS,
    closesOn: counted === 'PEOPLE' ? closingDayOf(term) : daysOf(term, calendarOf(definition)).from,
  };
}

/** The cells of a row and its total, as somebody says. */
export function countedCells(
  { categories }: FigureTableDefinition,
  cellOf: (category: string) => Cell,
): { total: FigureCell; cells: FigureCell[] } {
  const cell = (category: string) => Object.assign(new FigureCell(), { category, ...cellOf(category) });
  return { total: cell(total), cells: categories.map(cell) };
}
