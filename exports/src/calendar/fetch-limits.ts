import { createHash } from 'node:crypto';
import { BoundedCache } from '@samsyn/server/bounded-cache';

/** How often addresses are answered. */
export interface FetchLimitsConfig {
  /** One address, in an hour. */
  readonly perHour: number;
  /** All addresses together that have not lately led anywhere, in a minute. */
  readonly strangersPerMinute: number;
}

const hour = 3_600_000;
const minute = 60_000;

interface Count {
  readonly since: number;
  readonly count: number;
}

/**
 * Whether an address may be answered yet. An address that lately led somewhere is counted by itself; all others together, so that
 * whoever guesses takes no other's turn. By digests, in memory alone: a secret is kept nowhere.
 */
export class FetchLimits {
  private readonly known = new BoundedCache<string, Count>(20_000);
  private strangers: Count = { since: 0, count: 0 };

  constructor(private readonly config: FetchLimitsConfig) {}

  /** Takes a turn; seconds to wait before the next, or null when it may be answered now. */
  take(secret: string, now: number = Date.now()): number | null {
    const key = digest(secret);
    const known = this.known.get(key);
    if (!known) {
      this.strangers = counted(this.strangers, minute, now);
      return wait(this.strangers, this.config.strangersPerMinute, minute, now);
    }
    const count = counted(known, hour, now);
    this.known.set(key, count);
    return wait(count, this.config.perHour, hour, now);
  }

  /** The address led somewhere. */
  found(secret: string, now: number = Date.now()): void {
    const key = digest(secret);
    if (!this.known.get(key)) this.known.set(key, { since: now, count: 1 });
  }

  /** It leads nowhere any more. */
  lost(secret: string): void {
    this.known.delete(digest(secret));
  }
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('base64');

function counted({ since, count }: Count, within: number, now: number): Count {
  return now - since < within ? { since, count: count + 1 } : { since: now, count: 1 };
}

function wait({ since, count }: Count, most: number, within: number, now: number): number | null {
  return count <= most ? null : Math.max(1, Math.ceil((since + within - now) / 1_000));
}
