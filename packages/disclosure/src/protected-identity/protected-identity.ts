import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { ChangeContext, ChangeOutcome } from '../change-context.js';
import { RecordOwner, RecordPart } from '../record-part.js';

@InputType({
  description:
    'The population register protects the child (skyddade personuppgifter), or does so no longer. Hides address, school, clinic and area from all but own staff, whatever is disclosed.',
})
export class SetProtectedIdentityInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => Boolean, { description: 'true from the next read.' })
  isProtected!: boolean;
}

/** Marks the child in this owner's record. */
export async function setProtectedIdentity(
  { childId, isProtected }: SetProtectedIdentityInput,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const part = context.owner === RecordOwner.MUNICIPALITY ? RecordPart.IDENTITY : RecordPart.HEALTH_CARE;
  if (!(await context.access.toChange('SET_PROTECTED_IDENTITY', childId, { parts: [part] }))) return null;
  await context.transaction.run((manager) =>
    manager.query('update child set protected_identity = $2 where id = $1', [childId, isProtected]),
  );
  context.forget(childId);
  return { id: childId };
}

/** The children, of these, whom this owner has marked. */
export function findProtected(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<{ readonly childId: string }[]> {
  return manager.query('select id as "childId" from child where id = any($1) and protected_identity', [
    childIds,
  ]);
}
