import type { RecordPart } from '@samsyn/disclosure/record-part';
import type { Unit } from '@samsyn/disclosure/unit';
import type { KommunContext } from '../context.js';

/** A unit that has to do with the child; null when the viewer must not know where the child is. */
export async function findUnitAround(
  childId: string,
  part: RecordPart,
  unitId: string,
  { access, units }: Pick<KommunContext, 'access' | 'units'>,
): Promise<Unit | null> {
  return (await access.mayKnowUnit(childId, part, unitId)) ? units.reference(unitId) : null;
}
