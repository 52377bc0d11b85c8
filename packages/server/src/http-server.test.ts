import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer, listen } from './http-server.js';

/** Stands for whatever an attacker, or a careless client, puts into a request. */
const sent = 'Demo-Ebba-19980101-9876';

let app: FastifyInstance;
let url: string;
let log: string[];
beforeAll(async () => {
  app = createHttpServer({
    name: 'a service',
    logger: pino({ level: 'info' }, { write: (line) => log.push(line) }),
    ready: async () => undefined,
    standstillTimeout: 500,
  });
  app.post('/echo', async (request) => request.body);
  app.get('/fault', async () => Promise.reject(new Error(`${sent} broke it`)));
  app.get('/much', async () => 'x'.repeat(50_000_000));
  url = await listen(app, '127.0.0.1', 0);
});
beforeEach(() => {
  log = [];
});
afterAll(() => app.close());

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${url}/echo`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Sends bytes as they are; gives what came back until the server closed. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (said += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said));
  });
}

const logged = () => log.map((line) => JSON.parse(line));

describe('a body', () => {
  it('is read as JSON in UTF-8, and nothing else', async () => {
    expect(await (await post('{"å":"😀"}')).json()).toEqual({ å: '😀' });
    expect((await post('\ufeff{"a":1}')).status).toBe(200);
    expect((await post('{"a":1}', { 'content-type': 'application/json; charset="utf-8"' })).status).toBe(200);
    for (const [body, headers, status] of [
      [new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}, 400],
      ['{"a":1}', { 'content-type': 'application/json; charset=utf-16' }, 415],
      ['{"a":1}', { 'content-type': 'text/plain' }, 415],
      [new Uint8Array(gzipSync('{"a":1}')), { 'content-encoding': 'gzip' }, 415],
      ['{"a":', {}, 400],
    ] as [BodyInit, Record<string, string>, number][]) {
      const answer = await post(body, headers);
      expect(answer.status).toBe(status);
      expect(await answer.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: expect.stringMatching(/^[A-Z_]+$/) } }],
      });
    }
  });

  it.each([
    ['too deep', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['far too deep', `{"a":${'['.repeat(500_000)}`],
    ['of too many values', `[${'{},'.repeat(300_000)}1]`],
    ['of too many members', `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":1`)}}`],
    ['with a poisoned prototype', '{"a":{"__proto__":{"b":1}}}'],
    ['with a poisoned constructor', '{"a":{"constructor":{"prototype":{"b":1}}}}'],
  ])('%s is refused for less than what reading it would cost', async (_what, body) => {
    // The least of some: the process does other things too, such as collecting its garbage.
    let spent = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 5; time++) {
      const before = process.cpuUsage();
      const answer = await post(body);
      const { user, system } = process.cpuUsage(before);
      spent = Math.min(spent, (user + system) / 1_000);
      expect(answer.status).toBe(400);
      expect((await answer.json()).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
    }
    expect(spent).toBeLessThan(50);
  });

  it('of many values within its strings is read: what is counted is structure', async () => {
    const body = JSON.stringify({ a: '[{,"\\'.repeat(30_000) });
    expect(await (await post(body)).text()).toBe(body);
  });
});

describe('a header', () => {
  it.each(['host', 'authorization', 'content-type', 'origin'])(
    '%s that stands twice is refused',
    async (name) => {
      const twice = `${name}: a\r\n${name}: b\r\n`;
      const others = name === 'host' ? '' : 'host: x\r\n';
      const said = await raw(`GET /health/live HTTP/1.1\r\n${others}${twice}connection: close\r\n\r\n`);
      expect(said).toMatch(/^HTTP\/1\.1 400 /);
      expect(said).toContain('BAD_REQUEST');
    },
  );
});

describe('what is not HTTP, or does not arrive', () => {
  it.each([
    ['an unknown method', 'STEAL / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001', 400],
    ['two lengths', 'POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na', 400],
    ['headers beyond measure', `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${sent.repeat(1_000)}\r\n\r\n`, 431],
    [
      'an address that cannot be read',
      `GET /${sent}/% HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      400,
    ],
    ['an address beyond measure', `GET /${sent.repeat(1_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
  ])('%s is answered in JSON with a code, logged, and repeats nothing', async (_what, bytes, status) => {
    const said = await raw(bytes);
    expect(said).toContain(`HTTP/1.1 ${status} `);
    expect(said).toContain('cache-control: no-store');
    expect(JSON.parse(said.slice(said.indexOf('\r\n\r\n'))).errors[0].extensions.code).toBe('BAD_REQUEST');
    await expect.poll(logged).toContainEqual(expect.objectContaining({ msg: 'refused', status }));
    expect(said + log).not.toContain(sent);
  });

  it('cannot slip an answer of its own into one that is on its way', async () => {
    const said = await raw('GET /much HTTP/1.1\r\nhost: x\r\n\r\nnot HTTP\r\n\r\n');
    expect(said.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('is let go when it stands still in the middle of an answer', async () => {
    const letGo = new Promise((resolve) => {
      app.server.once('connection', (socket) => socket.once('close', resolve));
    });
    const reader = connect(Number(new URL(url).port), '127.0.0.1');
    reader.on('error', () => undefined).pause();
    reader.write('GET /much HTTP/1.1\r\nhost: x\r\n\r\n');
    await letGo;
    reader.destroy();
  }, 5_000);
});

describe('the log', () => {
  it('says that something was refused, and nothing of what was sent', async () => {
    for (const answer of [
      fetch(`${url}/${sent}?number=${sent}`, { headers: { authorization: `Bearer ${sent}`, cookie: sent } }),
      post(`{"${sent}`),
      fetch(`${url}/fault?${sent}`),
    ]) {
      expect(await (await answer).text()).not.toContain(sent);
    }
    await expect.poll(() => logged().filter(({ msg }) => msg === 'refused')).toHaveLength(3);
    expect(logged().map(({ status }) => status)).toEqual(expect.arrayContaining([404, 400, 500]));
    expect(log.join('')).not.toContain(sent);
  });

  it('is silent about what is answered', async () => {
    await post('{}');
    await fetch(`${url}/health/ready`);
    expect(log).toEqual([]);
  });
});

describe('a server that stops', () => {
  it('does not wait for who has connected and asked nothing', async () => {
    const stopping = createHttpServer({
      name: 'another',
      logger: pino({ level: 'silent' }),
      ready: async () => undefined,
    });
    const address = new URL(await listen(stopping, '127.0.0.1', 0));
    const accepted = new Promise((resolve) => stopping.server.once('connection', resolve));
    const socket = connect(Number(address.port), '127.0.0.1');
    await accepted;
    const gone = new Promise((resolve) => socket.once('close', resolve));
    const began = performance.now();
    await stopping.close();
    await gone;
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
