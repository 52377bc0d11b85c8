import { AccessLogConnection, AccessLogFilter } from '@samsyn/disclosure/access-log.types';
import { Disclosure } from '@samsyn/disclosure/disclosure.types';
import { HiddenFromGuardians } from '@samsyn/disclosure/guardian-secrecy/hidden-field.types';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readHidden, readSharing } from '@samsyn/disclosure/sharing/sharing.service';
import { RecordSharing } from '@samsyn/disclosure/sharing/sharing.types';
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
    @Arg('filter', () => AccessLogFilter, { nullable: true, description: 'Narrows the log.' })
    filter: AccessLogFilter | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<AccessLogConnection | null> {
    const asked = { first, after: after ?? null, filter: filter ?? null };
    return readWhoHasLooked(id, RecordOwner.REGION, asked, context);
  }

  @FieldResolver(() => RecordSharing, {
    nullable: true,
    description:
      'What the region’s door to the child’s record rests on, for its own staff and those who say who works with the child; null for all others.',
  })
  careSharing(@Root() { id }: Child, @Ctx() context: RegionContext): Promise<RecordSharing | null> {
    return readSharing(id, context);
  }

  @FieldResolver(() => [HiddenFromGuardians], {
    nullable: true,
    description: 'What of the region’s part of the plan guardians must not read. Part PLAN.',
  })
  careHiddenFromGuardians(
    @Root() { id }: Child,
    @Ctx() context: RegionContext,
  ): Promise<HiddenFromGuardians[] | null> {
    return readHidden(id, context);
  }
}
