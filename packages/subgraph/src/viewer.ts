import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { codedError, unauthenticated } from './errors.js';

/** What a person may do by the kind of work; never enough on its own to see a record. */
export type Role = 'STAFF' | 'MANAGER' | 'COORDINATOR' | 'SECRETARIAT' | 'IMPORTER' | 'CALENDAR';

/** Who asks, as their own token says. */
export interface Viewer {
  readonly subject: string;
  readonly name: string;
  /** The organisation that employs the viewer. */
  readonly principal: string;
  /** Ids of the units the viewer works in. */
  readonly units: readonly string[];
  readonly roles: readonly Role[];
  /** Of a system that brings records: the units of the authorities that it brings them for. It works in none. */
  readonly importsFor?: readonly string[];
}

const roles: readonly string[] = ['STAFF', 'MANAGER', 'COORDINATOR', 'SECRETARIAT', 'IMPORTER', 'CALENDAR'];

/** A name or key of ordinary length, with no character that cannot be seen or kept. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/**
 * Makes the function that turns an Authorization header into a viewer.
 * Signature by the issuer's published keys, issuer, audience, type, algorithm and time are all checked here, in each
 * service, whatever stands in front of it (RFC 9068).
 *
 * @throws GraphQLError UNAUTHENTICATED (HTTP 401), or SERVICE_UNAVAILABLE (503) when the issuer's keys cannot be had
 */
export function createTokenVerifier(
  issuer: string,
  audience: string,
): (authorization?: string) => Promise<Viewer> {
  const keys = issuerKeys(issuer);
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (!token) {
      throw unauthenticated('Sign in: send a bearer token in the Authorization header.');
    }
    try {
      const { payload } = await jwtVerify(token, await keys(), {
        issuer,
        audience,
        typ: 'at+jwt',
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        requiredClaims: ['sub', 'exp', 'iat', 'principal', 'units', 'roles'],
        clockTolerance: 5,
      });
      const { sub, name, principal, units, roles: given } = payload;
      const mayName = name === undefined || name === '' || isText(name);
      if (!isText(sub) || !mayName || !isText(principal) || !isTexts(units) || !isTexts(given)) {
        throw unauthenticated('The token does not say who you are. Sign in again.');
      }
      return asWorking({
        subject: sub,
        name: name || sub,
        principal,
        units,
        roles: given.filter((role): role is Role => roles.includes(role)),
      });
    } catch (cause) {
      throw refusalFor(cause);
    }
  };
}

/**
 * A system that brings records is nothing else: it works in no unit, so that there is nothing that it could read. A system that
 * fetches calendars is nothing else either, and brings none.
 */
function asWorking(viewer: Viewer): Viewer {
  if (viewer.roles.includes('CALENDAR')) return { ...viewer, units: [], roles: ['CALENDAR'] };
  if (!viewer.roles.includes('IMPORTER')) return viewer;
  return { ...viewer, units: [], roles: ['IMPORTER'], importsFor: viewer.units };
}

function refusalFor(cause: unknown): Error {
  if (cause instanceof errors.JWTExpired) return unauthenticated('Your session has ended. Sign in again.');
  if (cause instanceof errors.JWKSTimeout || cause instanceof TypeError || cause instanceof IssuerAway) {
    return codedError('SERVICE_UNAVAILABLE', 'Sign-in cannot be checked just now. Try again in a moment.', {
      http: { status: 503 },
    });
  }
  if (cause instanceof errors.JOSEError)
    return unauthenticated('The token is not valid here. Sign in again.');
  return cause as Error;
}

class IssuerAway extends Error {}

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
