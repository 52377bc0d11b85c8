import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { today } from '@samsyn/disclosure/change-context';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, createUnionType, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import {
  AddBussamActivityInput,
  AddBussamDocumentInput,
  AddBussamQuestionInput,
  FollowUpBussamDecisionInput,
  FollowUpBussamQuestionInput,
  PlanBussamMeetingInput,
  RecordBussamDecisionInput,
  RecordBussamMeetingInput,
  StrikeBussamEntryInput,
} from './bussam.inputs.js';
import { showBussam } from './bussam.resolver.js';
import { Bussam } from './bussam.types.js';
import { addDocument, strikeEntry } from './document-changes.js';
import { followUpDecision, planMeeting, recordDecision, recordMeeting } from './meeting-changes.js';
import { addActivity, addQuestion, followUpQuestion } from './plan-changes.js';

@ObjectType({ description: 'Something of the county’s bodies was changed.' })
export class BussamChanged {
  @Field(() => Bussam, { description: 'As it is now.' })
  bussam!: Bussam;
}

const BussamResult = createUnionType({
  name: 'BussamResult',
  description: 'What came of a change: done, refused, or not understood.',
  types: () => [BussamChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : BussamChanged,
});

type Changed = BussamChanged | ChangeRefused | InvalidInput;

const told = (what: string) => ({
  nullable: true,
  description: `${what} By BUSSAM’s secretariat. null with an error: it is not known whether it was done.`,
});
const given = (description: string) => ({ description });

@Resolver()
export class BussamChangeResolver {
  @Mutation(() => BussamResult, told('Plans a meeting of one of the county’s bodies.'))
  planBussamMeeting(
    @Arg('input', () => PlanBussamMeetingInput, given('The meeting.')) input: PlanBussamMeetingInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(planMeeting(input, context), context);
  }

  @Mutation(
    () => BussamResult,
    told('Says that a notice was sent, whether a meeting was held, where its minutes are.'),
  )
  recordBussamMeeting(
    @Arg('input', () => RecordBussamMeetingInput, given('What.')) input: RecordBussamMeetingInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(recordMeeting(input, context), context);
  }

  @Mutation(() => BussamResult, told('Records what a meeting decided.'))
  recordBussamDecision(
    @Arg('input', () => RecordBussamDecisionInput, given('The decision.')) input: RecordBussamDecisionInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(recordDecision(input, context), context);
  }

  @Mutation(() => BussamResult, told('Records that a decision was followed up, and how it stood.'))
  followUpBussamDecision(
    @Arg('input', () => FollowUpBussamDecisionInput, given('The follow-up.'))
    input: FollowUpBussamDecisionInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(followUpDecision(input, context), context);
  }

  @Mutation(() => BussamResult, told('Adds a prioritised question to a yearly plan.'))
  addBussamQuestion(
    @Arg('input', () => AddBussamQuestionInput, given('The question.')) input: AddBussamQuestionInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(addQuestion(input, context), context);
  }

  @Mutation(() => BussamResult, told('Adds what is done towards a prioritised question.'))
  addBussamActivity(
    @Arg('input', () => AddBussamActivityInput, given('The activity.')) input: AddBussamActivityInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(addActivity(input, context), context);
  }

  @Mutation(
    () => BussamResult,
    told('Records that a prioritised question was followed up, and what came of it.'),
  )
  followUpBussamQuestion(
    @Arg('input', () => FollowUpBussamQuestionInput, given('The follow-up.'))
    input: FollowUpBussamQuestionInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(followUpQuestion(input, context), context);
  }

  @Mutation(() => BussamResult, told('Adds a new version of a paper that the whole county works by.'))
  addBussamDocument(
    @Arg('input', () => AddBussamDocumentInput, given('The version.')) input: AddBussamDocumentInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(addDocument(input, context), context);
  }

  @Mutation(() => BussamResult, told('Strikes what was entered by mistake, with what hangs on it.'))
  strikeBussamEntry(
    @Arg('input', () => StrikeBussamEntryInput, given('Which.')) input: StrikeBussamEntryInput,
    @Ctx() context: RegionContext,
  ): Promise<Changed> {
    return answer(strikeEntry(input, context), context);
  }
}

async function answer(made: Promise<GroupChangeOutcome>, context: RegionContext): Promise<Changed> {
  const outcome = await made;
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  return { bussam: await showBussam(today(), null, context) };
}
