import { reasonOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { giveSeal } from './peer-requests.js';
import { type Ask, findLatestSeal } from './seal-rows.js';
import type { PeerConfig } from './sealing-config.js';

/** Milliseconds until a peer that did not take a seal is tried again: the first time, and at most. */
const [firstPause, longestPause] = [1_000, 30_000];

/**
 * Sees to it that the peer gets the newest seal. Only the newest: it vouches for all before it, so a peer that was away
 * has missed nothing that it needs.
 */
export class PeerExchange {
  private taken = 0n;
  private giving: Promise<void> | undefined;
  private pause = 0;
  private triedAt = 0;

  constructor(
    private readonly peer: PeerConfig,
    private readonly ask: Ask,
    private readonly logger: Logger,
  ) {}

  /** There is a seal of this number. Waits for nothing. */
  offer(number: bigint): void {
    if (number <= this.taken || this.giving || Date.now() < this.triedAt + this.pause) return;
    this.triedAt = Date.now();
    this.giving = this.give().finally(() => {
      this.giving = undefined;
    });
  }

  async stop(): Promise<void> {
    await this.giving;
  }

  private async give(): Promise<void> {
    try {
      const seal = await findLatestSeal(this.ask, 'log_seal');
      if (!seal) return;
      const status = await giveSeal(this.peer, seal);
      if (status === 200) {
        if (this.pause > 0) this.logger.info('the other owner takes seals again');
        this.taken = seal.number;
        this.pause = 0;
        return;
      }
      // 409 says more than that somebody is away: what the peer holds and what is here are not one log.
      this.failed({ status, seal: String(seal.number) });
    } catch (cause) {
      this.failed({ reason: reasonOf(cause) });
    }
  }

  private failed(how: Record<string, unknown>): void {
    if (this.pause === 0) this.logger.warn(how, 'the other owner does not take seals');
    this.pause = Math.min(longestPause, Math.max(firstPause, 2 * this.pause));
  }
}
