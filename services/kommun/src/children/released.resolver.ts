import { AccessLogConnection } from '@samsyn/disclosure/access-log.types';
import { Disclosure } from '@samsyn/disclosure/disclosure.types';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readReleases, readWhoHasLooked } from '@samsyn/disclosure/transparency';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { Child } from './child.types.js';

/** What of a child's record the municipality has released, and who has looked. */
@Resolver(() => Child)
export class ReleasedResolver {
  @FieldResolver(() => [Disclosure], {
    nullable: true,
    description:
      'What the municipality has released: to the viewer’s units, and, for own assigned staff, to all.',
  })
  async municipalDisclosures(
    @Root() { id }: Child,
    @Ctx() context: KommunContext,
  ): Promise<Disclosure[] | null> {
    return readReleases(id, RecordOwner.MUNICIPALITY, context);
  }

  @FieldResolver(() => AccessLogConnection, {
    nullable: true,
    description:
      'Who has looked in the municipality’s records of the child, newest first. Reading it is logged. Part PLAN.',
  })
  municipalAccessLog(
    @Root() { id }: Child,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1–100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after:
      | string
      | null,
    @Ctx() context: KommunContext,
  ): Promise<AccessLogConnection | null> {
    return readWhoHasLooked(id, RecordOwner.MUNICIPALITY, { first, after }, context);
  }
}
