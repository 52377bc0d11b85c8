/** How long a browser may remember that it may call, in seconds. */
const preflightAge = 600;

/** true for a page that may not call. A program names no origin; the gateway sets no cookies for a page to misuse. */
export function isForeign(origin: string | undefined, allowed: readonly string[]): boolean {
  return origin !== undefined && !allowed.includes(origin);
}

/**
 * The CORS headers for a page of this origin; a page that is not on the list gets none.
 *
 * @param preflight true for the OPTIONS request that asks first
 */
export function corsHeaders(
  origin: string | undefined,
  allowed: readonly string[],
  preflight: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { vary: 'Origin' };
  if (origin === undefined || isForeign(origin, allowed)) return headers;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-expose-headers'] = 'x-operation-id';
  if (preflight) {
    headers['access-control-allow-methods'] = 'POST, GET';
    headers['access-control-allow-headers'] =
      'authorization, content-type, traceparent, apollo-require-preflight';
    headers['access-control-max-age'] = String(preflightAge);
  }
  return headers;
}
