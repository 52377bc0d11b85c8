import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { changePlan, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { PlanRow } from '../plan.entity.js';
import { PlanChangeFields } from './plan-change.inputs.js';
import { keepersWork } from './plan-to-change.js';

@InputType({
  description:
    'What is written in the plan itself. What is left out stays; null or an empty text takes it away.',
})
export class EditPlanInput extends PlanChangeFields {
  @Field(() => [NeedReason], {
    nullable: true,
    description: 'Why the child needs coordination; at least one.',
  })
  reasons?: NeedReason[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The question to solve together; cannot be taken away. At most 1,000 characters.',
  })
  question?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What matters to the child, in its own words. At most 4,000 characters.',
  })
  childsWords?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the child said it: today, when left out, or before; not before the child was born.',
  })
  childsWordsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What works well. At most 4,000 characters.' })
  strengths?: string | null;

  @Field(() => String, { nullable: true, description: 'How the guardians see it. At most 4,000 characters.' })
  guardiansView?: string | null;
}

/** Writes in the plan. Two who write of different things at once are not in each other's way. */
export function editPlan(input: EditPlanInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { reasons, question, childsWords, strengths, guardiansView } = input;
  const given = Object.entries({ reasons, question, childsWords, strengths, guardiansView }).flatMap(
    ([field, value]) => (value === undefined ? [] : field),
  );
  const work = keepersWork('EDIT_PLAN', input, context, {
    find: async () => ({ concerns: given.map((field) => `plan:${field}`) }),
    check: async ({ plan }, problems) => {
      if (given.length === 0) problems.add('question', Code.REQUIRED);
      if (reasons !== undefined && !reasons?.length) problems.add('reasons', Code.REQUIRED);
      if (new Set(reasons).size < (reasons?.length ?? 0)) problems.add('reasons', Code.REPEATED);
      problems.text('question', question, 1000, question !== undefined);
      problems.text('childsWords', childsWords, 4000);
      problems.text('strengths', strengths, 4000);
      problems.text('guardiansView', guardiansView, 4000);
      if (input.childsWordsOn && input.childsWordsOn > today())
        problems.add('childsWordsOn', Code.IN_THE_FUTURE);
      // What was said before the need was assessed counts too; what was said before the child lived does not.
      const born = input.childsWordsOn ? await context.birthDateOf(plan.childId) : null;
      if (born && input.childsWordsOn && input.childsWordsOn < born)
        problems.add('childsWordsOn', Code.BEFORE_START);
    },
    write: async (manager, { plan }) => {
      const text = (value: string | null | undefined) =>
        value === undefined ? undefined : value?.trim() || null;
      const words = text(childsWords);
      await manager.update(
        PlanRow,
        { childId: plan.childId, id: plan.id },
        {
          reasons: reasons ?? undefined,
          question: text(question),
          childsWords: words,
          childsWordsOn: words === undefined ? undefined : words && (input.childsWordsOn ?? today()),
          strengths: text(strengths),
          guardiansView: text(guardiansView),
        },
      );
    },
  });
  return changePlan(input, work, context);
}
