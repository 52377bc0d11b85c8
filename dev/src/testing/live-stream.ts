import { setTimeout as wait } from 'node:timers/promises';
import { signRequest } from '@samsyn/server/request-signature';
import { gatewayKey } from './send.js';

/** One thing that a stream told. */
export interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data?: any;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string };
  }[];
}

/** A stream of a service's, read as it comes. */
export interface LiveStream {
  readonly status: number;
  /** All that came, as it came: tests compare refusals byte by byte. Signs of life are left out. */
  text(): string;
  /** The next thing told; undefined when the stream has been completed. Rejects after so many milliseconds of silence. */
  next(within?: number): Promise<Told | undefined>;
  /** Resolves when nothing has been told for so many milliseconds. */
  isSilentFor(milliseconds: number): Promise<boolean>;
  leave(): void;
}

/** Opens a stream as the gateway does: signed, unless headers say otherwise. */
export async function openStream(
  url: string,
  headers: Record<string, string>,
  body: unknown,
  key: Buffer = gatewayKey,
): Promise<LiveStream> {
  const text = JSON.stringify(body);
  const path = '/graphql/stream';
  const { authorization } = headers;
  const operationId = headers['x-operation-id'];
  const leaving = new AbortController();
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...signRequest(key, { method: 'POST', path, body: text, authorization, operationId }),
    },
    body: text,
    signal: leaving.signal,
  });
  const told: Told[] = [];
  let raw = '';
  let isOver = false;
  const reading = (async () => {
    let pending = '';
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      pending += decoder.decode(chunk, { stream: true });
      for (;;) {
        const end = pending.indexOf('\n\n');
        if (end === -1) break;
        const event = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (!event.startsWith('event:')) continue;
        raw += `${event}\n\n`;
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data) told.push(JSON.parse(data));
      }
    }
    raw += pending;
  })()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });

  return {
    status: answer.status,
    text: () => raw,
    async next(within = 5_000) {
      const until = Date.now() + within;
      while (told.length === 0 && !isOver) {
        if (Date.now() > until) throw new Error(`nothing was told within ${within} ms`);
        await wait(5);
      }
      return told.shift();
    },
    async isSilentFor(milliseconds) {
      await wait(milliseconds);
      return told.length === 0 && !isOver;
    },
    leave() {
      leaving.abort();
      void reading;
    },
  };
}
