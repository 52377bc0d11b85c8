import { Ctx, Query, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { PublishedFigureRow } from './published-figure.entity.js';

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
}
