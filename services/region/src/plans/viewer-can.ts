import { mayChange } from '@samsyn/disclosure/change-permissions';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { isRecordId } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';
import { findCarePart } from './plan.service.js';

/** A plan by its key, and whose the municipality says that it is, and whether it has ended, to the same viewer. */
interface PlanOfChild {
  readonly id: string;
  readonly childOfPlan: string | null;
  readonly hasEnded: boolean;
}

/**
 * What a viewer may do with the region's part of a plan, for some unit of the own. Of a plan that the region has no part
 * of yet: whoever works with the child under the provider that will keep it. The child is then the municipality's word, as
 * is that a plan has ended; it opens nothing: the change itself asks anew.
 */
export async function viewerCanInPlan(
  action: 'OFFER_INTERVENTION' | 'ANSWER_PLAN',
  plan: PlanOfChild,
  context: RegionContext,
): Promise<boolean> {
  const { access, units, viewer } = context;
  if (access.asker.isSecretariat || plan.hasEnded) return false;
  const standings = await Promise.all(
    viewer.units.map(async (id) => ({ id, unit: await units.standingOf(id) })),
  );
  const ownUnits = standings.filter(({ unit }) => unit?.isAtWork === true);
  const part = await findCarePart(plan.id, context);
  if (!part)
    return mayBegin(
      plan.childOfPlan,
      ownUnits.flatMap(({ unit }) => unit?.authority ?? []),
      context,
    );
  const own = await access.ownOf(part.childId);
  const readable = new Set([RecordPart.PLAN]);
  const standing = { ...own, readable, units: new Set(viewer.units) };
  return ownUnits.some(({ id: unitId }) => mayChange(action, standing, { parts: [RecordPart.PLAN], unitId }));
}

/** Whether a part of a plan can be begun for the child, under one of these providers: by what PostgreSQL says is kept. */
async function mayBegin(
  childId: string | null,
  providers: readonly string[],
  { access, plans }: RegionContext,
): Promise<boolean> {
  if (childId === null) return false;
  const { parts } = await access.ownOf(childId);
  if (!parts.has(RecordPart.PLAN) && (await access.isKept(childId, RecordPart.PLAN))) return false;
  const kept = await Promise.all(providers.map((provider) => plans.keptUnder.load({ childId, provider })));
  return kept.includes(true);
}

/** The child's key of a representation; anything else names nobody. */
export function readChildOfPlan(child: unknown): string | null {
  const id = (child as { id?: unknown } | null)?.id;
  return typeof id === 'string' && isRecordId(id) ? id.toLowerCase() : null;
}
