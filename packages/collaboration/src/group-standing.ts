import type { CollaborationContext } from './collaboration-context.js';
import { type GroupAction, type GroupStanding, ledUnits, mayChangeGroup } from './group-permissions.js';

/**
 * What the viewer is to a group, with this owner.
 *
 * @param seatsUnitId the unit that the seat concerned speaks for
 */
export async function standingTo(
  busGroupId: string,
  seatsUnitId: string | null,
  context: CollaborationContext,
): Promise<GroupStanding> {
  const { busSeats, busGroups } = context;
  const led = await ledHere(context);
  if (led.length === 0) return { leads: false, answersForSeat: false };
  const { seats } = await busSeats.groups.load(busGroupId);
  const hasSeat = seats.some(({ row }) => row.unitId !== null && led.includes(row.unitId));
  const isInArea = await busGroups.covers(busGroupId, led);
  return {
    leads: hasSeat || isInArea,
    answersForSeat: isInArea || (seatsUnitId === null ? hasSeat : led.includes(seatsUnitId)),
  };
}

/** Whether the viewer may make a change of a group, or of a seat in it. */
export async function mayChange(
  action: GroupAction,
  busGroupId: string,
  seatsUnitId: string | null,
  context: CollaborationContext,
): Promise<boolean> {
  return mayChangeGroup(action, await standingTo(busGroupId, seatsUnitId, context));
}

/** Whether the viewer leads or coordinates a unit of this owner's, and may so add a seat that speaks for it. */
export async function leadsSome(context: CollaborationContext): Promise<boolean> {
  return (await ledHere(context)).length > 0;
}

/** Of the units that the viewer leads, those that are this owner's. */
async function ledHere({ viewer, units }: Pick<CollaborationContext, 'viewer' | 'units'>): Promise<string[]> {
  const led: string[] = [];
  for (const id of ledUnits(viewer)) if (await units.find(id)) led.push(id);
  return led;
}
