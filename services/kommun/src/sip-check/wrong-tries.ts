import { BoundedCache } from '@samsyn/server/bounded-cache';

/** Wrong codes that one login may send, and the milliseconds in which they are counted. */
const most = 10;
const within = 900_000;

/**
 * Wrong codes by login, in memory alone: to guess is hopeless, and this makes it loud as well. A code that was right is
 * not counted, and so nothing here knows who answered.
 */
export class WrongTries {
  private readonly counted = new BoundedCache<string, { readonly since: number; readonly count: number }>(
    10_000,
  );

  /** Whether the login has to wait. */
  isTooMany(subject: string, now: number = Date.now()): boolean {
    return this.current(subject, now).count >= most;
  }

  /** The login has sent a wrong code. */
  add(subject: string, now: number = Date.now()): void {
    const { since, count } = this.current(subject, now);
    this.counted.set(subject, { since, count: count + 1 });
  }

  private current(subject: string, now: number) {
    const known = this.counted.get(subject);
    return known && now - known.since < within ? known : { since: now, count: 0 };
  }
}
