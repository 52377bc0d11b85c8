import { AccessLogConnection } from '@samsyn/disclosure/access-log.types';
import { Disclosure } from '@samsyn/disclosure/disclosure.types';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readReleases, readWhoHasLooked } from '@samsyn/disclosure/transparency';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { Child } from './child.types.js';

/** What of a child's record the region has released, and who has looked. */
@Resolver(() => Child)
export class ReleasedResolver {
  @FieldResolver(() => [Disclosure], {
    nullable: true,
    description:
      'What the region has released (utlämnat): to the viewer’s units, and, for own assigned staff, to all.',
  })
  async careDisclosures(@Root() { id }: Child, @Ctx() context: RegionContext): Promise<Disclosure[] | null> {
    return readReleases(id, RecordOwner.REGION, context);
  }

  @FieldResolver(() => AccessLogConnection, {
    nullable: true,
    description:
      'Who has looked in the region’s records of the child (logg), newest first. Reading it is logged. Part PLAN.',
  })
  careAccessLog(
    @Root() { id }: Child,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' })
    after: string | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<AccessLogConnection | null> {
    return readWhoHasLooked(id, RecordOwner.REGION, { first, after: after ?? null }, context);
  }
}
