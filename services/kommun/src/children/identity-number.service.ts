import { decryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { KommunContext } from '../context.js';
import { ChildRow } from './child.entity.js';

/** The identity number, for the owner's own assigned staff alone; logged as a reading of its own kind. */
export async function findIdentityNumber(
  childId: string,
  { access, transaction, fieldKeys }: KommunContext,
): Promise<string | null> {
  const answer = await access.toOwn(childId, RecordPart.IDENTITY, 'READ_IDENTITY_NUMBER');
  if (!answer.allowed) return null;
  const row = await transaction.run((manager) =>
    manager.findOne(ChildRow, { where: { id: childId }, select: { id: true, identityNumber: true } }),
  );
  return row && decryptIdentityNumber(fieldKeys, childId, row.identityNumber);
}
