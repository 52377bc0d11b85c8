import { EventSourceParserStream } from 'eventsource-parser/stream';

/** A report that was made. */
export interface MadeReport {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Why there is none, as whoever makes it says. */
export class NoReport extends Error {
  override readonly name = 'NoReport';

  constructor(
    message: string,
    /** Stable; documented in docs/graph.md */
    readonly code?: string,
  ) {
    super(message);
  }
}

/** Milliseconds: longer than it can take at worst. */
const patience = 120_000;

/**
 * Has a report made, and tells how far it has come.
 *
 * @param address of a year's report, told of as events
 * @throws NoReport
 */
export async function followReport(
  address: string,
  token: string,
  told: (progress: { readonly done: number; readonly of: number; readonly step: string }) => void,
): Promise<MadeReport> {
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new NoReport(`Nothing answers at ${new URL(address).origin}. Is it running? (npm start)`);
  });
  if (!answer.ok) {
    const body = (await answer.json().catch(() => ({}))) as Refused;
    const [error] = body.errors ?? [];
    throw new NoReport(error?.message ?? `It was answered with ${answer.status}.`, error?.extensions.code);
  }
  const events = answer.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  try {
    for await (const { event, data } of events ?? []) {
      const each = JSON.parse(data);
      if (event === 'progress') told(each);
      if (event === 'failed') throw new NoReport(each.message, each.code);
      if (event === 'ready') return { fileName: each.fileName, bytes: Buffer.from(each.pdf, 'base64') };
    }
  } catch (cause) {
    if (cause instanceof NoReport) throw cause;
  }
  throw new NoReport('The connection broke off before the report was there. Try again.');
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
