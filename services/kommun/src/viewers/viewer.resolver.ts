import { Unit } from '@samsyn/disclosure/unit';
import type { Viewer } from '@samsyn/subgraph/viewer';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { ViewerView } from './viewer.types.js';

@Resolver(() => ViewerView)
export class ViewerResolver {
  @Query(() => ViewerView, {
    nullable: true,
    description: 'The person who asks.',
  })
  viewer(@Ctx() { viewer }: KommunContext): Viewer {
    return viewer;
  }

  @FieldResolver(() => [Unit])
  units(@Root() viewer: Viewer, @Ctx() { units }: KommunContext): Promise<Unit[]> {
    return Promise.all(viewer.units.map((id) => units.reference(id)));
  }
}
