import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The key an owner seals its log with (Ed25519, RFC 8032). Never in a database. */
export interface SealKey {
  readonly privateKey: KeyObject;
  readonly publicKey: SealPublicKey;
}

/** What tells that a seal was made with the key; secret to nobody. */
export interface SealPublicKey {
  /** Names the key in a seal: the first 16 hexadecimal digits of the SHA-256 of its 32 bytes. */
  readonly id: string;
  /** 64 hexadecimal digits, as in a configuration. */
  readonly text: string;
  readonly key: KeyObject;
}

// What stands before the 32 bytes of a key in the two standard forms (RFC 8410).
const privateForm = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicForm = Buffer.from('302a300506032b6570032100', 'hex');

/** @param secret 32 random bytes */
export function sealKey(secret: Buffer): SealKey {
  const key = Buffer.concat([privateForm, secret]);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const written = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { privateKey, publicKey: sealPublicKey(written.subarray(publicForm.length)) };
}

/** @param bytes 32 bytes */
export function sealPublicKey(bytes: Buffer): SealPublicKey {
  return {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    text: bytes.toString('hex'),
    key: createPublicKey({ key: Buffer.concat([publicForm, bytes]), format: 'der', type: 'spki' }),
  };
}
