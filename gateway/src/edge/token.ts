import { BoundedCache } from '@samsyn/server/bounded-cache';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

/** What the edge found about a token. */
export type TokenVerdict = 'valid' | 'refused' | 'cannot tell';

/** How long a token that was found valid is not checked again here, in milliseconds; never beyond its own end. */
const verdictLasts = 30_000;

/**
 * Makes the check of bearer tokens at the edge: signature by the issuer's published keys, issuer, audience, type and
 * time (RFC 9068). It spares the subgraphs requests that they would refuse; each of them decides for itself all the same.
 */
export function createTokenCheck(issuer: string, audience: string) {
  const keys = issuerKeys(issuer);
  // A signature costs a fifth of what answering a page does. Only the very same token is let through by what is kept.
  const validUntil = new BoundedCache<string, number>(5_000);
  return async (authorization: string | undefined): Promise<TokenVerdict> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) return 'refused';
    if (Date.now() < (validUntil.get(token) ?? 0)) return 'valid';
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer,
        audience,
        typ: 'at+jwt',
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: 5,
      });
      validUntil.set(token, Math.min(Date.now() + verdictLasts, (payload.exp ?? 0) * 1_000));
      return 'valid';
    } catch (cause) {
      // Only jose's own verdicts are about the token; whatever else went wrong says nothing about it.
      if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) return 'cannot tell';
      return cause.code === 'ERR_JOSE_GENERIC' ? 'cannot tell' : 'refused';
    }
  };
}

class IssuerAway extends Error {
  override readonly name = 'IssuerAway';
}

/** The issuer's key set, found by discovery at first use and again whenever that failed. */
function issuerKeys(issuer: string) {
  let found: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  return () => {
    found ??= discover(issuer).catch((cause) => {
      found = undefined;
      throw cause;
    });
    return found;
  };
}

async function discover(issuer: string) {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(2_000),
  }).catch(() => undefined);
  if (!answer?.ok) throw new IssuerAway();
  const metadata = (await answer.json().catch(() => ({}))) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string') throw new IssuerAway();
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: 2_000, cooldownDuration: 5_000 });
}
