/** How long a browser may remember that it may call, in seconds. */
const preflightAge = 600;

/**
 * The CORS headers for a page of this origin. A page that is not on the list gets none, and its browser keeps the
 * answer from it; the gateway sets no cookies, so such a page has no one's rights either.
 *
 * @param preflight true for the OPTIONS request that asks first
 */
export function corsHeaders(
  origin: string | undefined,
  allowed: readonly string[],
  preflight: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { vary: 'Origin' };
  if (origin === undefined || !allowed.includes(origin)) return headers;
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
