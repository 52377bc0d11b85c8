import { ledUnits } from '@samsyn/collaboration/group-permissions';
import type { KommunContext } from '../context.js';

/**
 * Whether the viewer may change a municipality’s register: who leads or coordinates a unit there. An independent school lies
 * in the municipality and is not its own; what the municipality takes part in is not its to say.
 */
export async function mayChangeForums(
  municipalityCode: string,
  { viewer, units }: Pick<KommunContext, 'viewer' | 'units'>,
): Promise<boolean> {
  for (const id of ledUnits(viewer)) {
    const [unit, place] = await Promise.all([units.find(id), units.placeOf(id)]);
    if (unit && !unit.independent && place?.municipalityCode === municipalityCode) return true;
  }
  return false;
}
