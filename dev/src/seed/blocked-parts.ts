import { RecordPart } from '@samsyn/disclosure/record-part';
import type { BlockCase, OwnerAccess } from './case.js';

/** The parts that a block is about: its own, or all that the keeper of the plan keeps, and nothing of anybody else's. */
export function blockedParts(
  { owners }: Pick<OwnerAccess, 'owners'>,
  { part }: Pick<BlockCase, 'part'>,
): RecordPart[] {
  if (part !== null) return [part];
  const keeper = owners.find(([of]) => of === RecordPart.PLAN)?.[1].authority;
  return owners.filter(([, unit]) => unit.authority === keeper).map(([of]) => of);
}
