import { changesOf } from '@samsyn/collaboration/geography/change.rules';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { AreaChange } from './area.types.js';

@Resolver()
export class AreaChangeResolver {
  @Query(() => [AreaChange], {
    nullable: true,
    description:
      'What became of districts, school areas and BUS groups: began, ended, split, merged, were redrawn or renamed; oldest first, each with its source.',
  })
  async areaChanges(
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first day of interest; all there is from the beginning when left out.',
    })
    from: string | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'The first day no longer of interest; none when left out.',
    })
    to: string | null | undefined,
    @Ctx() { areas }: KommunContext,
  ): Promise<AreaChange[]> {
    const changes = changesOf(await areas.ever());
    return changes.filter(({ on }) => on >= (from ?? '') && (to == null || on < to)) as AreaChange[];
  }
}
