import { readRecordId } from '@samsyn/subgraph/ids';
import {
  Arg,
  type ClassType,
  Ctx,
  createUnionType,
  Directive,
  Field,
  ID,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import { AssignInput, EndAssignmentInput } from '../assignments/assignment.inputs.js';
import { assign, endAssignment } from '../assignments/assignment.service.js';
import { LiftBlockInput, PlaceBlockInput } from '../blocks/block.inputs.js';
import { liftBlock, placeBlock } from '../blocks/block.service.js';
import type { ChangeContext, ChangeOutcome } from '../change-context.js';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '../changes.types.js';
import { RecordConsentInput, SignConsentInput, WithdrawConsentInput } from '../consents/consent.inputs.js';
import { recordConsent, signConsent, withdrawConsent } from '../consents/consent.service.js';
import {
  RecordDisclosureInput,
  ReleaseOnConsentInput,
  RevokeDisclosureInput,
} from '../disclosures/disclosure.inputs.js';
import { recordDisclosure, releaseOnConsent, revokeDisclosure } from '../disclosures/disclosure.service.js';
import { hideFromGuardians, showToGuardians } from '../guardian-secrecy/hidden-field.service.js';
import { HideFromGuardiansInput, ShowToGuardiansInput } from '../guardian-secrecy/hidden-field.types.js';
import { SetProtectedIdentityInput, setProtectedIdentity } from '../protected-identity/protected-identity.js';

/** The owner's word in the names of its fields: one graph holds both owners' mutations. */
export type OwnerWord = 'Municipal' | 'Care';

interface ChildKey {
  id: string;
}

type Changed = { readonly child: ChildKey; readonly id: string } | ChangeRefused | InvalidInput;

/**
 * The mutations by which an owner changes who sees what of its record. Both owners have the same ones, under names of
 * their own, and each makes them in its own database alone.
 *
 * @param child the service's own class for a child
 */
export function changeResolver(word: OwnerWord, child: ClassType<ChildKey>) {
  const whose = word === 'Municipal' ? 'the municipality’s' : 'the region’s';

  @Directive('@shareable')
  @ObjectType({ description: 'What came of a change to who sees what of a child’s record.' })
  class SharingChanged {
    @Field(() => ID, { description: 'Key of what was recorded, withdrawn, revoked, lifted or ended.' })
    id!: string;

    @Field(() => child, { description: 'The child, read anew.' })
    child!: ChildKey;
  }

  const SharingResult = createUnionType({
    name: 'SharingResult',
    description: 'What came of a change to who sees what: made, refused, or not understood.',
    types: () => [SharingChanged, ChangeRefused, InvalidInput] as const,
    resolveType: (value) =>
      value instanceof ChangeRefused
        ? ChangeRefused
        : value instanceof InvalidInput
          ? InvalidInput
          : SharingChanged,
  });

  const described = (what: string) => ({
    description: `${what}, in ${whose} record. Only its own staff may, and it is logged. null with an error: it is not known whether it was made.`,
    // One operation may change both owners' records: when one of them is away, the other's answer still arrives.
    nullable: true,
  });
  const named = (verb: string, what: string) => `${verb}${word}${what}`;

  @Resolver()
  class ChangeResolver {
    @Mutation(() => SharingResult, { name: named('record', 'Consent'), ...described('Records a consent') })
    recordConsent(
      @Arg('input', () => RecordConsentInput, { description: 'The consent.' }) input: RecordConsentInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(input, recordConsent, context);
    }

    @Mutation(() => SharingResult, {
      name: named('sign', 'Consent'),
      ...described('Adds a guardian’s signature to a consent'),
    })
    signConsent(
      @Arg('input', () => SignConsentInput, { description: 'The signature.' }) input: SignConsentInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'consentId'), signConsent, context);
    }

    @Mutation(() => SharingResult, {
      name: named('withdraw', 'Consent'),
      ...described('Withdraws a consent, from the next read'),
    })
    withdrawConsent(
      @Arg('input', () => WithdrawConsentInput, { description: 'Which.' }) input: WithdrawConsentInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'consentId'), withdrawConsent, context);
    }

    @Mutation(() => SharingResult, {
      name: named('release', 'OnConsent'),
      ...described('Releases parts on a consent, to its receivers'),
    })
    releaseOnConsent(
      @Arg('input', () => ReleaseOnConsentInput, { description: 'On which, and what.' })
      input: ReleaseOnConsentInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'consentId'), releaseOnConsent, context);
    }

    @Mutation(() => SharingResult, {
      name: named('record', 'Disclosure'),
      ...described('Records a decision to release a part without a consent'),
    })
    recordDisclosure(
      @Arg('input', () => RecordDisclosureInput, { description: 'The decision.' })
      input: RecordDisclosureInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(input, recordDisclosure, context);
    }

    @Mutation(() => SharingResult, {
      name: named('revoke', 'Disclosure'),
      ...described('Revokes a decision to release, from the next read'),
    })
    revokeDisclosure(
      @Arg('input', () => RevokeDisclosureInput, { description: 'Which.' }) input: RevokeDisclosureInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'disclosureId'), revokeDisclosure, context);
    }

    @Mutation(() => SharingResult, {
      name: named('place', 'Block'),
      ...described('Places a block, which beats every disclosure'),
    })
    placeBlock(
      @Arg('input', () => PlaceBlockInput, { description: 'The block.' }) input: PlaceBlockInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(input, placeBlock, context);
    }

    @Mutation(() => SharingResult, { name: named('lift', 'Block'), ...described('Lifts a block') })
    liftBlock(
      @Arg('input', () => LiftBlockInput, { description: 'Which.' }) input: LiftBlockInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'blockId'), liftBlock, context);
    }

    @Mutation(() => SharingResult, {
      name: named('assign', 'Staff'),
      ...described('Lets somebody work with the child, by the unit’s manager or the coordinator'),
    })
    assign(
      @Arg('input', () => AssignInput, { description: 'Who, where, when.' }) input: AssignInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(input, assign, context);
    }

    @Mutation(() => SharingResult, {
      name: named('end', 'Assignment'),
      ...described('Ends somebody’s work with the child, from the next read'),
    })
    endAssignment(
      @Arg('input', () => EndAssignmentInput, { description: 'Which.' }) input: EndAssignmentInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'assignmentId'), endAssignment, context);
    }

    @Mutation(() => SharingResult, {
      name: named('set', 'ProtectedIdentity'),
      ...described('Marks protected identity'),
    })
    setProtectedIdentity(
      @Arg('input', () => SetProtectedIdentityInput, { description: 'The mark.' })
      input: SetProtectedIdentityInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(input, setProtectedIdentity, context);
    }

    @Mutation(() => SharingResult, {
      name: named('hide', 'FromGuardians'),
      ...described('Keeps something in the plan from guardians'),
    })
    hideFromGuardians(
      @Arg('input', () => HideFromGuardiansInput, { description: 'What, and why.' })
      input: HideFromGuardiansInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(input, hideFromGuardians, context);
    }

    @Mutation(() => SharingResult, {
      name: named('show', 'ToGuardians'),
      ...described('Lets guardians read something again'),
    })
    showToGuardians(
      @Arg('input', () => ShowToGuardiansInput, { description: 'Which.' }) input: ShowToGuardiansInput,
      @Ctx() context: ChangeContext,
    ): Promise<Changed> {
      return changed(withKeys(input, 'hiddenId'), showToGuardians, context);
    }
  }

  return ChangeResolver;
}

/** Makes a change of a child's record and answers with what came of it. */
async function changed<Input extends { readonly childId: string }>(
  given: Input,
  change: (input: Input, context: ChangeContext) => Promise<ChangeOutcome>,
  context: ChangeContext,
): Promise<Changed> {
  const childId = readRecordId(given.childId, 'input.childId');
  const before = context.access.memory.mark();
  const outcome = await change({ ...given, childId }, context);
  if (outcome === null) return changeRefused();
  if (!('problems' in outcome)) return { id: outcome.id, child: { id: childId } };
  context.access.memory.nothingMadeSince(before);
  return invalidInput(outcome.problems);
}

/** The input with a record's key in the form it is kept in. */
function withKeys<Input>(input: Input, key: keyof Input & string): Input {
  return { ...input, [key]: readRecordId(String(input[key]), `input.${key}`) };
}
