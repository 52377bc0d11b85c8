import { isRecordId, isSlug } from '@samsyn/subgraph/ids';
import type { ReferenceResolver } from '@samsyn/subgraph/schema';
import { findBusGroup } from './areas/area.resolver.js';
import { findChild } from './children/child.service.js';
import type { KommunContext } from './context.js';
import { readCareGapFacts, readCount } from './gaps/care-gap-facts.reading.js';
import { findGoal, findIntervention, toGoal } from './goals/goal.service.js';
import { findPlan } from './plans/plan.service.js';

type Representation = Record<string, unknown>;
type Finder = (id: string, context: KommunContext, representation: Representation) => unknown;

/** A key of a record in the form it is kept in; anything else names nothing. */
function recordId(value: unknown): string | null {
  return typeof value === 'string' && isRecordId(value) ? value.toLowerCase() : null;
}

/** Takes only a key of the right form; anything else names nothing. */
const byRecordId =
  (find: Finder) =>
  (representation: Representation, context: KommunContext): unknown => {
    const id = recordId(representation.id);
    return id && find(id, context, representation);
  };

/**
 * The entities that other subgraphs may name. Each is found by the same function as at the root of the graph, so
 * that no entity is a way around the rules.
 */
export const references = {
  Child: byRecordId(findChild),
  Plan: byRecordId(async (id, context, { careGapFacts }) => {
    const plan = await findPlan(id, context);
    return plan && { ...plan, careGapFacts: readCareGapFacts(careGapFacts) };
  }),
  Goal: byRecordId(async (id, context, { careAcceptedCount }) => {
    const goal = await findGoal(id, context);
    return goal && { ...toGoal(goal), careAcceptedCount: readCount(careAcceptedCount) };
  }),
  MunicipalIntervention: byRecordId(findIntervention),
  CareNeed: (representation: Representation) => {
    const id = recordId(representation.id);
    const childId = recordId(representation.childId);
    return id && childId && { id, childId };
  },
  GroupMeeting: byRecordId((id, { meetings }) => meetings.find(id)),
  MunicipalUnit: ({ id }: Representation, { units }: KommunContext) => (isSlug(id) ? units.find(id) : null),
  BusGroup: ({ id }: Representation, context: KommunContext) =>
    isSlug(id) ? findBusGroup(id, context) : null,
} satisfies Record<string, (representation: Representation, context: KommunContext) => unknown> as Record<
  string,
  ReferenceResolver
>;
