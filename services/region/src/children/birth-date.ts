import { decryptIdentityNumber, findIdentityNumber } from '@samsyn/disclosure/identity-number';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { ChildRow } from './child.entity.js';

/** Date of birth, YYYY-MM-DD, as the identity number says it; null when the child is not open to the request. */
export async function findBirthDate(
  childId: string,
  transaction: RequestTransaction,
  fieldKeys: readonly Buffer[],
): Promise<string | null> {
  const row = await transaction.run((manager) =>
    manager.findOne(ChildRow, { where: { id: childId }, select: { id: true, identityNumber: true } }),
  );
  return (
    row &&
    (findIdentityNumber(decryptIdentityNumber(fieldKeys, childId, row.identityNumber))?.birthDate ?? null)
  );
}
