import { RecordPart } from '@samsyn/disclosure/record-part';
import { readRecordId } from '@samsyn/subgraph/ids';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import {
  ageOn,
  displayName,
  districtOf,
  findChild,
  findIdentity,
  findWhereabouts,
  placeOf,
} from './child.service.js';
import { Child, Gender, Guardian, Place, SchoolAbsence, SchoolPlacement } from './child.types.js';
import { findIdentityNumber } from './identity-number.service.js';

@Resolver(() => Child)
export class ChildResolver {
  @Query(() => Child, {
    nullable: true,
    description: 'A child by its key; null also when it exists but nothing of it is shared with the viewer.',
  })
  child(
    @Arg('id', () => ID, { description: 'The child’s pseudonym, a UUID.' }) id: string,
    @Ctx() context: KommunContext,
  ): Promise<Child | null> {
    return findChild(readRecordId(id), context);
  }

  @FieldResolver(() => String)
  async displayName(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<string | null> {
    const row = await findIdentity(id, context);
    return row && displayName(row);
  }

  @FieldResolver(() => String)
  async givenName(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<string | null> {
    return (await findIdentity(id, context))?.givenName ?? null;
  }

  @FieldResolver(() => String)
  async familyName(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<string | null> {
    return (await findIdentity(id, context))?.familyName ?? null;
  }

  @FieldResolver(() => DateScalar)
  async birthDate(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<string | null> {
    return (await findIdentity(id, context))?.birthDate ?? null;
  }

  @FieldResolver(() => Int)
  async age(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<number | null> {
    const row = await findIdentity(id, context);
    return row && ageOn(row.birthDate, swedishToday());
  }

  @FieldResolver(() => Gender)
  async gender(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<Gender | null> {
    return ((await findIdentity(id, context))?.gender as Gender | undefined) ?? null;
  }

  @FieldResolver(() => Boolean)
  async protectedIdentity(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<boolean | null> {
    return (await findIdentity(id, context))?.protectedIdentity ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The identity number; only for own staff assigned to the child, and logged apart. Part IDENTITY.',
  })
  identityNumber(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<string | null> {
    return findIdentityNumber(id, context);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where the child is registered (folkbokförd). Part IDENTITY; hidden by protected identity.',
  })
  async registered(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<Place | null> {
    const row = await findWhereabouts(id, RecordPart.IDENTITY, context);
    return row && placeOf(row.registeredMunicipality, row.registeredPartId, context);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where the child lives (vistas stadigvarande). Part IDENTITY; hidden by protected identity.',
  })
  async staying(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<Place | null> {
    const row = await findWhereabouts(id, RecordPart.IDENTITY, context);
    return row && placeOf(row.stayingMunicipality, row.stayingPartId, context);
  }

  @FieldResolver(() => SchoolPlacement, {
    nullable: true,
    description: 'School or preschool. Part SCHOOLING; hidden by protected identity.',
  })
  async school(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<SchoolPlacement | null> {
    const row = await findWhereabouts(id, RecordPart.SCHOOLING, context);
    const unit = row?.schoolUnitId == null ? null : await context.units.find(row.schoolUnitId);
    if (!row || !unit) return null;
    const home = row.registeredPartId === null ? undefined : await districtOf(row.registeredPartId, context);
    const there = unit.partId === null ? undefined : await districtOf(unit.partId, context);
    return { unit, grade: row.grade, inOtherDistrict: home?.id !== there?.id };
  }

  @FieldResolver(() => [Guardian], {
    nullable: true,
    description: 'Guardians (vårdnadshavare). Part IDENTITY.',
  })
  async guardians(@Root() { id }: Child, @Ctx() context: KommunContext): Promise<readonly Guardian[] | null> {
    return (await findIdentity(id, context)) && context.children.guardians.load(id);
  }

  @FieldResolver(() => [SchoolAbsence], { nullable: true, description: 'Absence by term. Part SCHOOLING.' })
  async schoolAbsence(
    @Root() { id }: Child,
    @Ctx() { access, children }: KommunContext,
  ): Promise<readonly SchoolAbsence[] | null> {
    return (await access.may(id, RecordPart.SCHOOLING)) ? children.absences.load(id) : null;
  }
}
