import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, createUnionType, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { dayOf } from '../bus-groups/bus-group.resolver.js';
import type { KommunContext } from '../context.js';
import {
  AddAnalysedNeedInput,
  AddOutcomeGoalInput,
  FollowUpActivityInput,
  PlanActivityInput,
} from './action-plan.inputs.js';
import { addGoal, addNeed, followUpActivity, planActivity } from './action-plan-change.service.js';
import { addParty, recordSignature, setPoint } from './agreement-change.service.js';
import type { DocumentOutcome } from './change-document.js';
import {
  AddAgreementPartyInput,
  AddGroupDocumentInput,
  EndGroupDocumentInput,
  RecordSignatureInput,
  ReviseGroupDocumentInput,
  SayDocumentMissingInput,
  SetAgreementPointInput,
} from './document.inputs.js';
import { GroupDocument } from './document.types.js';
import { addDocument, endDocument, reviseDocument, sayMissing } from './document-change.service.js';
import { showDocument } from './show-document.js';

@ObjectType({ description: 'Something that a local BUS group has written down was changed.' })
export class GroupDocumentChanged {
  @Field(() => BusGroup, {
    description: 'The group as it is now; of one that has ended, as it was on its last day.',
  })
  busGroup!: BusGroup;

  @Field(() => GroupDocument, {
    nullable: true,
    description:
      'The document as it is now, with its version; null where none was changed, and where it was struck.',
  })
  document!: GroupDocument | null;
}

const GroupDocumentResult = createUnionType({
  name: 'GroupDocumentResult',
  description: 'What came of a change of a group’s documents: done, refused, or not understood.',
  types: () => [GroupDocumentChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : GroupDocumentChanged,
});

type Changed =
  | { readonly busGroup: AreaOnDate; readonly document: GroupDocument | null }
  | ChangeRefused
  | InvalidInput;

const by =
  'By whoever leads or coordinates a municipal unit in the group. null with an error: it is not known whether it was done.';
const returns = () => GroupDocumentResult;
const does = (description: string) => ({ nullable: true, description: `${description} ${by}` });

@Resolver()
export class GroupDocumentChangeResolver {
  @Mutation(
    returns,
    does('Adds a document to a group: an agreement, a routine, an action plan, a needs analysis.'),
  )
  async addGroupDocument(
    @Arg('input', () => AddGroupDocumentInput, { description: 'The document.' }) input: AddGroupDocumentInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await addDocument(input, context), context);
  }

  @Mutation(
    returns,
    does('Records that a document was revised, or looked at anew and found to stand (revidera).'),
  )
  async reviseGroupDocument(
    @Arg('input', () => ReviseGroupDocumentInput, { description: 'Which, and when.' })
    input: ReviseGroupDocumentInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await reviseDocument(input, context), context);
  }

  @Mutation(returns, does('Ends a document: by notice, renegotiation, or another in its place.'))
  async endGroupDocument(
    @Arg('input', () => EndGroupDocumentInput, { description: 'Which, when, and how.' })
    input: EndGroupDocumentInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await endDocument(input, context), context);
  }

  @Mutation(returns, does('Enters a party of an agreement; whether it has signed is recorded by itself.'))
  async addAgreementParty(
    @Arg('input', () => AddAgreementPartyInput, { description: 'The party.' }) input: AddAgreementPartyInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await addParty(input, context), context);
  }

  @Mutation(returns, does('Records that a party has signed an agreement, or has not yet (undertecknande).'))
  async recordAgreementSignature(
    @Arg('input', () => RecordSignatureInput, { description: 'Whose, and when.' })
    input: RecordSignatureInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await recordSignature(input, context), context);
  }

  @Mutation(returns, does('Says whether an agreement holds one of the six points.'))
  async setAgreementPoint(
    @Arg('input', () => SetAgreementPointInput, { description: 'Which, and whether.' })
    input: SetAgreementPointInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await setPoint(input, context), context);
  }

  @Mutation(
    returns,
    does(
      'Says that a group has no document of a kind: only then is one told as missing, and not as unknown.',
    ),
  )
  async sayGroupDocumentMissing(
    @Arg('input', () => SayDocumentMissingInput, { description: 'Which kind, and since when.' })
    input: SayDocumentMissingInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await sayMissing(input, context), context);
  }

  @Mutation(returns, does('Writes a need into a needs analysis.'))
  async addAnalysedNeed(
    @Arg('input', () => AddAnalysedNeedInput, { description: 'The need.' }) input: AddAnalysedNeedInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await addNeed(input, context), context);
  }

  @Mutation(returns, does('Writes an outcome goal into an action plan (effektmål).'))
  async addOutcomeGoal(
    @Arg('input', () => AddOutcomeGoalInput, { description: 'The goal.' }) input: AddOutcomeGoalInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await addGoal(input, context), context);
  }

  @Mutation(returns, does('Writes an activity into an action plan, with the seat that is responsible.'))
  async planGroupActivity(
    @Arg('input', () => PlanActivityInput, { description: 'The activity.' }) input: PlanActivityInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await planActivity(input, context), context);
  }

  @Mutation(
    returns,
    does('Follows up an activity by the template: how it stands, a note, and at which meeting.'),
  )
  async followUpGroupActivity(
    @Arg('input', () => FollowUpActivityInput, { description: 'Which, when, and how it stood.' })
    input: FollowUpActivityInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await followUpActivity(input, context), context);
  }
}

async function answer(outcome: DocumentOutcome, context: KommunContext): Promise<Changed> {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  const busGroup = (await context.groups.ever()).get(outcome.busGroupId);
  if (!busGroup) throw new Error('a group that was just there is gone');
  const { documentId } = outcome;
  const document = documentId === null ? null : await context.documents.find(documentId);
  const all = await context.documents.groups.load(busGroup.id);
  const { handOvers } = await context.groups.histories.load(busGroup.id);
  return { busGroup, document: document && showDocument(document, all, dayOf(busGroup), true, handOvers) };
}
