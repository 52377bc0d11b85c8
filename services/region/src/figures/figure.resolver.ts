import { Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { changesOf } from './figure-change.rules.js';
import { PublishedFigureRow } from './published-figure.entity.js';

@ObjectType({
  description:
    'How a published figure went to the next that counts the same thing in the same way: worked out here, printed nowhere.',
})
export class PublishedFigureChange {
  @Field(() => PublishedFigureRow, { description: 'The earlier figure.' })
  before!: PublishedFigureRow;

  @Field(() => PublishedFigureRow, { description: 'The later figure.' })
  after!: PublishedFigureRow;

  @Field(() => Float, { description: 'The later less the earlier, in their unit.' })
  difference!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The difference in percent of the earlier, to one decimal; null of shares, and from nothing.',
  })
  percent!: number | null;

  @Field(() => String, { description: 'How it was worked out, in Swedish.' })
  computed!: string;
}

@Resolver()
export class FigureResolver {
  @Query(() => [PublishedFigureRow], {
    nullable: true,
    description: 'Figures about the collaboration that others have published, by topic and period.',
  })
  publishedFigures(@Ctx() { transaction }: RegionContext): Promise<PublishedFigureRow[]> {
    return transaction.run((manager) =>
      manager.find(PublishedFigureRow, { order: { topic: 'ASC', period: 'ASC', id: 'ASC' } }),
    );
  }

  @Query(() => [PublishedFigureChange], {
    nullable: true,
    description:
      'Changes between published figures of the same topic, unit and basis, from one time to the next.',
  })
  async publishedFigureChanges(@Ctx() context: RegionContext): Promise<PublishedFigureChange[]> {
    return changesOf(await this.publishedFigures(context)).map((change) => ({
      ...change,
      computed: 'härlett ur de två publicerade uppgifterna: skillnaden, och i procent av den tidigare',
    }));
  }
}
