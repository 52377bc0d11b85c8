import { connect, type Socket } from 'node:net';

/** What came back on one connection, as text, and how long it was held open in milliseconds. */
export interface RawAnswer {
  readonly text: string;
  /** Of the first answer; 0 when none came. */
  readonly status: number;
  readonly ms: number;
}

/** A request's bytes: a request line, headers in the order given, and a body. */
export function bytes(
  line: string,
  headers: readonly (readonly [string, string])[],
  body: string | Buffer = '',
): Buffer {
  const head = [line, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
}

/**
 * Writes bytes to a server as they are and reads until it closes the connection.
 *
 * @param proceed goes on writing when the bytes are sent, for as long as the connection is open
 * @param patience milliseconds after which the connection is given up
 */
export function exchange(
  url: string,
  sent: Buffer,
  proceed: (socket: Socket) => void = () => undefined,
  patience = 15_000,
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const began = performance.now();
    const heard: Buffer[] = [];
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, () => {
      socket.write(sent, () => proceed(socket));
    });
    const clock = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (chunk) => heard.push(chunk));
    // A server that has heard enough closes while we still write.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(clock);
      const text = Buffer.concat(heard).toString('utf8');
      const status = Number(/^HTTP\/1\.1 (?!100)(\d{3})/m.exec(text)?.[1] ?? 0);
      resolve({ text, status, ms: performance.now() - began });
    });
  });
}
