import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { inside, leastCpu, listenTo } from './observed.js';
import { bytes, exchange } from './raw-http.js';
import { type Server, servers } from './servers.js';

/** Part of every attack; whatever says it again, or writes it down, gives away what was sent. */
const sent = 'kanarie-19980101-9876';
const query = JSON.stringify({ query: `{ viewer { subject } } # ${sent}` });

/** What is sent, and the statuses that refuse it. */
interface Attack {
  readonly request: (server: Server) => Promise<Buffer>;
  readonly proceed?: (socket: Socket) => void;
  readonly refusals: readonly number[];
  /** The server closes while much is still on its way to it; the answer may then be lost with the connection. */
  readonly isCutOff?: boolean;
}

type Header = readonly [string, string];

/** A POST that would be welcome but for what is changed about it. */
function post(
  body: string | Buffer,
  change: (welcome: readonly Header[]) => readonly Header[] = (all) => all,
  refusals: readonly number[] = [400],
): Attack {
  return {
    // Where no body is taken, there is nothing at the address to send one to.
    refusals: [...refusals, 400, 404, 415],
    request: async ({ path, welcome }) => {
      const headers = change(await welcome(body));
      const isFramed = headers.some(([name]) => /^(content-length|transfer-encoding)$/.test(name));
      const length: Header[] = isFramed ? [] : [['content-length', String(Buffer.byteLength(body))]];
      return bytes(`POST ${path} HTTP/1.1`, [...headers, ...length, ['connection', 'close']], body);
    },
  };
}

const without = (name: string) => (all: readonly Header[]) => all.filter(([each]) => each !== name);
const withHeader =
  (name: string, value: string) =>
  (all: readonly Header[]): Header[] => [...without(name)(all), [name, value]];
const raw = (text: string, refusals: readonly number[] = [400]): Attack => ({
  refusals,
  request: async () => Buffer.from(text, 'latin1'),
});

/** Writes on and on, until the server has had enough. */
const flood = (chunk: Buffer, count: number) => (socket: Socket) => {
  let left = count;
  const write = () => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(chunk)) return void socket.once('drain', write);
    }
  };
  write();
};
const block = Buffer.alloc(65_536, 'x');
const asChunk = Buffer.concat([Buffer.from('10000\r\n'), block, Buffer.from('\r\n')]);

