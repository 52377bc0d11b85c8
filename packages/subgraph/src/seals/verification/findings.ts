/** One thing that is wrong with a sealed log. Batches are numbers of seals. */
export type Finding =
  | { readonly kind: 'LINE_EDITED'; batch: bigint; line: bigint; columns: readonly string[] }
  | { readonly kind: 'LINE_ADDED'; batch: bigint; line: bigint }
  /** The line holds what another held when that was sealed. */
  | { readonly kind: 'LINE_MOVED'; batch: bigint; line: bigint; from: bigint }
  | { readonly kind: 'LINES_REMOVED'; batch: bigint; first: bigint; last: bigint; count: number }
  /** Lines that have no number of their own. */
  | { readonly kind: 'LINES_UNNUMBERED'; count: number }
  /** The seal's own row was edited; in which column, where that can be known. */
  | { readonly kind: 'SEAL_EDITED'; batch: bigint; column: string | null }
  /** What the seal keeps of each line was edited; whether the lines are as they were sealed. */
  | { readonly kind: 'SEALED_LINES_EDITED'; batch: bigint; linesUnchanged: boolean }
  | { readonly kind: 'SEAL_NOT_SIGNED'; batch: bigint; why: 'unknown key' | 'signature' }
  | { readonly kind: 'CHAIN_BROKEN'; batch: bigint }
  /** Seals that must have been there: from the numbers around them, or because the other owner holds them. */
  | {
      readonly kind: 'SEALS_REMOVED';
      first: bigint;
      last: bigint;
      heldByPeer: boolean;
      lines: { readonly first: bigint; readonly last: bigint };
    }
  /** The other owner holds another seal of this number. */
  | { readonly kind: 'SEAL_REPLACED'; batch: bigint }
  /** What the other owner holds was not signed with this owner's key. */
  | { readonly kind: 'PEER_COPY_NOT_SIGNED'; batch: bigint };

/** Findings kept by name; of more, only how many. Bounds the memory, whatever was done to the log. */
const mostKept = 10_000;

/** What a verification has found, in the order it was found. */
export class Findings {
  readonly kept: Finding[] = [];
  /** Findings beyond those kept. */
  more = 0;

  add(finding: Finding): void {
    const before = this.kept.at(-1);
    if (finding.kind === 'LINES_REMOVED' && before?.kind === 'LINES_REMOVED' && joins(before, finding)) {
      before.last = finding.last;
      before.count += finding.count;
      return;
    }
    if (this.kept.length < mostKept) this.kept.push({ ...finding });
    else this.more += 1;
  }
}

type Removed = Extract<Finding, { kind: 'LINES_REMOVED' }>;

function joins(before: Removed, next: Removed): boolean {
  return before.batch === next.batch && before.last + 1n === next.first;
}
