/**
 * One value that many requests need and that seldom changes: read again when it is older than a minute, or when another
 * variant (a day) is asked for. Never anything about a person.
 */
export class Kept<Value> {
  private value: Value | undefined;
  private variant = '';
  private until = 0;

  constructor(private readonly milliseconds = 60_000) {}

  /** After a change: the next to ask reads anew. Other processes keep theirs until it is old. */
  forget(): void {
    this.value = undefined;
  }

  /** The value, or what `read` gives now. Requests that find it old at the same time each read it. */
  async get(read: () => Promise<Value>, variant = ''): Promise<Value> {
    if (this.value !== undefined && this.variant === variant && Date.now() < this.until) return this.value;
    const value = await read();
    this.value = value;
    this.variant = variant;
    this.until = Date.now() + this.milliseconds;
    return value;
  }
}
