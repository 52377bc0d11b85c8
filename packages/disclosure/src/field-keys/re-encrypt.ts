import type { DataSource } from 'typeorm';
import { decryptIdentityNumber, encryptIdentityNumber } from '../identity-number.js';

/** What re-encrypting has come to. */
export interface ReEncrypted {
  /** Children looked at. */
  readonly seen: number;
  /** Children whose number was written anew; the others had the new key already. */
  readonly changed: number;
  /** Children whose number opens with neither key: left as they are. */
  readonly unreadable: readonly string[];
}

const batch = 1_000;

/**
 * Writes every identity number of one owner's database anew under the new key. Goes child by child in the order of
 * their keys, a batch to a transaction: it can be stopped and run again, and services that know both keys read
 * throughout.
 *
 * @param dataSource connected as the role that owns the tables
 * @param newKey what numbers are encrypted with from now on
 * @param oldKey what they were encrypted with before
 */
export async function reEncrypt(
  dataSource: DataSource,
  newKey: Uint8Array,
  oldKey: Uint8Array,
  tell: (seen: number) => void = () => undefined,
): Promise<ReEncrypted> {
  let seen = 0;
  let changed = 0;
  const unreadable: string[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await dataSource.transaction(async (manager) => {
      const found: { id: string; identity_number: Buffer }[] = await manager.query(
        'select id, identity_number from child where id > $1 order by id limit $2 for no key update',
        [after, batch],
      );
      const anew: { id: string; encrypted: Buffer }[] = [];
      for (const { id, identity_number } of found) {
        const number = opened(newKey, oldKey, id, identity_number);
        if (number === undefined) unreadable.push(id);
        else {
          const encrypted = encryptIdentityNumber(newKey, id, number);
          if (!encrypted.equals(identity_number)) anew.push({ id, encrypted });
        }
      }
      await manager.query(
        'update child c set identity_number = n.encrypted from unnest($1::uuid[], $2::bytea[]) as n(id, encrypted) where c.id = n.id',
        [anew.map(({ id }) => id), anew.map(({ encrypted }) => encrypted)],
      );
      changed += anew.length;
      return found;
    });
    seen += rows.length;
    tell(seen);
    const last = rows.at(-1);
    if (!last || rows.length < batch) return { seen, changed, unreadable };
    after = last.id;
  }
}

function opened(newKey: Uint8Array, oldKey: Uint8Array, id: string, encrypted: Buffer): string | undefined {
  try {
    return decryptIdentityNumber([newKey, oldKey], id, encrypted);
  } catch {
    return undefined;
  }
}
