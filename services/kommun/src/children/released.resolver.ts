import { AccessLogConnection, AccessLogFilter } from '@samsyn/disclosure/access-log.types';
import { Disclosure } from '@samsyn/disclosure/disclosure.types';
import { HiddenFromGuardians } from '@samsyn/disclosure/guardian-secrecy/hidden-field.types';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { readHidden, readSharing } from '@samsyn/disclosure/sharing/sharing.service';
import { RecordSharing } from '@samsyn/disclosure/sharing/sharing.types';
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
    @Arg('filter', () => AccessLogFilter, { nullable: true, description: 'Narrows the log.' })
    filter: AccessLogFilter | null,
    @Ctx() context: KommunContext,
  ): Promise<AccessLogConnection | null> {
    return readWhoHasLooked(id, RecordOwner.MUNICIPALITY, { first, after, filter }, context);
  }

  @FieldResolver(() => RecordSharing, {
    nullable: true,
    description:
      'What the municipality’s door to the child’s record rests on, for its own staff and those who say who works with the child; null for all others.',
  })
  municipalSharing(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<RecordSharing | null> {
    return readSharing(id, context);
  }

  @FieldResolver(() => [HiddenFromGuardians], {
    nullable: true,
    description: 'What of the municipality’s part of the plan guardians must not read. Part PLAN.',
  })
  municipalHiddenFromGuardians(
    @Root() { id }: Child,
    @Ctx() context: KommunContext,
  ): Promise<HiddenFromGuardians[] | null> {
    return readHidden(id, context);
  }
}
