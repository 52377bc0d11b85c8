import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullAnswer } from './answers.js';
import { type Exports, startExports } from './service.js';

/** The machine may have much else to do. */
const patient = { timeout: 15_000 };
const planId = randomUUID();
const codeOf = async (answer: Response) => {
  const body = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
};

/** A plan of some thousand pages: its PDF takes five seconds of a fast processor that does nothing else. */
function longAnswer() {
  const data = fullAnswer();
  data.municipal.plan.guardiansView = 'Jag vill sova hela natten. '.repeat(300_000);
  return data;
}

describe('PDFs, which take a processor’s time', () => {
  let service: Exports;
  beforeAll(async () => {
    service = await startExports({ EXPORTS_PDFS_AT_ONCE: '2', EXPORTS_PDF_THREADS: '1' });
  });
  afterAll(() => service.close());
  beforeEach(() => service.answer({ data: longAnswer() }));

  /** Asks for PDFs that take long, until the graph has answered all and the first is begun. */
  async function longOnes(many: number) {
    const leaving = new AbortController();
    let ended = 0;
    const asking = Array.from({ length: many }, () =>
      service
        .get(`/plans/${planId}/pdf`, undefined, { signal: leaving.signal })
        .catch(() => 'left')
        .finally(() => {
          ended += 1;
        }),
    );
    await expect.poll(() => service.asked.length, patient).toBe(many);
    await pause(300);
    return {
      ended: () => ended,
      /** Goes, and waits until the service has noticed. */
      async leave() {
        leaving.abort();
        expect(await Promise.all(asking)).toEqual(Array(many).fill('left'));
        service.answer({ data: fullAnswer() });
        const next = async () => (await service.get(`/plans/${planId}/pdf`)).status;
        await expect.poll(next, patient).toBe(200);
      },
    };
  }

  it('hold up no copy as FHIR: it is there before the PDF that was asked for first', async () => {
    const held = monitorEventLoopDelay();
    held.enable();
    const long = await longOnes(2);
    service.answer({ data: fullAnswer() });
    expect((await service.get(`/plans/${planId}/fhir`)).status).toBe(200);
    expect((await service.get('/health/ready', {})).status).toBe(200);
    expect(long.ended()).toBe(0);
    // Nothing that the process is asked for waits longer than this; a PDF on the same thread would be seen here.
    expect(held.max / 1e6).toBeLessThan(2_000);
    await long.leave();
  });

  it('are so many and no more: the next is told to come again, and when, before any log says that it was made', async () => {
    const long = await longOnes(2);
    const third = await service.get(`/plans/${planId}/pdf`);
    expect([third.status, third.headers.get('retry-after'), await codeOf(third)]).toEqual([503, '5', 'BUSY']);
    expect(service.asked).toHaveLength(2);
    expect(long.ended()).toBe(0);
    await long.leave();
  });

  it('that nobody waits for any longer are given up, and the next is made', async () => {
    const long = await longOnes(2);
    await long.leave();
  });
});

it('a PDF that takes too long is given up, and that is told', async () => {
  const service = await startExports({ EXPORTS_PDF_TIMEOUT_MS: '500' });
  service.answer({ data: longAnswer() });
  const answer = await service.get(`/plans/${planId}/pdf`);
  expect([answer.status, answer.headers.get('retry-after'), await codeOf(answer)]).toEqual([
    503,
    '5',
    'TOO_SLOW',
  ]);
  await service.close();
});
