import { PassThrough, type Readable } from 'node:stream';

/** Milliseconds between signs of life: shorter than any proxy waits. */
const signEvery = 10_000;

/** Server-sent events, told one by one while something is made. Nothing is kept: who was not there has missed them. */
export interface EventStream {
  readonly body: Readable;
  /** @param data is sent as JSON, which has no line breaks of its own */
  tell(name: string, data: object): void;
  end(): void;
}

/** Begins a stream, with a sign of life at once, by which its headers leave. */
export function beginEvents(): EventStream {
  const body = new PassThrough();
  const send = (text: string) => {
    if (body.writable) body.write(text);
  };
  const sign = setInterval(() => send(':\n\n'), signEvery);
  body.once('close', () => clearInterval(sign));
  send(':\n\n');
  return {
    body,
    tell: (name, data) => send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => body.end(),
  };
}
