import { inject } from 'vitest';
import { signingKeyIn } from '../identity/signing-key.js';
import { type TokenChanges, tokenMaker } from '../identity/token-maker.js';
import type { ClusterAccess, Owner } from '../postgres/owner-databases.js';
import { cloneForTest, type ThrowAwayDatabase } from '../postgres/throw-away.js';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: ClusterAccess;
    identity: { readonly issuer: string; readonly keyDirectory: string };
  }
}

/** A database of a test file's own: migrated, with the reference data and nobody in it. */
export function testDatabase(owner: Owner): Promise<ThrowAwayDatabase> {
  return cloneForTest(inject('cluster'), owner);
}

/** The address of the identity provider that the tests share. */
export function testIssuer(): string {
  return inject('identity').issuer;
}

/** A token from that provider for a demo login; with changes, one of somebody else, or one that is not valid. */
export async function testToken(login: string, changes: TokenChanges = {}): Promise<string> {
  const { issuer, keyDirectory } = inject('identity');
  return tokenMaker(issuer, await signingKeyIn(keyDirectory))(login, changes);
}
