import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { ChangeRefused, changeRefused, InvalidInput, invalidInput } from '@samsyn/disclosure/changes.types';
import { Arg, Ctx, createUnionType, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import {
  AddForumInput,
  AddForumMemberInput,
  DescribeForumInput,
  EndForumInput,
  EndForumMemberInput,
  ExplainForumOverlapInput,
  RecordForumFollowUpInput,
  StrikeForumFollowUpInput,
  WithdrawForumExplanationInput,
} from './forum.inputs.js';
import { dayToShow } from './forum.rules.js';
import { CollaborationForum } from './forum.types.js';
import { addForum, describeForum, endForum } from './forum-change.service.js';
import { recordForumFollowUp, strikeForumFollowUp } from './forum-follow-ups.service.js';
import { addForumMember, endForumMember } from './forum-members.service.js';
import { explainForumOverlap, withdrawForumExplanation } from './forum-overlaps.service.js';
import type { ForumOnDay } from './show-forum.js';

@ObjectType({ description: 'Something of a forum was changed.' })
export class ForumChanged {
  @Field(() => CollaborationForum, {
    description: 'The forum as it is now; of one that has ended, as it was on its last day.',
  })
  forum!: CollaborationForum;
}

const ForumResult = createUnionType({
  name: 'ForumResult',
  description: 'What came of a change of the register of forums: done, refused, or not understood.',
  types: () => [ForumChanged, ChangeRefused, InvalidInput] as const,
  resolveType: (value) =>
    value instanceof ChangeRefused
      ? ChangeRefused
      : value instanceof InvalidInput
        ? InvalidInput
        : ForumChanged,
});

type Changed = { readonly forum: ForumOnDay } | ChangeRefused | InvalidInput;

const by =
  'By whoever leads or coordinates a unit in the municipality. null with an error: it is not known whether it was done.';
const told = (what: string) => ({ nullable: true, description: `${what} ${by}` });

@Resolver()
export class ForumChangeResolver {
  @Mutation(() => ForumResult, told('Enters a forum into a municipality’s register.'))
  async addForum(
    @Arg('input', () => AddForumInput, { description: 'The forum.' }) input: AddForumInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await addForum(input, context), context);
  }

  @Mutation(
    () => ForumResult,
    told('Says what a forum is from a day on; what it was until then stays to be seen.'),
  )
  async describeForum(
    @Arg('input', () => DescribeForumInput, { description: 'What, and since when.' })
    input: DescribeForumInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await describeForum(input, context), context);
  }

  @Mutation(() => ForumResult, told('Ends a forum; on the days before it is as it was.'))
  async endForum(
    @Arg('input', () => EndForumInput, { description: 'Which, and when.' }) input: EndForumInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await endForum(input, context), context);
  }

  @Mutation(() => ForumResult, told('Adds who takes part in a forum that is no BUS group.'))
  async addForumMember(
    @Arg('input', () => AddForumMemberInput, { description: 'Who.' }) input: AddForumMemberInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await addForumMember(input, context), context);
  }

  @Mutation(() => ForumResult, told('Says who takes part in a forum no more; from the first day: never did.'))
  async endForumMember(
    @Arg('input', () => EndForumMemberInput, { description: 'Who, and since when.' })
    input: EndForumMemberInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await endForumMember(input, context), context);
  }

  @Mutation(
    () => ForumResult,
    told('Records that a forum’s work was followed up, and where that can be read.'),
  )
  async recordForumFollowUp(
    @Arg('input', () => RecordForumFollowUpInput, { description: 'The follow-up.' })
    input: RecordForumFollowUpInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await recordForumFollowUp(input, context), context);
  }

  @Mutation(() => ForumResult, told('Strikes a follow-up that was entered by mistake.'))
  async strikeForumFollowUp(
    @Arg('input', () => StrikeForumFollowUpInput, { description: 'Which.' }) input: StrikeForumFollowUpInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await strikeForumFollowUp(input, context), context);
  }

  @Mutation(() => ForumResult, told('Says that two forums which overlap are both meant to be, and why.'))
  async explainForumOverlap(
    @Arg('input', () => ExplainForumOverlapInput, { description: 'Which, and why.' })
    input: ExplainForumOverlapInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await explainForumOverlap(input, context), context);
  }

  @Mutation(() => ForumResult, told('Takes back that two forums which overlap are both meant to be.'))
  async withdrawForumExplanation(
    @Arg('input', () => WithdrawForumExplanationInput, { description: 'Which, and since when.' })
    input: WithdrawForumExplanationInput,
    @Ctx() context: KommunContext,
  ): Promise<Changed> {
    return answer(await withdrawForumExplanation(input, context), context);
  }
}

async function answer(outcome: GroupChangeOutcome, { forums }: KommunContext): Promise<Changed> {
  if (outcome === null) return changeRefused();
  if ('problems' in outcome) return invalidInput(outcome.problems);
  const history = await forums.find(outcome.id);
  if (!history) throw new Error('a forum that was just there is gone');
  return { forum: { history, day: dayToShow(history.row, swedishToday()) } };
}
