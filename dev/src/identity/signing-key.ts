import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** The private key that signs tokens, with its name in the published key set. */
export type SigningKey = JWK & { kid: string; alg: string };

/**
 * RSA: each service verifies each request, and an RSA signature is the cheapest to verify by far; only this provider
 * pays for making it.
 */
const algorithm = 'RS256';

/**
 * Reads the signing key, made the first time, so that tokens outlive a restart. Only the one who started the stack can
 * read the file.
 */
export async function signingKeyIn(directory: string): Promise<SigningKey> {
  const file = join(directory, 'identity-key.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { privateKey } = await generateKeyPair(algorithm, { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' };
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(key), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return key;
}
