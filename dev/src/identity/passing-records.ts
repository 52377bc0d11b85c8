import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Record_ {
  readonly payload: AdapterPayload;
  readonly expires: number;
}

/** Above this many records, those that have expired are cleared away. */
const tidyAbove = 5_000;

/**
 * Sign-ins, codes and refresh tokens, in memory: they last as long as the process. A person whose provider was
 * restarted signs in again.
 */
export function passingRecords(): (model: string) => Adapter {
  const records = new Map<string, Record_>();
  const tidy = () => {
    const now = Date.now();
    for (const [key, { expires }] of records) if (expires <= now) records.delete(key);
  };
  return (model) => new PassingRecords(model, records, tidy);
}

class PassingRecords implements Adapter {
  readonly #model: string;
  readonly #records: Map<string, Record_>;
  readonly #tidy: () => void;

  constructor(model: string, records: Map<string, Record_>, tidy: () => void) {
    this.#model = model;
    this.#records = records;
    this.#tidy = tidy;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    if (this.#records.size > tidyAbove) this.#tidy();
    const expires = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000;
    this.#records.set(`${this.#model}:${id}`, { payload, expires });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.#records.get(`${this.#model}:${id}`);
    return found && found.expires > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    for (const [key, { payload }] of this.#records) {
      if (payload.uid === uid && key.startsWith(`${this.#model}:`)) return this.find(payload.jti as string);
    }
    return undefined;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const found = await this.find(id);
    if (found) found.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#records.delete(`${this.#model}:${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#records) {
      if (payload.grantId === grantId) this.#records.delete(key);
    }
  }
}
