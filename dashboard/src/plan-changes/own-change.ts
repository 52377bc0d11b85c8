/** Milliseconds: by then the signal of one's own change has come and the page has been fetched. */
const told = 3_000;
let last = Number.NEGATIVE_INFINITY;

/** The reader is changing something: what the page then shows is not news. */
export function noteOwnChange(): void {
  last = performance.now();
}

/** Whether the reader has just changed something, and been told of it. */
export function isOwnChangeRecent(): boolean {
  return performance.now() - last < told;
}
