import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readExportsConfig } from '../src/config.js';
import { fullAnswer } from './answers.js';
import { type Exports, startExports, token } from './service.js';

let service: Exports;
beforeAll(async () => {
  service = await startExports({ EXPORTS_AT_ONCE: '2', GRAPH_TIMEOUT_MS: '1500' });
});
afterAll(() => service.close());
beforeEach(() => service.answer({ data: fullAnswer() }));

/** The machine may have much else to do. */
const patient = { timeout: 8_000 };

const planId = randomUUID();
const paths = [`/plans/${planId}/fhir`, `/plans/${planId}/pdf`];
const codeOf = async (answer: Response) => {
  const body = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
};

describe('a copy', () => {
  it('is made of one operation, with the caller’s own token and the form of the copy', async () => {
    for (const [path, format] of [
      [paths[0] as string, 'FHIR'],
      [`${paths[1]}?language=en`, 'PDF'],
    ] as const) {
      service.asked.length = 0;
      expect((await service.get(path)).status).toBe(200);
      expect(service.asked).toHaveLength(1);
      expect(service.asked[0]?.headers.authorization).toBe(token);
      expect(service.asked[0]?.body.variables.input).toEqual({ planId, format });
      expect(service.asked[0]?.body.query.trim()).toMatch(/^mutation/);
    }
  });

  it('is kept by nobody on the way, is named after nobody, and says which operation it is from', async () => {
    for (const path of paths) {
      const { headers } = await service.get(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="sip-2026-11-26\.(fhir\.json|pdf)"$/,
      );
      expect(headers.get('x-operation-id')).toBe('operation-1');
    }
    const { headers } = await service.get(paths[0] as string);
    expect(headers.get('content-type')).toBe('application/fhir+json; fhirVersion=4.0; charset=utf-8');
  });

  it('of a plan that is not shared, not there, or named by no key, is refused with the same bytes', async () => {
    const answers = new Set<string>();
    for (const kind of ['fhir', 'pdf']) {
      for (const id of [planId, randomUUID(), 'ebba', '..%2f..', '1234']) {
        service.answer({ data: { municipal: null, care: null } });
        const answer = await service.get(`/plans/${id}/${kind}`);
        expect(answer.status).toBe(404);
        const headers = [...answer.headers.keys()].filter((name) => name !== 'date').sort();
        answers.add(`${headers} ${await answer.text()}`);
      }
    }
    expect(answers.size).toBe(1);
  });

  it('is not made when the municipality, which keeps the plan, could not be reached', async () => {
    const { care } = fullAnswer();
    const away = [{ path: ['municipal'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }];
    service.answer({ data: { municipal: null, care }, errors: away });
    for (const path of paths) {
      const answer = await service.get(path);
      expect([answer.status, await codeOf(answer)]).toEqual([503, 'SUBGRAPH_UNREACHABLE']);
    }
    service.answer({ data: null, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect((await service.get(paths[0] as string)).status).toBe(503);
  });

  it('is made without the region when it is away, and says so; part of the region’s part is none', async () => {
    const { municipal, care } = fullAnswer();
    for (const [path, given] of [
      [['care'], null],
      [['care', 'plan', 'careInterventions'], care],
    ] as const) {
      const errors = [{ path: [...path], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }];
      service.answer({ data: { municipal, care: given }, errors });
      const text = await (await service.get(paths[0] as string)).text();
      expect(text).toContain('Region Stockholm kunde inte nås');
      expect(text).not.toContain('KBT');
    }
  });

  it('turns nothing around, whatever the records hold', async () => {
    const data = fullAnswer();
    data.municipal.plan.question = 'Säkert \u202egnildnah neb\u2066 ja\u0007';
    service.answer({ data });
    const text = await (await service.get(paths[0] as string)).text();
    expect(text).toContain('Säkert \ufffdgnildnah neb\ufffd ja\ufffd');
  });

  it('is made when all that is missing is the name of another owner’s unit', async () => {
    const { municipal, care } = fullAnswer();
    const errors = [
      ['municipal', 'plan', 'parties', 1, 'unit', 'name'],
      ['care', 'plan', 'careInterventions', 0, 'unit', 'name'],
    ].map((path) => ({ path, extensions: { code: 'SUBGRAPH_UNREACHABLE' } }));
    service.answer({ data: { municipal, care }, errors });
    const text = await (await service.get(paths[0] as string)).text();
    expect(text).toContain('KBT');
    expect(text).not.toContain('kunde inte nås');
  });

  it('of what is named by no key is not asked for', async () => {
    for (const id of ['ebba', '1234', `${planId}x`]) await service.get(`/plans/${id}/fhir`);
    expect(service.asked).toEqual([]);
  });
});

describe('who asks', () => {
  it.each<[string, Record<string, string>]>([
    ['without a token', {}],
    ['with another kind of token', { authorization: 'Basic abc' }],
    ['with what is no token', { authorization: 'Bearer a b' }],
  ])('%s is asked to sign in, and the graph is not asked', async (_who, headers) => {
    for (const path of paths) {
      const answer = await service.get(path, headers);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await codeOf(answer)).toBe('UNAUTHENTICATED');
    }
    expect(service.asked).toEqual([]);
  });

  it('with a token that the graph does not take is told so', async () => {
    service.answer({ status: 401, raw: '{}' });
    const answer = await service.get(paths[0] as string);
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('from a page of another origin gets nothing, from the dashboard may ask', async () => {
    for (const origin of ['https://evil.example', 'null', 'https://dashboard.example.evil.example']) {
      const answer = await service.get(paths[0] as string, { authorization: token, origin });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    }
    expect(service.asked).toEqual([]);
    const origin = 'https://dashboard.example';
    const preflight = await service.get(paths[1] as string, { origin }, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
    const answer = await service.get(paths[0] as string, { authorization: token, origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('in another way than by GET, or in a language that there is none of, is refused before the graph is asked', async () => {
    expect((await service.get(paths[0] as string, { authorization: token }, { method: 'POST' })).status).toBe(
      404,
    );
    for (const language of ['de', 'sv&language=en', '../sv']) {
      const answer = await service.get(`${paths[1]}?language=${language}`);
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(service.asked).toEqual([]);
  });
});

describe('a graph that does not do its part', () => {
  it.each<[string, Parameters<Exports['answer']>[0]]>([
    ['answers no JSON', { raw: 'oops' }],
    ['answers with a list', { raw: '[]' }],
    ['answers with a number', { raw: '7' }],
    ['fails', { status: 500, raw: '{}' }],
    [
      'answers more than a plan can be',
      { raw: JSON.stringify({ data: fullAnswer(), more: 'x'.repeat(9 * 1_048_576) }) },
    ],
    ['does not answer in time', { data: fullAnswer(), after: () => pause(4_000) }],
  ])('%s: there is no copy, and it is told in words', async (_what, answers) => {
    service.answer(answers);
    const answer = await service.get(paths[0] as string);
    expect(answer.status).toBe(503);
    expect(['SERVICE_UNAVAILABLE', 'SUBGRAPH_UNREACHABLE']).toContain(await codeOf(answer));
  });

  it('is left alone when the caller has gone', async () => {
    service.answer({ data: fullAnswer(), after: () => pause(1_000) });
    const leaving = new AbortController();
    const asking = service.get(paths[0] as string, undefined, { signal: leaving.signal }).catch(() => 'gone');
    await expect.poll(() => service.asked.length, patient).toBe(1);
    leaving.abort();
    expect(await asking).toBe('gone');
    await expect.poll(() => service.asked[0]?.left, patient).toBe(true);
  });

  it('does not keep more callers waiting than are served at once; the rest are told to come again', async () => {
    let go = () => {};
    const after = new Promise<void>((resolve) => {
      go = resolve;
    });
    service.answer({ data: fullAnswer(), after: () => after });
    const waiting = [service.get(paths[0] as string), service.get(paths[0] as string)];
    await expect.poll(() => service.asked.length, patient).toBe(2);
    const third = await service.get(paths[0] as string);
    expect([third.status, third.headers.get('retry-after'), await codeOf(third)]).toEqual([503, '2', 'BUSY']);
    go();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await service.get(paths[0] as string)).status).toBe(200);
  });
});

it('is ready by itself, and names every fault of its configuration at once', async () => {
  expect((await service.get('/health/ready', {})).status).toBe(200);
  expect(() => readExportsConfig({ GRAPH_URL: 'ftp://x', PORT: 'x', EXPORTS_AT_ONCE: '-1' })).toThrow(
    /7 faults[\s\S]*PORT[\s\S]*GRAPH_URL[\s\S]*EXPORTS_AT_ONCE/,
  );
});
