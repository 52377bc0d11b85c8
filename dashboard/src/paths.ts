/** Every address of the site, built in one place. Ids are pseudonyms; no name or search text is ever put in an address. */
export const paths = {
  start: '/',
  children: '/barn',
  child: (childId: string) => `/barn/${encodeURIComponent(childId)}`,
  plan: (planId: string) => `/plan/${encodeURIComponent(planId)}`,
  planInPrint: (planId: string) => `/plan/${encodeURIComponent(planId)}/utskrift`,
  accessibility: '/tillganglighet',
  signedIn: '/inloggad',
};

/** The same addresses as patterns for the router. */
export const patterns = {
  child: '/barn/:childId',
  plan: '/plan/:planId',
  planInPrint: '/plan/:planId/utskrift',
} as const;

/** An address of this site to return to, or the start: never another site's, whatever was handed in. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return paths.start;
  const url = new URL(wanted, 'https://own.invalid');
  return url.origin === 'https://own.invalid' && url.pathname !== paths.signedIn
    ? url.pathname + url.search + url.hash
    : paths.start;
}
