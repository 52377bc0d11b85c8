import { PageInfo } from '@samsyn/subgraph/page-info';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import { Arg, type ClassType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { OwnerWord } from '../sharing/change.resolver.js';
import { type ChildrenToAssessContext, readChildrenToAssess } from './children-to-assess.service.js';

/**
 * The children for whom a viewer may assess a need of a plan, under names of the owner's own.
 *
 * @param child the service's own class for a child
 * @param which in words: of the viewer's own children, those that are listed
 */
export function childrenToAssessResolver(word: OwnerWord, child: ClassType<{ id: string }>, which: string) {
  const prefix = word === 'Municipal' ? 'municipal' : 'care';

  @ObjectType(`${word}ChildToAssessEdge`, { description: 'A child and its place in the list.' })
  class Edge {
    @Field(() => String, { description: 'Place in the list.' })
    cursor!: string;

    @Field(() => child, { description: 'The child.' })
    node!: { id: string };
  }

  @ObjectType(`${word}ChildToAssessConnection`, {
    description: 'A page of the children for whom the viewer may assess a need of a plan, by key.',
  })
  class Connection {
    @Field(() => [Edge], { description: 'The children of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;
  }

  @Resolver()
  class ChildrenToAssessResolver {
    @Query(() => Connection, {
      name: `${prefix}ChildrenToAssess`,
      nullable: true,
      description: `The children whom the viewer works with for this owner, and for whom a need of a plan may be assessed (behov av SIP): ${which}. Each child shown is logged.`,
    })
    async childrenToAssess(
      @Arg('first', () => Int, { defaultValue: 20, description: 'Children wanted, 1–100.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' })
      after: string | null | undefined,
      @Ctx() context: ChildrenToAssessContext,
    ) {
      const page = readPage(first, after, [keyForms.uuid]);
      const found = await readChildrenToAssess(page.first + 1, page.after?.[0] ?? null, context);
      return toConnection(found, page.first, ({ id }) => [id]);
    }
  }

  return ChildrenToAssessResolver;
}
