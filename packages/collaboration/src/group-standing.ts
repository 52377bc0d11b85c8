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
  { viewer, units, busSeats, busGroups }: CollaborationContext,
): Promise<GroupStanding> {
  const led: string[] = [];
  for (const id of ledUnits(viewer)) if (await units.find(id)) led.push(id);
  if (led.length === 0) return { leads: false, leadsSeatsUnit: false };
  const { seats } = await busSeats.groups.load(busGroupId);
  const hasSeat = seats.some(({ row }) => row.unitId !== null && led.includes(row.unitId));
  return {
    leads: hasSeat || (await busGroups.covers(busGroupId, led)),
    leadsSeatsUnit: seatsUnitId !== null && led.includes(seatsUnitId),
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
