/** Milliseconds: a part of the page that is out of reach does not hold up the word that a change is made. */
const mostToWait = 1_000;

/**
 * Waits until the page shows what a change has made of it: who acts again at once would otherwise act on what was before, and be
 * told that somebody else came between.
 */
export function shownWithinBounds(refreshed: void | Promise<void>): Promise<void> {
  return Promise.race([refreshed, new Promise<void>((done) => setTimeout(done, mostToWait))]);
}
