import { readSlug } from '@samsyn/subgraph/ids';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { OwnerWord } from '../sharing/change.resolver.js';
import {
  type PlaceInUnit,
  readUnitChildren,
  readUnitStaff,
  type UnitChildrenContext,
} from './unit-children.service.js';
import { type UnitChildren, unitChildrenTypes } from './unit-children.types.js';

/** Who works with whom in an owner's units, for those who lead them, under a name of the owner's own. */
export function unitChildrenResolver(word: OwnerWord) {
  const prefix = word === 'Municipal' ? 'municipal' : 'care';

  const connectionType = unitChildrenTypes(word);

  @Resolver()
  class UnitChildrenResolver {
    @Query(() => connectionType, {
      name: `${prefix}UnitAssignments`,
      nullable: true,
      description:
        'The children that a unit works with and who works with them there, those with nobody first; null for who does not manage the unit. Each child shown is logged.',
    })
    async unitAssignments(
      @Arg('unit', () => ID, { description: 'Key of the unit.' }) unit: string,
      @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1–100.' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' })
      after: string | null | undefined,
      @Ctx() context: UnitChildrenContext,
    ): Promise<UnitChildren | null> {
      const page = readPage(first, after, [keyForms.flag, keyForms.year, keyForms.uuid]);
      const unitId = readSlug(unit, 'unit');
      const place = page.after as PlaceInUnit | undefined;
      const found = await readUnitChildren(unitId, page.first + 1, place, context);
      if (!found) return null;
      const connection = toConnection(found, page.first, (child) => child.place);
      return { ...connection, staff: await readUnitStaff(unitId, context) };
    }
  }

  return UnitChildrenResolver;
}
