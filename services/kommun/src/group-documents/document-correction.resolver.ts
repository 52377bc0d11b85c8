import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { ChangeActivityInput, MoveActivityInput } from './action-plan.inputs.js';
import { changeActivity, moveActivity } from './activity-change.service.js';
import { confirmParties } from './agreement-change.service.js';
import { correctDocument } from './correct-document.service.js';
import { answer, type Changed, does, returns } from './document-answer.js';
import {
  ConfirmAgreementPartiesInput,
  CorrectGroupDocumentInput,
  WithdrawDocumentMissingInput,
} from './document-correction.inputs.js';
import { withdrawMissing } from './missing-document.service.js';

/** What is said of a group's documents after they were entered. */
@Resolver()
export class GroupDocumentCorrectionResolver {
  @Mutation(
    returns,
    does(
      'Says that all parties of an agreement are entered: only then can it be known that all have signed.',
    ),
  )
  async confirmAgreementParties(
    @Arg('input', () => ConfirmAgreementPartiesInput, { description: 'Of which, and since when.' })
    input: ConfirmAgreementPartiesInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await confirmParties(input, context), context);
  }

  @Mutation(
    returns,
    does(
      'Mends what was entered of a document: its name, how often it is to be revised, where it is (rätta).',
    ),
  )
  async correctGroupDocument(
    @Arg('input', () => CorrectGroupDocumentInput, { description: 'Which, and what is right.' })
    input: CorrectGroupDocumentInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await correctDocument(input, context), context);
  }

  @Mutation(returns, does('Takes back that a group has no document of a kind: it was said by mistake.'))
  async withdrawGroupDocumentMissing(
    @Arg('input', () => WithdrawDocumentMissingInput, { description: 'Which kind, as it was said.' })
    input: WithdrawDocumentMissingInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await withdrawMissing(input, context), context);
  }

  @Mutation(
    returns,
    does('Says how an activity of an action plan reads from a day on, and which seat is responsible.'),
  )
  async changeGroupActivity(
    @Arg('input', () => ChangeActivityInput, { description: 'Which, and how it reads.' })
    input: ChangeActivityInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await changeActivity(input, context), context);
  }

  @Mutation(returns, does('Moves an activity of an action plan among the others of its goal.'))
  async moveGroupActivity(
    @Arg('input', () => MoveActivityInput, { description: 'Which, and before which.' })
    input: MoveActivityInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await moveActivity(input, context), context);
  }
}
