import { keyOfChange, recorderOf, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import { digestOf, type PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { KommunContext } from '../../context.js';
import { findNeed } from '../../needs/need-in-graph.js';

@InputType({
  description:
    'That a child needs a coordinated plan, as a principal has assessed (behovsbedömning). Either principal may have taken the initiative.',
})
export class AssessNeedInput {
  @Field(() => ID, { description: 'Key of the child.' })
  childId!: string;

  @Field(() => String, {
    description:
      '8–100 letters, digits, `.`, `:`, `-`, `_`: one for each assessment, and the same when it is sent again after a lost answer, which then leaves one plan.',
  })
  idempotencyKey!: string;

  @Field(() => [NeedReason], { description: 'Why; at least one.' })
  reasons!: NeedReason[];

  @Field(() => String, { description: 'The question to solve together. At most 1,000 characters.' })
  question!: string;

  @Field(() => DateScalar, {
    description: 'When the need was assessed; today or before, and not before the child was born.',
  })
  needAssessedOn!: string;

  @Field(() => PartyKind, { description: 'Which function took the initiative, of either principal.' })
  initiatedBy!: PartyKind;

  @Field(() => ID, {
    description:
      'Key of the municipal unit that holds the plan together: one of the authority that keeps the child’s plans, where there is one.',
  })
  coordinatingUnitId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Key of the region’s assessment that is taken up (CareNeed): one that the viewer may read, and that no plan has taken up. Its day and its function then hold, whatever needAssessedOn and initiatedBy say.',
  })
  careNeedId?: string | null;
}

/**
 * Opens a plan in draft. Whoever works with the child under one of the municipality's authorities may: the assessment of
 * either principal binds both. Where a plan of the child's that the viewer reads is still open, that one is gone on with.
 */
export async function assessNeed(input: AssessNeedInput, context: KommunContext): Promise<PlanChangeOutcome> {
  const { access, transaction, viewer } = context;
  const { childId } = input;
  const planId = keyOfChange('ASSESS_NEED', childId, viewer, input.idempotencyKey);
  const before = access.memory.mark();
  const { parts } = await access.ownOf(childId);
  if (!(await access.toChange('ASSESS_NEED', childId, { parts: [...parts] }))) return null;
  const problems = new InputProblems();
  const isMade = await check(input, planId, problems, context);
  const { careNeedId = null } = input;
  // Asked last, once nothing else is wrong, and not again for what was made before.
  const isAsked = careNeedId !== null && !isMade && problems.found.length === 0;
  const need = isAsked ? await findNeed(childId, careNeedId, problems, context.askGraph) : null;
  const unitId = viewer.units[0];
  if (problems.found.length === 0) {
    const by = await recorderOf(context);
    const [row]: [{ came: 'MADE' | 'REPEATED' | 'UNKNOWN' | 'OPEN' | 'TAKEN_UP' }] = await transaction.run(
      (manager) =>
        manager.query('select open_plan($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as came', [
          ...[childId, planId, input.coordinatingUnitId, input.reasons, input.question.trim()],
          ...[need?.assessedOn ?? input.needAssessedOn, need?.partyKind ?? input.initiatedBy],
          ...[digestOf(input), by, unitId, careNeedId],
        ]),
    );
    context.forget(childId);
    if (row.came === 'MADE') return { planId, version: 1 };
    if (row.came === 'REPEATED') problems.add('idempotencyKey', Code.USED_FOR_OTHER);
    else if (row.came === 'OPEN') problems.add('childId', Code.NOT_IN_THIS_STATE);
    else if (row.came === 'TAKEN_UP') problems.add('careNeedId', Code.NOT_IN_THIS_STATE);
    else problems.add('coordinatingUnitId', Code.UNKNOWN);
  }
  access.memory.nothingMadeSince(before);
  return { problems: problems.found };
}

/** Adds all that is wrong; true when the viewer reads the plan already, as after a lost answer. */
async function check(
  input: AssessNeedInput,
  planId: string,
  problems: InputProblems,
  { access, plans, birthDateOf }: KommunContext,
): Promise<boolean> {
  if (input.reasons.length === 0) problems.add('reasons', Code.REQUIRED);
  if (new Set(input.reasons).size < input.reasons.length) problems.add('reasons', Code.REPEATED);
  problems.text('question', input.question, 1000, true);
  if (input.needAssessedOn > today()) problems.add('needAssessedOn', Code.IN_THE_FUTURE);
  const born = await birthDateOf(input.childId);
  if (born && input.needAssessedOn < born) problems.add('needAssessedOn', Code.BEFORE_START);
  problems.unitId('coordinatingUnitId', input.coordinatingUnitId);
  const mine = (await access.ownOf(input.childId)).parts.has(RecordPart.PLAN)
    ? await plans.plansOfChild(input.childId)
    : [];
  const isMade = mine.some(({ id }) => id === planId);
  if (!isMade && mine.some(({ status }) => status !== 'CLOSED'))
    problems.add('childId', Code.NOT_IN_THIS_STATE);
  return isMade;
}
