/** How long a browser may remember that it may call, in seconds. */
const preflightAge = 600;

/** What a page on the list may send. */
export interface CorsRules {
  readonly methods: string;
  readonly headers: string;
}

/** true for a page that may not call. A program names no origin; nothing here sets cookies for a page to misuse. */
export function isForeign(origin: string | undefined, allowed: readonly string[]): boolean {
  return origin !== undefined && !allowed.includes(origin);
}

/**
 * The CORS headers for a page of this origin; a page that is not on the list gets none.
 *
 * @param preflight what to say to the OPTIONS request that asks first; left out for all others
 */
export function corsHeaders(
  origin: string | undefined,
  allowed: readonly string[],
  preflight?: CorsRules,
): Record<string, string> {
  const headers: Record<string, string> = { vary: 'Origin' };
  if (origin === undefined || isForeign(origin, allowed)) return headers;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-expose-headers'] = 'x-operation-id';
  if (preflight) {
    headers['access-control-allow-methods'] = preflight.methods;
    headers['access-control-allow-headers'] = preflight.headers;
    headers['access-control-max-age'] = String(preflightAge);
  }
  return headers;
}
