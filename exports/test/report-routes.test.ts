import { setTimeout as pause } from 'node:timers/promises';
import { figureTables } from '@samsyn/figures/tables';
import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginEvents } from '../src/report/event-stream.js';
import { bussamAnswer, deviationsAnswer, figuresAnswer, measurementsAnswer } from './report-answers.js';
import { type Exports, startExports, token } from './service.js';

/** The machine may have much else to do. */
const patient = { timeout: 90_000 };
const questions = 2 * figureTables.length + 3;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** Each of the report's questions finds in it what it asked for: a county of so many areas, told over and over where there are not as many. */
function county(areas = 3) {
  const figures = Object.entries(figuresAnswer(1)).map(([id, { rows, ...told }]) => [
    id,
    { ...told, rows: Array.from({ length: areas }, (_, at) => rows[at % rows.length]) },
  ]);
  return {
    ...Object.fromEntries(figures),
    ...deviationsAnswer(),
    ...measurementsAnswer('2026-02-15'),
    ...bussamAnswer(),
  };
}

/** Hundreds of pages: they take a minute of a fast processor that does nothing else. */
const longCounty = () => county(1_500);

interface Told {
  readonly event: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the event told
  readonly data: any;
}

const read = ({ event, data }: EventSourceMessage): Told => ({ event, data: JSON.parse(data) });

/** What is told, one event after another. */
async function* eventsOf(answer: Response): AsyncGenerator<Told> {
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const events = answer.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const event of events ?? []) yield read(event);
}

async function all(answer: Response): Promise<Told[]> {
  const told: Told[] = [];
  for await (const each of eventsOf(answer)) told.push(each);
  return told;
}

const codeOf = async (answer: Response) => {
  const body = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
};

