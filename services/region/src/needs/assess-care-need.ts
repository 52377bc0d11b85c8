import { keyOfChange, today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code, type InputProblem } from '@samsyn/disclosure/changes.types';
import { InputProblems } from '@samsyn/disclosure/input-problems';
import { contentOf } from '@samsyn/disclosure/named-change';
import { requireUnits } from '@samsyn/disclosure/named-units';
import type { RegionContext } from '../context.js';
import type { AssessCareNeedInput } from './care-need.inputs.js';

/** What came of it: whose assessment it is and its key, what is wrong with the input, or null for a refusal. */
export type CareNeedOutcome =
  | { readonly childId: string; readonly id: string }
  | { readonly problems: InputProblem[] }
  | null;

/**
 * Records that the region has assessed that a child needs a plan. Whoever works with the child under one of the region's
 * providers may: the assessment of either principal binds both. It is the region's own, in its part PLAN.
 *
 * Source: HSL 16 kap. 4 §, SoL (2025:400) 10 kap. 8 §.
 */
export async function assessCareNeed(
  input: AssessCareNeedInput,
  context: RegionContext,
): Promise<CareNeedOutcome> {
  const { access, transaction, units, viewer } = context;
  const { childId, unitId } = input;
  const id = keyOfChange('ASSESS_NEED', childId, viewer, input.idempotencyKey);
  const before = access.memory.mark();
  const { parts } = await access.ownOf(childId);
  if (!(await access.toChange('ASSESS_NEED', childId, { parts: [...parts] }))) return null;
  const problems = new InputProblems();
  await check(input, id, problems, context);
  if (problems.found.length === 0) {
    const { kind } = await units.get(unitId);
    const [row]: [{ came: 'MADE' | 'OTHER' | 'UNKNOWN' }] = await transaction.run((manager) =>
      manager.query('select assess_care_need($1, $2, $3, $4, $5, $6, $7, $8, $9) as came', [
        ...[childId, id, unitId, kind, input.reasons, input.question.trim(), input.assessedOn],
        ...[input.addressedTo, contentOf(input)],
      ]),
    );
    context.forget(childId);
    if (row.came === 'MADE') return { childId, id };
    if (row.came === 'OTHER') problems.add('idempotencyKey', Code.USED_FOR_OTHER);
    else problems.add('unitId', Code.UNKNOWN);
  }
  access.memory.nothingMadeSince(before);
  return { problems: problems.found };
}

async function check(
  input: AssessCareNeedInput,
  id: string,
  problems: InputProblems,
  context: RegionContext,
): Promise<void> {
  const { access, needs, units, viewer } = context;
  if (input.reasons.length === 0) problems.add('reasons', Code.REQUIRED);
  if (new Set(input.reasons).size < input.reasons.length) problems.add('reasons', Code.REPEATED);
  problems.text('question', input.question, 1000, true);
  if (input.assessedOn > today()) problems.add('assessedOn', Code.IN_THE_FUTURE);
  const own = viewer.units.includes(input.unitId) ? await units.standingOf(input.unitId) : null;
  const providers = await access.ownAuthorities(input.childId);
  if (!own?.isAtWork || !providers.has(own.authority)) problems.add('unitId', Code.UNKNOWN);
  problems.unitId('addressedTo', input.addressedTo);
  // The region does not ask itself.
  if ((await units.standingOf(input.addressedTo)) !== null) problems.add('addressedTo', Code.UNKNOWN);
  // What was made before is not asked about again.
  const isMade = (await needs.ofChild.load(input.childId)).some((row) => row.id === id);
  if (!isMade && problems.found.length === 0)
    await requireUnits([{ field: 'addressedTo', id: input.addressedTo }], problems, context);
}
