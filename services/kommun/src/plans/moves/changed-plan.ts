import type { PlanChangeOutcome } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { planChangeTypes } from '@samsyn/disclosure/plan-changes/plan-change.types';
import { isRecordId, readRecordId } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../../context.js';
import { findPlan } from '../plan.service.js';
import { Plan } from '../plan.types.js';

const { PlanChangeResult, PlanChanged, VersionConflict, told } = planChangeTypes('Municipal', Plan);

export { PlanChanged, PlanChangeResult, VersionConflict };

/**
 * Makes a change, with the keys of its input in the form they are kept in, and answers with the plan read anew.
 *
 * @throws GraphQLError BAD_USER_INPUT for a key of a record, of those that the input itself has, that is none
 */
export async function changed<Input extends object>(
  given: Input,
  change: (input: Input, context: KommunContext) => Promise<PlanChangeOutcome>,
  context: KommunContext,
) {
  for (const [field, value] of Object.entries(given))
    if (/[a-z]Id$/.test(field) && !/[uU]nitId$/.test(field) && value != null)
      readRecordId(String(value), `input.${field}`);
  return told(await change(withKeysAsKept(given) as Input, context), (planId) => findPlan(planId, context));
}

/** The same, with keys of records in small letters, wherever they stand. */
function withKeysAsKept(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withKeysAsKept(each, field));
  if (value !== null && typeof value === 'object' && !(value instanceof Date))
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, withKeysAsKept(each, name)]),
    );
  return typeof value === 'string' && /(^i|[a-z]I)ds?$/.test(field) && isRecordId(value)
    ? value.toLowerCase()
    : value;
}
