import { faultOf, type Seal } from '../seal.js';
import type { SealPublicKey } from '../seal-keys.js';
import type { Findings } from './findings.js';

/** Gives the other owner's copies of this owner's seals, after one, a page in order; empty when there are no more. */
export type HeldSeals = (after: bigint) => Promise<readonly Seal[]>;

/** Compares an owner's seals, as they pass in order, with the copies that the other owner holds. */
export class HeldComparison {
  private page: Seal[] = [];
  private after = 0n;
  private isAtEnd: boolean;
  /** The highest number that the other owner holds a good copy of. */
  highest: Seal | undefined;

  constructor(
    private readonly held: HeldSeals | undefined,
    private readonly keys: readonly SealPublicKey[],
    private readonly findings: Findings,
  ) {
    this.isAtEnd = held === undefined;
  }

  /** @param isGood the seal has no fault of its own, which would be told twice */
  async pass(seal: Seal, isGood: boolean): Promise<void> {
    const copy = await this.upTo(seal.number);
    if (isGood && copy?.number === seal.number && !copy.digest.equals(seal.digest)) {
      this.findings.add({ kind: 'SEAL_REPLACED', batch: seal.number });
    }
  }

  /** After the last of the owner's own seals: tells those that only the other owner has. */
  async end(last: Seal | undefined): Promise<void> {
    await this.upTo(undefined);
    const number = last?.number ?? 0n;
    if (!this.highest || this.highest.number <= number) return;
    this.findings.add({
      kind: 'SEALS_REMOVED',
      first: number + 1n,
      last: this.highest.number,
      heldByPeer: true,
      lines: { first: (last?.lastLine ?? 0n) + 1n, last: this.highest.lastLine },
    });
  }

  /** Passes the copies up to a number, and gives the last of them. */
  private async upTo(number: bigint | undefined): Promise<Seal | undefined> {
    let copy: Seal | undefined;
    for (;;) {
      if (this.page.length === 0) await this.turn();
      const [next] = this.page;
      if (!next || (number !== undefined && next.number > number)) return copy;
      this.page.shift();
      if (faultOf(next, this.keys)) {
        this.findings.add({ kind: 'PEER_COPY_NOT_SIGNED', batch: next.number });
      } else {
        copy = next;
        this.highest = next;
      }
    }
  }

  private async turn(): Promise<void> {
    if (this.isAtEnd || !this.held) return;
    this.page = [...(await this.held(this.after))];
    const last = this.page.at(-1);
    if (last) this.after = last.number;
    else this.isAtEnd = true;
  }
}
