import type { RecordOwner } from '../gql/graphql.js';

/** Milliseconds: by then the signal of one's own change has come and the page has been fetched. */
const told = 3_000;

/** The versions of the municipality's record that the reader has made, as `<plan> <version>`. */
const made = new Set<string>();
const last: Record<RecordOwner, number> = {
  MUNICIPALITY: Number.NEGATIVE_INFINITY,
  REGION: Number.NEGATIVE_INFINITY,
};
let running = 0;

interface MadeChange {
  readonly planId: string;
  readonly owner: RecordOwner;
  readonly version: number;
}

/** The reader sends a change: what the page then shows is not news. Ends with what was made of it, if anything was. */
export function sendingOwnChange(): (change: MadeChange | null) => void {
  running += 1;
  return (change) => {
    running -= 1;
    if (!change) return;
    last[change.owner] = performance.now();
    if (change.owner === 'MUNICIPALITY') made.add(`${change.planId} ${change.version}`);
  };
}

/** Whether the reader has just changed something, and been told of it. */
export function isOwnChangeRecent(): boolean {
  return running > 0 || Object.values(last).some((at) => performance.now() - at < told);
}

/** Whether the region's part has just been changed by the reader: it does not show its versions. */
export function isOwnCareChangeRecent(): boolean {
  return running > 0 || performance.now() - last.REGION < told;
}

/** Whether somebody else has made a version of the municipality's record after the one version, up to the other. */
export function haveOthersChanged(planId: string, after: number, upTo: number): boolean {
  if (running > 0) return false;
  for (let version = after + 1; version <= upTo; version += 1)
    if (!made.has(`${planId} ${version}`)) return true;
  return false;
}
