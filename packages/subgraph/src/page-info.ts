import { Directive, Field, ObjectType } from 'type-graphql';

/** Where a page ends (Relay). Both subgraphs hold the same type. */
@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends, after the Relay cursor connections specification.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'true when more rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page; null on an empty page.',
  })
  endCursor!: string | null;
}
