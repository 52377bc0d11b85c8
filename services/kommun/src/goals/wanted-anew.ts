/** How far a goal has come, where somebody is to take it on: neither reached nor given up. */
export const wanted: ReadonlySet<string> = new Set(['OPEN', 'PARTLY_REACHED']);

/**
 * What is written of a goal that was reached or given up, and is one again: from what day. What was decided about it before
 * was about what has been reached.
 */
export function wantedAnew(
  before: { readonly status: string } | undefined,
  after: string | null | undefined,
  on: string,
): { readonly wantedSince?: string } {
  return before && !wanted.has(before.status) && wanted.has(after ?? '') ? { wantedSince: on } : {};
}
