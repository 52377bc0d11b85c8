import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { KommunContext } from '../context.js';
import {
  AddAnalysedNeedInput,
  AddOutcomeGoalInput,
  FollowUpActivityInput,
  PlanActivityInput,
} from './action-plan.inputs.js';
import { addGoal, addNeed, followUpActivity, planActivity } from './action-plan-change.service.js';
import { addParty, recordSignature, setPoint } from './agreement-change.service.js';
import {
  AddAgreementPartyInput,
  AddGroupDocumentInput,
  EndGroupDocumentInput,
  RecordSignatureInput,
  ReviseGroupDocumentInput,
  SayDocumentMissingInput,
  SetAgreementPointInput,
} from './document.inputs.js';
import { answer, type Changed, does, returns } from './document-answer.js';
import { addDocument, endDocument, reviseDocument } from './document-change.service.js';
import { sayMissing } from './missing-document.service.js';

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
