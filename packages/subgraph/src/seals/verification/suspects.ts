import type { Findings } from './findings.js';

/** A line that is not what, or where, it was when it was sealed. Digests as hexadecimal text. */
interface Suspect {
  readonly batch: bigint;
  readonly line: bigint;
  /** Of what was sealed under this number; undefined when nothing was. */
  readonly sealed?: string;
  /** Of what stands there now; undefined when nothing does. */
  readonly found?: string;
  readonly columns: readonly string[];
}

/** Suspects compared with one another at most; of more, each is told by itself. Bounds the memory. */
const mostCompared = 10_000;

/** Gathers lines that are not as they were sealed, to tell in the end those that were moved from those that were edited. */
export class Suspects {
  private readonly all: Suspect[] = [];
  private readonly sealed = new Set<string>();

  constructor(private readonly findings: Findings) {}

  add(suspect: Suspect): void {
    if (this.all.length === mostCompared) {
      this.tell(suspect, undefined);
      return;
    }
    this.all.push(suspect);
    if (suspect.sealed !== undefined) this.sealed.add(suspect.sealed);
  }

  /** true when some sealed line is gone from its place, so that it may stand elsewhere. */
  get hasGone(): boolean {
    return this.sealed.size > 0;
  }

  /** A line that is not sealed: it may hold what was sealed under another number. */
  compare(line: bigint, found: string, batch: bigint): void {
    if (this.sealed.has(found)) this.add({ batch, line, found, columns: [] });
  }

  /** Tells what became of each. */
  settle(): void {
    const lineSealedAs = new Map(
      this.all.flatMap(({ sealed, line }) => (sealed === undefined ? [] : [[sealed, line] as const])),
    );
    const lineFoundAs = new Map(
      this.all.flatMap(({ found, line }) => (found === undefined ? [] : [[found, line] as const])),
    );
    for (const suspect of this.all) {
      const isGone = suspect.found === undefined;
      // What became of its content is told where it stands now.
      if (isGone && suspect.sealed !== undefined && lineFoundAs.has(suspect.sealed)) continue;
      this.tell(suspect, suspect.found === undefined ? undefined : lineSealedAs.get(suspect.found));
    }
  }

  private tell({ batch, line, sealed, found, columns }: Suspect, from: bigint | undefined): void {
    if (found === undefined) {
      this.findings.add({ kind: 'LINES_REMOVED', batch, first: line, last: line, count: 1 });
    } else if (from !== undefined && from !== line) {
      this.findings.add({ kind: 'LINE_MOVED', batch, line, from });
    } else if (sealed === undefined) {
      this.findings.add({ kind: 'LINE_ADDED', batch, line });
    } else {
      this.findings.add({ kind: 'LINE_EDITED', batch, line, columns });
    }
  }
}