describe('the yearly report over HTTP', patient, () => {
  let service: Exports;
  beforeAll(async () => {
    service = await startExports({ EXPORTS_REPORTS_AT_ONCE: '1', EXPORTS_PDF_TIMEOUT_MS: '60000' });
  });
  afterAll(() => service.close());
  beforeEach(() => service.answer({ data: county() as never }));

  it('is the same file asked for plainly and told of while it is made, and kept by nobody', async () => {
    const plain = await service.get('/reports/2025.pdf?date=2026-02-15');
    expect(plain.headers.get('content-type')).toBe('application/pdf');
    expect(plain.headers.get('cache-control')).toBe('no-store');
    expect(plain.headers.get('content-disposition')).toBe(
      'attachment; filename="samsyn-arsrapport-2025.pdf"',
    );
    const bytes = Buffer.from(await plain.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const told = await service.get('/reports/2025?date=2026-02-15');
    expect(told.headers.get('cache-control')).toBe('no-store');
    expect((await all(told)).at(-1)).toEqual({
      event: 'ready',
      data: { fileName: 'samsyn-arsrapport-2025.pdf', pdf: bytes.toString('base64') },
    });
  });

  it('tells how far it has come: never less than before, of as many all the while, and at the end of all', async () => {
    const told = await all(await service.get('/reports/2025?date=2026-02-15'));
    expect(told.map(({ event }) => event)).toEqual([...Array(told.length - 1).fill('progress'), 'ready']);
    const steps = told.slice(0, -1).map(({ data }) => data);
    expect(steps.length).toBeGreaterThan(questions);
    for (const [at, { done, of }] of steps.entries()) {
      expect(of).toBe(steps[0].of);
      expect(done).toBeGreaterThanOrEqual(steps[at - 1]?.done ?? 0);
    }
    expect(steps[0].done).toBe(0);
    expect(steps.at(-1).done).toBe(steps[0].of);
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(['FIGURES', 'DEVIATIONS', 'MEASUREMENTS', 'BUSSAM', 'PAGES']),
    );
  });

  it('tells of a step before the graph has answered it', async () => {
    let answerNow = () => {};
    const held = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    service.answer({ data: county() as never, after: () => held });
    const events = eventsOf(await service.get('/reports/2025?date=2026-02-15'));
    expect((await events.next()).value).toMatchObject({ event: 'progress', data: { done: 0 } });
    answerNow();
    for await (const _ of events);
  });

  it('is asked for with the caller’s own token, of the day that is given, else of the Swedish today', async () => {
    await (await service.get('/reports/2025.pdf?date=2026-02-15')).arrayBuffer();
    expect(service.asked).toHaveLength(questions);
    for (const { headers } of service.asked) expect(headers.authorization).toBe(token);
    const days = () => service.asked.map(({ body }) => JSON.stringify(body.variables)).join();
    expect(days()).toContain('"2026-02-15"');
    service.answer({ data: county() as never });
    await (await service.get(`/reports/${today.slice(0, 4)}.pdf`)).arrayBuffer();
    expect(days()).toContain(`"${today}"`);
  });

  it('is in English when asked to be, and is called so', async () => {
    const plain = await service.get('/reports/2025.pdf?date=2026-02-15&language=en');
    expect(plain.headers.get('content-disposition')).toContain('"samsyn-yearly-report-2025.pdf"');
    const english = Buffer.from(await plain.arrayBuffer());
    const swedish = await service.get('/reports/2025.pdf?date=2026-02-15');
    expect(english.equals(Buffer.from(await swedish.arrayBuffer()))).toBe(false);
  });

  it.each(['', '.pdf'])(
    'is of a year that there are figures of, on a day that has been, in a language that it has (%s)',
    async (ending) => {
      const tomorrow = new Date(Date.parse(today) + 864e5).toISOString().slice(0, 10);
      const wrong: [path: string, status: number][] = [
        [`25${ending}`, 404],
        [`2025.csv${ending}`, 404],
        [`2013${ending}`, 400],
        [`2025${ending}?date=2024-12-31`, 400],
        [`2025${ending}?date=2026-02-30`, 400],
        [`2025${ending}?date=2026-2-1`, 400],
        [`2025${ending}?date=2026-02-01&date=2026-02-02`, 400],
        [`2025${ending}?date=${tomorrow}`, 400],
        [`${Number(today.slice(0, 4)) + 1}${ending}`, 400],
        [`2025${ending}?language=fi`, 400],
      ];
      for (const [path, status] of wrong)
        expect([path, (await service.get(`/reports/${path}`)).status]).toEqual([path, status]);
      expect((await service.get(`/reports/2025${ending}`, {})).status).toBe(401);
      const foreign = { authorization: token, origin: 'https://other.example' };
      expect((await service.get(`/reports/2025${ending}`, foreign)).status).toBe(403);
      expect(service.asked).toEqual([]);
    },
  );

  /** The code that both ways tell; the plain one with its status. */
  async function refused(answer: Parameters<Exports['answer']>[0]) {
    service.answer(answer);
    const plain = await service.get('/reports/2025.pdf');
    const { status, headers } = plain;
    const plainCode = await codeOf(plain);
    service.answer(answer);
    const told = await all(await service.get('/reports/2025'));
    const last = told.at(-1);
    expect(last).toMatchObject({ event: 'failed', data: { code: plainCode } });
    return { status, code: plainCode, again: headers.get('retry-after'), last };
  }

  it('is refused, by either way alike, to whoever is told no figures, or not of the county', async () => {
    const none = Object.fromEntries(Object.keys(county()).map((name) => [name, null]));
    const forbidden = [{ path: ['PLANS_BY_GENDER'], extensions: { code: 'FORBIDDEN' } }];
    const own = county();
    own.year = { ...own.year, scope: 'OWN' };
    for (const answer of [{ data: none }, { data: null, errors: forbidden }, { data: own }])
      expect(await refused(answer as never)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    service.answer({ status: 401 });
    expect((await all(await service.get('/reports/2025'))).at(-1)?.data.code).toBe('UNAUTHENTICATED');
  });

  it('is whole or is not: when an owner cannot be reached that is told, and when to come again', async () => {
    const errors = [{ path: ['bussam'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }];
    const { last, ...told } = await refused({ data: county() as never, errors });
    expect(told).toEqual({ status: 503, code: 'SUBGRAPH_UNREACHABLE', again: '5' });
    expect(last?.data.message).toContain('Try again');
  });

  it('tells of a fault of ours no more than an id', async () => {
    const { year: _, ...without } = county();
    const { status, last } = await refused({ data: without as never });
    expect(status).toBe(500);
    expect(last?.data).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('quote the id'),
      id: expect.any(String),
    });
  });

  /** Asks for a report whose third question is never answered, and waits until it is asked. */
  async function stuck(path: string) {
    service.answer({
      data: county() as never,
      after: async () => service.asked.length > 2 && new Promise(() => {}),
    });
    const leaving = new AbortController();
    const answer = service.get(path, undefined, { signal: leaving.signal });
    answer.catch(() => 'left');
    await expect.poll(() => service.asked.length, patient).toBe(3);
    return { answer, leave: () => leaving.abort() };
  }

  it.each(['/reports/2025', '/reports/2025.pdf'])(
    'is given up when nobody waits any longer: %s is asked no more, not even what was asked already',
    async (path) => {
      const { leave } = await stuck(path);
      const asked = service.asked.slice();
      expect(asked[2]?.left).toBe(false);
      leave();
      await expect.poll(() => asked[2]?.left, patient).toBe(true);
      await pause(200);
      expect(service.asked).toHaveLength(3);
      service.answer({ data: county() as never });
      expect((await service.get('/reports/2025.pdf')).status).toBe(200);
    },
  );

  it('is made for so many at once and no more, and the next is told when to come again', async () => {
    const { leave } = await stuck('/reports/2025');
    for (const path of ['/reports/2025', '/reports/2025.pdf']) {
      const next = await service.get(path);
      expect([next.status, next.headers.get('retry-after'), await codeOf(next)]).toEqual([503, '5', 'BUSY']);
    }
    expect(service.asked).toHaveLength(3);
    leave();
    service.answer({ data: county() as never });
    await expect.poll(async () => (await service.get('/reports/2025.pdf')).status, patient).toBe(200);
  });
});

