import { randomUUID } from 'node:crypto';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { graphAudience } from './graph-resource.js';
import { findSubject } from './integrations.js';
import { claimsOf } from './logins.js';
import type { SigningKey } from './signing-key.js';

/** Claims that differ from a valid token's; `undefined` leaves one out. */
export type TokenChanges = JWTPayload;

/** Makes tokens as the provider itself does, and wrong ones on purpose. Times are in seconds, as in the token. */
export function tokenMaker(issuer: string, signingKey: SigningKey) {
  return async (loginName: string, changes: TokenChanges = {}): Promise<string> => {
    const login = findSubject(loginName);
    if (!login) throw new Error(`There is no demo login "${loginName}".`);
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      ...claimsOf(login),
      sub: login.login,
      iss: issuer,
      aud: graphAudience,
      iat: now,
      exp: now + 3600,
      jti: randomUUID(),
      ...changes,
    };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: signingKey.alg, typ: 'at+jwt', kid: signingKey.kid })
      .sign(await importJWK(signingKey, signingKey.alg));
  };
}