const attacks: Readonly<Record<string, Attack>> = {
  'an unknown method': raw(`STEAL /${sent} HTTP/1.1\r\nhost: localhost\r\n\r\n`),
  'an address that cannot be read': raw(
    `GET /${sent}/% HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
  ),
  'an address of 20 kB': raw(`GET /${sent.repeat(1_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`, [431]),
  'headers of 20 kB': raw(`GET / HTTP/1.1\r\nhost: localhost\r\nx-a: ${sent.repeat(1_000)}\r\n\r\n`, [431]),
  'no host': raw(`GET / HTTP/1.1\r\nconnection: close\r\n\r\n`),
  'two hosts': raw('GET / HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\nconnection: close\r\n\r\n'),
  'a TLS greeting': raw('\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n'),
  'an HTTP/2 preface': raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  'two lengths': post(query, (all) => [...all, ['content-length', '3'], ['content-length', '4']]),
  'a length and chunks': post('0\r\n\r\n', (all) => [
    ...all,
    ['content-length', '4'],
    ['transfer-encoding', 'chunked'],
  ]),
  'an unknown transfer encoding': post(query, withHeader('transfer-encoding', 'xchunked')),
  'an expectation that nobody meets': post(query, withHeader('expect', sent), [417]),
  'two tokens': post(query, (all) => [
    ...all,
    ['authorization', 'Bearer a.b.c'],
    ['authorization', `Bearer ${sent}`],
  ]),
  'a body of 60 MB': {
    ...post('', withHeader('content-length', '60000000'), [413]),
    proceed: flood(block, 916),
    isCutOff: true,
  },
  'a body of 60 MB in chunks': {
    ...post('', withHeader('transfer-encoding', 'chunked'), [413]),
    proceed: flood(asChunk, 916),
    isCutOff: true,
  },
  '5 MB of variables': {
    ...post(JSON.stringify({ query, variables: { a: 'x'.repeat(5_000_000) } }), undefined, [413]),
    isCutOff: true,
  },
  'a bomb of gzip': post(gzipSync(Buffer.alloc(60_000_000, ' ')), withHeader('content-encoding', 'gzip')),
  'malformed JSON': post(`{"query": "${sent}`),
  'JSON nested 400,000 deep': post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(400_000)}`),
  'JSON of 300,000 values': post(`{"query":"{ __typename }","variables":{"a":[${'{},'.repeat(300_000)}1]}}`),
  'a poisoned prototype': post(`{"query":"{ __typename }","variables":{"__proto__":{"a":"${sent}"}}}`),
  'a poisoned constructor': post(
    '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}',
  ),
  'broken Unicode': post(
    Buffer.from(`{"query":"{ __typename }","variables":{"a":"\xff\xfe${sent}"}}`, 'latin1'),
  ),
  'another charset': post(query, withHeader('content-type', 'application/json; charset=utf-16')),
  'plain text': post(query, withHeader('content-type', 'text/plain')),
  'a form': post(`query=${sent}`, withHeader('content-type', 'application/x-www-form-urlencoded')),
  'a multipart form': post(query, withHeader('content-type', 'multipart/form-data; boundary=x')),
  'no content type': post(query, without('content-type')),
  'a batch of 20 operations': post(JSON.stringify(Array.from({ length: 20 }, () => JSON.parse(query)))),
};

/** What an identity provider calls wrong is written as OAuth has it. */
const isCoded = /"code":"[A-Z_]+"|"error":"[a-z_]+"/;

for (const server of servers) {
  for (const [what, attack] of Object.entries(attacks)) {
    test(`${server.name} refuses ${what}: coded, cheaply, logged without what was sent`, async () => {
      const heard = listenTo(server.name);
      const requests = await Promise.all(Array.from({ length: 4 }, () => attack.request(server)));
      const cpu = await leastCpu(server.name, async () => {
        const { status, text } = await exchange(server.url(), requests.pop() as Buffer, attack.proceed);
        if (attack.isCutOff && text === '') return;
        expect(attack.refusals).toContain(status);
        expect(text).toMatch(isCoded);
        expect(text).not.toMatch(inside);
        expect(text).not.toContain(sent);
      });
      expect(cpu).toBeLessThanOrEqual(50);
      await expect.poll(heard).toContain('"msg":"refused"');
      expect(heard()).not.toContain(sent);
      expect((await fetch(`${server.url()}/health/live`)).status).toBe(200);
    });
  }
}

test('every server lets go within ten seconds of who sends headers, a body, or chunks ever so slowly', async () => {
  test.setTimeout(20_000);
  const drip = (text: string) => (socket: Socket) => {
    const clock = setInterval(() => socket.write(text), 500);
    socket.on('close', () => clearInterval(clock));
  };
  const ways: readonly [change: (all: readonly Header[]) => readonly Header[], drop: string][] = [
    [withHeader('content-length', '100000'), 'a'],
    [withHeader('transfer-encoding', 'chunked'), '1\r\na\r\n'],
  ];
  const times = servers.flatMap((server) => [
    exchange(
      server.url(),
      Buffer.from(`POST ${server.path} HTTP/1.1\r\nhost: localhost\r\nx-a: `),
      drip('a'),
    ),
    ...ways.map(async ([change, drop]) => {
      const headers = change(await server.welcome(''));
      return exchange(server.url(), bytes(`POST ${server.path} HTTP/1.1`, headers), drip(drop));
    }),
  ]);
  for (const { ms, text } of await Promise.all(times)) {
    expect(ms).toBeLessThan(10_000);
    expect(text).not.toMatch(inside);
  }
});

test('headers that claim another method, another address or another user change nothing', async () => {
  for (const server of servers) {
    const ask = async (more: readonly Header[]) => {
      const request = bytes(`GET ${server.path} HTTP/1.1`, [
        ['host', 'localhost'],
        ...more,
        ['connection', 'close'],
      ]);
      const { text, status } = await exchange(server.url(), request);
      return { status, body: text.slice(text.indexOf('\r\n\r\n')) };
    };
    const plain = await ask([]);
    for (const more of [
      ['x-http-method-override', 'DELETE'],
      ['x-original-url', '/health/ready'],
      ['x-rewrite-url', '/health/ready'],
      ['x-forwarded-host', 'evil.example'],
      ['x-forwarded-for', '127.0.0.1'],
      ['forwarded', 'for=127.0.0.1;host=evil.example'],
      ['x-user', 'socialtjanst.farsta'],
      ['upgrade', 'websocket'],
    ] as const) {
      expect(await ask([more]), more.join(': ')).toEqual(plain);
    }
  }
});

test('an address of another server in the request line is not gone to, and not repeated', async () => {
  for (const server of servers) {
    const line = `GET http://evil.example${server.path} HTTP/1.1`;
    const { text, status } = await exchange(
      server.url(),
      bytes(line, [
        ['host', 'localhost'],
        ['connection', 'close'],
      ]),
    );
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('evil.example');
  }
});