it(
  'a report that is given up while its pages are set lets go of the thread that was at it',
  patient,
  async () => {
    const limits = { EXPORTS_PDF_THREADS: '1', EXPORTS_PDF_TIMEOUT_MS: '30000' };
    const service = await startExports(limits);
    service.answer({ data: longCounty() as never });
    const leaving = new AbortController();
    const answer = await service.get('/reports/2025', undefined, { signal: leaving.signal });
    for await (const { data } of eventsOf(answer)) if (data.step === 'PAGES') break;
    await pause(300);
    leaving.abort();
    service.answer({ data: county() as never });
    // Behind the long one it would have to wait for longer than a report is waited for.
    expect((await service.get('/reports/2025.pdf')).status).toBe(200);
    await service.close();
  },
);

it('a service that stops finishes the report that it has begun', patient, async () => {
  const service = await startExports();
  let answerNow = () => {};
  const held = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  service.answer({ data: county() as never, after: () => held });
  const answer = await service.get('/reports/2025');
  const stopped = service.close();
  answerNow();
  expect((await all(answer)).at(-1)?.event).toBe('ready');
  await stopped;
});

describe('a stream of events', () => {
  it('gives a sign of life at once and while nothing is told, until it ends', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { body, tell, end } = beginEvents();
    let sent = '';
    body.on('data', (chunk) => {
      sent += chunk;
    });
    vi.advanceTimersByTime(15_000);
    tell('progress', { done: 1, text: 'two\nlines' });
    end();
    await new Promise((resolve) => body.once('close', resolve));
    expect(sent).toBe(':\n\n:\n\nevent: progress\ndata: {"done":1,"text":"two\\nlines"}\n\n');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
